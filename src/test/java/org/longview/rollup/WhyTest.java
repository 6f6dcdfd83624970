package org.longview.rollup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.generator.InRange;
import com.pholser.junit.quickcheck.random.SourceOfRandomness;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleBiFunction;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.longview.delivery.Child;
import org.longview.delivery.ChildFacts;
import org.longview.delivery.Closing;
import org.longview.delivery.Effort;
import org.longview.delivery.Epic;
import org.longview.delivery.EpicFacts;
import org.longview.delivery.OwnDates;
import org.longview.delivery.Side;
import org.longview.delivery.StatusCategory;
import org.longview.rollup.ComputedHealth.Cause;
import org.longview.strategy.FiscalYear;
import org.longview.strategy.Health;
import org.longview.strategy.Initiative;
import org.longview.strategy.Lifecycle;
import org.longview.strategy.Timeframe;

/** What the panel says of an issue is what happens when the issue goes. */
@RunWith(JUnitQuickcheck.class)
public class WhyTest {

    @Property(trials = 3000)
    public void without_a_named_issue_everything_is_exactly_as_it_was_said(
            @InRange(minLong = 0) long seed) {
        SourceOfRandomness random = new SourceOfRandomness(new Random(seed));
        List<Family> families = AnyFamilies.of(random);
        Judgement judgement = judgement(random);
        Why why = new Why(judgement, families);

        for (Why.Moving moving : List.of(why.ofTheStart(), why.ofTheEnd(), why.ofTheShare())) {
            List<Culprit> culprits = moving.first();
            assertTrue(culprits.size() <= Why.MOST);
            for (Culprit culprit : culprits) {
                assertEquals(
                        outcome(judgement, without(families, culprit.issueId())),
                        culprit.without());
            }
        }
    }

    @Property(trials = 3000)
    public void no_other_child_would_move_the_end_further_nor_an_epic_whose_children_do_not(
            @InRange(minLong = 0) long seed) {
        SourceOfRandomness random = new SourceOfRandomness(new Random(seed));
        List<Family> families = AnyFamilies.of(random);
        Judgement judgement = judgement(random);
        Why.Moving named = new Why(judgement, families).ofTheEnd();

        assertGreatest(named, WhyTest::earlier, judgement, families);
    }

    @Property(trials = 3000)
    public void no_other_child_would_move_the_start_further_nor_an_epic_whose_children_do_not(
            @InRange(minLong = 0) long seed) {
        SourceOfRandomness random = new SourceOfRandomness(new Random(seed));
        List<Family> families = AnyFamilies.of(random);
        Judgement judgement = judgement(random);
        Why.Moving named = new Why(judgement, families).ofTheStart();

        assertGreatest(named, WhyTest::later, judgement, families);
    }

    @Property(trials = 3000)
    public void no_other_child_would_raise_the_share_further_nor_an_epic_whose_children_do_not(
            @InRange(minLong = 0) long seed) {
        SourceOfRandomness random = new SourceOfRandomness(new Random(seed));
        List<Family> families = AnyFamilies.of(random);
        Judgement judgement = judgement(random);
        Why.Moving named = new Why(judgement, families).ofTheShare();

        assertGreatest(named, WhyTest::more, judgement, families);
    }

    private static void assertGreatest(
            Why.Moving moving,
            ToDoubleBiFunction<Outcome, Outcome> effect,
            Judgement judgement,
            List<Family> families) {
        Outcome now = outcome(judgement, families);
        List<Double> effects = new ArrayList<>();
        for (Family family : families) {
            List<Double> children = new ArrayList<>();
            for (Child child : family.children()) {
                if (!child.facts().dropped()) {
                    Outcome then = outcome(judgement, without(families, child.id()));
                    children.add(effect.applyAsDouble(now, then));
                }
            }
            children.removeIf(each -> each <= 0);
            Outcome then = outcome(judgement, without(families, family.epic().id()));
            double whole = effect.applyAsDouble(now, then);
            if (children.isEmpty() && whole > 0) {
                children.add(whole);
            }
            effects.addAll(children);
        }
        effects.sort((a, b) -> Double.compare(b, a));
        List<Culprit> named = moving.first();
        assertEquals(effects.size(), moving.total());

        assertEquals(
                effects.subList(0, Math.min(Why.MOST, effects.size())),
                named.stream().map(Culprit::effect).toList());
    }

