package org.longview.roadmap;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.longview.strategy.Change;
import org.longview.strategy.Changes;
import org.longview.strategy.Commitment;
import org.longview.strategy.Initiative;
import org.longview.strategy.Ledger;
import org.longview.strategy.Limits;
import org.longview.strategy.Placement;
import org.longview.strategy.Uid;

/** Writes down who did what: every change of a record goes through here, with its history. */
public final class Acts {
    private static final int TRIES = 5;

    private final RoadmapStore store;
    private final Clock clock;

    public Acts(RoadmapStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The moment of an act, as finely as every database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * Writes the steps as one act.
     *
     * @return the id of the command
     */
    String write(Viewer viewer, Instant when, String reason, List<Step> steps) {
        Act act = new Act(Uid.fresh(), viewer.userKey(), when, reason, null, steps);
        store.write(act);
        return act.commandId();
    }

    /** Writes the steps as one act that takes another one back. */
    String undo(Viewer viewer, Instant when, String undone, List<Step> steps) {
        Act act = new Act(Uid.fresh(), viewer.userKey(), when, null, undone, steps);
        store.write(act);
        return act.commandId();
    }

    /** A new initiative with its first links and, when it promises something, its first promise. */
    Step creation(
            Initiative initiative,
            Placement placement,
            List<LinkChange> links,
            Viewer viewer,
            Instant when) {
        List<Change> changes = new ArrayList<>(Changes.between(null, initiative));
        changes.add(new Change("rank", null, placement.sortKey().text()));
        links.forEach(link -> changes.add(link.toChange()));
        Commitment promise =
                new Ledger(List.of()).after(initiative, viewer.userKey(), when, null).orElse(null);
        return new Step.OfInitiative(initiative, placement, links, promise, changes);
    }

    /**
     * The next version of an initiative.
     *
     * @param commitment what is added to its ledger, or null
     */
    static Step.OfInitiative change(
            Initiative before, Initiative after, List<LinkChange> links, Commitment commitment) {
        List<Change> changes = new ArrayList<>(Changes.between(before, after));
        links.forEach(link -> changes.add(link.toChange()));
        return new Step.OfInitiative(
                after.withVersion(before.version() + 1), null, links, commitment, changes);
    }

    /** What an edit adds to the ledger, or null. */
    Commitment promise(Initiative edited, Viewer viewer, Instant when, String reason) {
        return new Ledger(store.commitments(edited.uid()))
                .after(edited, viewer.userKey(), when, reason)
                .orElse(null);
    }

    /**
     * What an act answers, tried again when somebody else was quicker: the next look finds what it
     * was, or that it was nothing this person is told of.
     */
    static <T> T settled(Supplier<T> act) {
        for (int i = 0; i < TRIES; i++) {
            try {
                return act.get();
            } catch (SlotTaken lost) {
                // the next look finds which one it was
            }
        }
        throw Conflict.tryAgain();
    }

    static String checkedReason(String reason) {
        return Limits.optionalText("reason", reason, Limits.REASON);
    }
}
