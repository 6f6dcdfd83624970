package org.longview.rollup;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.longview.delivery.ChildCounts;
import org.longview.delivery.EpicFacts;
import org.longview.delivery.Side;

/**
 * Why an initiative's computed values are what they are: for every issue under it, what would be
 * computed without it.
 */
public final class Why {
    /** As many as a person can keep in mind. */
    public static final int MOST = 3;

    private final Judgement judgement;
    private final List<Family> families;
    private final List<EpicFacts> facts;
    private final Outcome outcome;
    private final List<Group> groups;

    public Why(Judgement judgement, List<Family> families) {
        this.judgement = judgement;
        this.families = List.copyOf(families);
        this.facts = families.stream().map(Family::facts).toList();
        this.outcome = judgement.of(facts);
        this.groups = groups();
    }

    public Outcome outcome() {
        return outcome;
    }

    public Judgement judgement() {
        return judgement;
    }

    /**
     * Some of the issues that move a value.
     *
     * @param first the greatest difference first
     * @param total how many there are, named or not
     */
    public record Moving(List<Culprit> first, int total) {}

    /** Issues without which live work would begin later. */
    public Moving ofTheStart() {
        return greatest((now, without) -> days(now.span().first(), without.span().first(), 1));
    }

    /** Issues without which live work would end earlier. */
    public Moving ofTheEnd() {
        return greatest((now, without) -> days(now.span().last(), without.span().last(), -1));
    }

    /** Issues without which the done share would be greater. */
    public Moving ofTheShare() {
        return greatest(
                (now, without) ->
                        without.progress().share().orElse(0) - now.progress().share().orElse(0));
    }

    /** What would take the cause of the health away. */
    public Remedy remedy() {
        return Remedy.of(judgement, outcome, families);
    }

    /** A side that would no longer be known moves further than any day. */
    private static double days(Side now, Side without, int direction) {
        if (!now.isKnown()) {
            return 0;
        }
        return without.isKnown()
                ? ChronoUnit.DAYS.between(now.day(), without.day()) * direction
                : Double.MAX_VALUE;
    }

    /**
     * An epic is named only where none of its children moves the value: thinking it away takes all
     * of them along, which would say nothing.
     */
    private Moving greatest(ToDoubleBiFunction<Outcome, Outcome> effect) {
        List<Culprit> moving = new ArrayList<>();
        for (Group group : groups) {
            List<Culprit> children = moving(group.children(), effect);
            moving.addAll(children.isEmpty() ? moving(List.of(group.epic()), effect) : children);
        }
        List<Culprit> first =
                moving.stream()
                        .sorted(Comparator.comparingDouble(Culprit::effect).reversed())
                        .limit(MOST)
                        .toList();
        return new Moving(first, moving.size());
    }

    private List<Culprit> moving(
            List<Culprit> candidates, ToDoubleBiFunction<Outcome, Outcome> effect) {
        return candidates.stream()
                .map(c -> c.withEffect(effect.applyAsDouble(outcome, c.without())))
                .filter(culprit -> culprit.effect() > 0)
                .toList();
    }

    /** What an epic and each of its children would leave behind. */
    private record Group(Culprit epic, List<Culprit> children) {}

    private List<Group> groups() {
        List<Group> found = new ArrayList<>();
        List<Rest> rests = rests();
        for (int i = 0; i < families.size(); i++) {
            Family family = families.get(i);
            Rest rest = rests.get(i);
            List<EpicFacts> each = family.eachWithoutOne();
            List<Culprit> children = new ArrayList<>();
            for (int c = 0; c < each.size(); c++) {
                if (!family.children().get(c).facts().dropped()) {
                    long id = family.children().get(c).id();
                    children.add(new Culprit(id, 0, rest.with(judgement, each.get(c))));
                }
            }
            found.add(
                    new Group(new Culprit(family.epic().id(), 0, rest.alone(judgement)), children));
        }
        return found;
    }

    /** All other epics of each epic: their span before the initiative's rule, and their sum. */
    private List<Rest> rests() {
        int size = facts.size();
        Rest[] after = new Rest[size + 1];
        after[size] = Rest.NONE;
        for (int i = size - 1; i >= 0; i--) {
            after[i] = after[i + 1].and(judgement, facts.get(i));
        }
        List<Rest> rests = new ArrayList<>(size);
        Rest before = Rest.NONE;
        for (int i = 0; i < size; i++) {
            rests.add(before.and(after[i + 1]));
            before = before.and(judgement, facts.get(i));
        }
        return rests;
    }

    private record Rest(Reach reach, ChildCounts sum, Bare bare) {
        static final Rest NONE = new Rest(Reach.NONE, ChildCounts.NONE, Bare.NONE);

        Rest and(Judgement judgement, EpicFacts epic) {
            return new Rest(
                    reach.and(judgement.dates().reachOf(epic)),
                    sum.plus(epic.counts()),
                    bare.plus(Bare.of(epic)));
        }

        Rest and(Rest other) {
            return new Rest(reach.and(other.reach), sum.plus(other.sum), bare.plus(other.bare));
        }

        Outcome with(Judgement judgement, EpicFacts epic) {
            return and(judgement, epic).alone(judgement);
        }

        Outcome alone(Judgement judgement) {
            return judgement.of(judgement.dates().ofInitiative(reach), sum, bare);
        }
    }
}