    @Property(trials = 3000)
    public void the_remedy_takes_the_cause_away(@InRange(minLong = 0) long seed) {
        SourceOfRandomness random = new SourceOfRandomness(new Random(seed));
        List<Family> families = AnyFamilies.of(random);
        Judgement judgement = judgement(random);
        Why why = new Why(judgement, families);
        Remedy remedy = why.remedy();

        switch (remedy.cause()) {
            case OVERHANG, LARGE_OVERHANG -> {
                Outcome after = outcome(judgement, ended(families, remedy));
                assertEquals(0, after.standing().overhang().orElse(0));
                for (Long one : remedy.issues()) {
                    List<Long> others = new ArrayList<>(remedy.issues());
                    others.remove(one);
                    Remedy allButOne = new Remedy(remedy.cause(), remedy.by(), others, null, 0);
                    assertTrue(
                            "each named issue is needed",
                            outcome(judgement, ended(families, allButOne))
                                            .standing()
                                            .overhang()
                                            .orElse(0)
                                    > 0);
                }
            }
            case PROMISE_PASSED -> {
                assertEquals(remedy.finish(), why.outcome().standing().left());
                assertEquals(
                        Cause.ALL_DONE,
                        outcome(judgement, finished(families, remedy.finish(), true))
                                .health()
                                .cause());
            }
            case PACE -> {
                if (why.outcome().progress().rule() != ProgressRule.COUNT) {
                    assertEquals("no number of issues is known", 0, remedy.finish());
                }
                if (judgement.judge().progress() == ProgressRule.COUNT) {
                    assertTrue(remedy.finish() > 0);
                    assertEquals(
                            Health.ON_TRACK,
                            outcome(judgement, finished(families, remedy.finish(), false))
                                    .health()
                                    .value());
                    assertEquals(
                            "one fewer is not enough",
                            Cause.PACE,
                            outcome(judgement, finished(families, remedy.finish() - 1, false))
                                    .health()
                                    .cause());
                }
            }
            default -> assertEquals(List.of(), remedy.issues());
        }
    }

    /** Three of ten have to be done; added up by a computer it is a little more than three. */
    @Test
    public void what_has_to_be_finished_is_met_and_not_missed_by_rounding() {
        List<Child> children = new ArrayList<>();
        for (long id = 1; id <= 10; id++) {
            ChildFacts open =
                    new ChildFacts(
                            StatusCategory.TODO,
                            false,
                            null,
                            Effort.NONE,
                            Side.NONE,
                            Side.NONE,
                            List.of());
            children.add(
                    new Child(id, "APP-" + id, "Child", "Status", 100, null, open, Closing.NONE));
        }
        Epic epic =
                new Epic(
                        100,
                        "APP-100",
                        "Epic",
                        10_000,
                        "Status",
                        StatusCategory.TODO,
                        false,
                        OwnDates.NONE,
                        List.of(),
                        List.of(),
                        List.of(),
                        Closing.NONE);
        Judge judge =
                new Judge(
                        RollUp.DEFAULTS,
                        ProgressRule.COUNT,
                        HealthRules.DEFAULTS,
                        LocalDate.of(2026, 8, 16));
        Judgement judgement = judge.of(initiative("2026-Q3", Lifecycle.ACTIVE, null));

        Remedy remedy = new Why(judgement, List.of(new Family(epic, children))).remedy();

        assertEquals(Cause.PACE, remedy.cause());
        assertEquals(3, remedy.finish());
    }

    private static double earlier(Outcome now, Outcome then) {
        if (!now.span().last().isKnown()) {
            return 0;
        }
        return then.span().last().isKnown()
                ? ChronoUnit.DAYS.between(then.span().last().day(), now.span().last().day())
                : Double.MAX_VALUE;
    }

    private static double later(Outcome now, Outcome then) {
        if (!now.span().first().isKnown()) {
            return 0;
        }
        return then.span().first().isKnown()
                ? ChronoUnit.DAYS.between(now.span().first().day(), then.span().first().day())
                : Double.MAX_VALUE;
    }

    private static double more(Outcome now, Outcome then) {
        return then.progress().share().orElse(0) - now.progress().share().orElse(0);
    }

    /** Computed anew from what is left. */
    private static Outcome outcome(Judgement judgement, List<Family> families) {
        List<EpicFacts> facts = families.stream().map(Family::facts).toList();
        return judgement.of(facts);
    }

