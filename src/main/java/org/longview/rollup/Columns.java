package org.longview.rollup;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.longview.delivery.ChildFacts;

/**
 * The children of many epics under many initiatives as columns of numbers, with the sums of both,
 * which a change of one child keeps right; for one thread at a time.
 *
 * <p>A changed epic is added up anew from its children and its initiative from its epics, rather
 * than by the difference, because sums of fractions would drift away from the full ones.
 */
public final class Columns {
    private final ChildColumns children;
    private final Groups epicOf;
    private final Groups initiativeOf;
    private final BitSet dropped;
    private final Sums epics;
    private final Sums initiatives;

    private Columns(ChildColumns children, Groups epicOf, Groups initiativeOf, BitSet dropped) {
        this.children = children;
        this.epicOf = epicOf;
        this.initiativeOf = initiativeOf;
        this.dropped = dropped;
        epics = new Sums(epicOf.size());
        initiatives = new Sums(initiativeOf.size());
        sum();
    }

    /** How many children there are; they are numbered from 0 in the order in which they came. */
    public int size() {
        return children.size();
    }

    /** The sums of the epics, in the order in which they came; they follow every update. */
    public Sums epics() {
        return epics;
    }

    /** The sums of the initiatives, in the order in which they came; they follow every update. */
    public Sums initiatives() {
        return initiatives;
    }

    /** Adds everything up from the children. */
    public void sum() {
        for (int epic = 0; epic < epics.size(); epic++) {
            sumEpic(epic);
        }
        for (int initiative = 0; initiative < initiatives.size(); initiative++) {
            sumInitiative(initiative);
        }
    }

    /** Replaces what one child adds; costs as much as its epic has children, not more. */
    public void update(int child, ChildFacts facts) {
        if (child < 0 || child >= size()) {
            throw new IndexOutOfBoundsException("No child " + child + " of " + size());
        }
        int epic = epicOf.of(child);
        children.set(child, dropped.get(epic) ? facts.givenUp() : facts);
        sumEpic(epic);
        sumInitiative(initiativeOf.of(epic));
    }

    private void sumEpic(int epic) {
        epics.sum(epic, children, epicOf.from(epic), epicOf.to(epic));
    }

    private void sumInitiative(int initiative) {
        initiatives.sum(
                initiative, epics, initiativeOf.from(initiative), initiativeOf.to(initiative));
    }

    /** Takes initiative after initiative, each with its epics, each of those with its children. */
    public static final class Builder {
        private final ChildColumns children = new ChildColumns();
        private final Groups epicOf = new Groups();
        private final Groups initiativeOf = new Groups();
        private final BitSet dropped = new BitSet();
        private boolean isBuilt;

        /** The next initiative; the epics that follow are its. */
        public Builder initiative() {
            demandUnbuilt();
            initiativeOf.begin(epicOf.size());
            return this;
        }

        /** The next epic of the initiative that came last. */
        public Builder epic(Iterable<ChildFacts> facts) {
            demandUnbuilt();
            Objects.requireNonNull(facts);
            if (initiativeOf.size() == 0) {
                throw new IllegalStateException("An epic comes after its initiative");
            }
            epicOf.begin(children.size());
            facts.forEach(children::add);
            return this;
        }

        /** The same of an epic that was dropped, and its children with it. */
        public Builder droppedEpic(Iterable<ChildFacts> facts) {
            epic(List.of());
            dropped.set(epicOf.size() - 1);
            facts.forEach(child -> children.add(child.givenUp()));
            return this;
        }

        /** All of it, added up; the builder has done its work then. */
        public Columns build() {
            demandUnbuilt();
            isBuilt = true;
            children.trim();
            epicOf.end(children.size());
            initiativeOf.end(epicOf.size());
            return new Columns(children, epicOf, initiativeOf, dropped);
        }

        private void demandUnbuilt() {
            if (isBuilt) {
                throw new IllegalStateException("These columns are built already");
            }
        }
    }
}