    private static List<Family> without(List<Family> families, long id) {
        List<Family> left = new ArrayList<>();
        for (Family family : families) {
            if (family.epic().id() != id) {
                left.add(
                        new Family(
                                family.epic(),
                                family.children().stream().filter(c -> c.id() != id).toList()));
            }
        }
        return left;
    }

    private static List<Family> ended(List<Family> families, Remedy remedy) {
        List<Family> changed = new ArrayList<>();
        for (Family family : families) {
            Epic epic = family.epic();
            if (remedy.issues().contains(epic.id())) {
                LocalDate start = epic.dates().startDate();
                OwnDates dates =
                        new OwnDates(
                                start,
                                remedy.by(),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                false,
                                false,
                                List.of());
                epic = with(epic, epic.category(), dates);
            }
            List<Child> children = new ArrayList<>();
            for (Child child : family.children()) {
                boolean late = remedy.issues().contains(child.id());
                children.add(late ? with(child, child.facts().category(), remedy.by()) : child);
            }
            changed.add(new Family(epic, children));
        }
        return changed;
    }

    /** The first open issues made done, and if wanted epics that have none. */
    private static List<Family> finished(List<Family> families, int most, boolean epicsToo) {
        int left = most;
        List<Family> changed = new ArrayList<>();
        for (Family family : families) {
            List<Child> children = new ArrayList<>();
            boolean isBare = true;
            for (Child child : family.children()) {
                boolean counts = !family.epic().dropped() && !child.facts().dropped();
                boolean finish = left > 0 && counts && !child.facts().isDone();
                left -= finish ? 1 : 0;
                isBare &= child.facts().dropped();
                children.add(finish ? with(child, StatusCategory.DONE, null) : child);
            }
            Epic epic = family.epic();
            boolean close =
                    epicsToo
                            && isBare
                            && left > 0
                            && !epic.dropped()
                            && epic.category() != StatusCategory.DONE;
            left -= close ? 1 : 0;
            changed.add(
                    new Family(
                            close ? with(epic, StatusCategory.DONE, epic.dates()) : epic,
                            children));
        }
        return changed;
    }

    private static Epic with(Epic epic, StatusCategory category, OwnDates dates) {
        return new Epic(
                epic.id(),
                epic.key(),
                epic.summary(),
                epic.projectId(),
                epic.status(),
                category,
                epic.dropped(),
                dates,
                List.of(),
                List.of(),
                List.of(),
                Closing.NONE);
    }

    private static Child with(Child child, StatusCategory category, LocalDate end) {
        ChildFacts facts = child.facts();
        Side last = end == null ? facts.last() : Side.of(end, facts.last().source());
        return new Child(
                child.id(),
                child.key(),
                child.summary(),
                child.status(),
                child.epicId(),
                null,
                new ChildFacts(
                        category,
                        facts.dropped(),
                        facts.points(),
                        facts.effort(),
                        facts.first(),
                        last,
                        List.of()),
                Closing.NONE);
    }

    private static Judgement judgement(SourceOfRandomness random) {
        String frame = random.choose(new String[] {"2026-Q3", "2026-09", "2026", "NEXT", null});
        Lifecycle lifecycle =
                random.choose(
                        new Lifecycle[] {Lifecycle.PLANNED, Lifecycle.ACTIVE, Lifecycle.PAUSED});
        return new Judgement(
                initiative(frame, lifecycle, random.nextBoolean() ? null : random.nextInt(0, 100)),
                new Judge(
                        new RollUp(
                                random.choose(DateRule.values()),
                                random.choose(DateRule.values()),
                                random.nextBoolean()),
                        random.choose(ProgressRule.values()),
                        new HealthRules(random.nextInt(0, 50), random.nextInt(0, 40)),
                        LocalDate.of(2026, 6, 15).plusDays(random.nextInt(0, 130))));
    }

    private static Initiative initiative(String frame, Lifecycle lifecycle, Integer manual) {
        return new Initiative(
                "init-1",
                "road-1",
                "Checkout",
                null,
                null,
                frame == null ? null : Timeframe.parse(frame, FiscalYear.CALENDAR),
                lifecycle,
                Health.NOT_SET,
                null,
                manual,
                null,
                1,
                null);
    }
}
