package org.longview.rollup;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.Test;
import org.longview.delivery.Child;
import org.longview.delivery.ChildFacts;
import org.longview.delivery.Closing;
import org.longview.delivery.DateSource;
import org.longview.delivery.Effort;
import org.longview.delivery.Epic;
import org.longview.delivery.OwnDates;
import org.longview.delivery.Side;
import org.longview.delivery.StatusCategory;
import org.longview.rollup.ComputedHealth.Cause;
import org.longview.strategy.FiscalYear;
import org.longview.strategy.Health;
import org.longview.strategy.Initiative;
import org.longview.strategy.Lifecycle;
import org.longview.strategy.Timeframe;

/** The example of docs/rollup-rules.md, computed by hand there. */
public class RollupRulesTest {
    private static final long HOUR = 3_600;
    private static final LocalDate DUE = day("2026-09-15");
    private static final Effort NO_TIME = Effort.NONE;

    private static final Family A1 =
            new Family(
                    new Epic(
                            1,
                            "A-1",
                            "Example",
                            10,
                            "In Progress",
                            StatusCategory.IN_PROGRESS,
                            false,
                            new OwnDates(
                                    null, DUE, null, null, null, null, null, null, null, null,
                                    false, false, List.of()),
                            List.of(),
                            List.of(),
                            List.of(),
                            Closing.NONE),
                    List.of(
                            child(
                                    2,
                                    new ChildFacts(
                                            StatusCategory.DONE,
                                            false,
                                            3.0,
                                            new Effort(null, 0L, 8 * HOUR),
                                            side("2026-07-01", DateSource.SPRINT),
                                            side("2026-07-14", DateSource.SPRINT),
                                            List.of())),
                            child(
                                    3,
                                    new ChildFacts(
                                            StatusCategory.IN_PROGRESS,
                                            false,
                                            5.0,
                                            new Effort(null, 12 * HOUR, 4 * HOUR),
                                            side("2026-07-15", DateSource.SPRINT),
                                            side("2026-10-09", DateSource.SPRINT),
                                            List.of())),
                            child(
                                    4,
                                    new ChildFacts(
                                            StatusCategory.TODO,
                                            false,
                                            null,
                                            NO_TIME,
                                            Side.NONE,
                                            Side.NONE,
                                            List.of())),
                            child(
                                    5,
                                    new ChildFacts(
                                            StatusCategory.DONE,
                                            true,
                                            8.0,
                                            NO_TIME,
                                            side("2026-01-01", DateSource.EXPLICIT),
                                            side("2026-12-31", DateSource.EXPLICIT),
                                            List.of()))));

    private static Child child(long number, ChildFacts facts) {
        return new Child(number, "A-" + number, "Child", "Status", 1, null, facts, Closing.NONE);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Side side(String day, DateSource source) {
        return Side.of(day(day), source);
    }

    @Test
    public void dates_by_the_five_rules() {
        Side first = side("2026-07-01", DateSource.CHILDREN);
        Side last = side("2026-10-09", DateSource.CHILDREN);
        Side due = Side.of(DUE, DateSource.EXPLICIT);

        assertSpan(DateRule.PARENT_ONLY, Side.NONE, due);
        assertSpan(DateRule.CHILDREN_ONLY, first, last);
        assertSpan(DateRule.PARENT_THEN_CHILDREN, first, due);
        assertSpan(DateRule.CHILDREN_THEN_PARENT, first, last);
        assertSpan(DateRule.WIDEST_RANGE, first, last);
    }

    private static void assertSpan(DateRule rule, Side first, Side last) {
        RollUp rollUp = new RollUp(rule, DateRule.CHILDREN_ONLY, false);
        assertEquals(rule.name(), new Span(first, last), rollUp.spanOf(A1.facts()));
    }

    @Test
    public void progress_by_every_rule() {
        assertProgress(ProgressRule.COUNT, 1.0 / 3, 1, 2, 0);
        assertProgress(ProgressRule.POINTS, 3.0 / 8, 1, 1, 1);
        assertProgress(ProgressRule.TIME, 12.0 / 24, 1, 1, 1);
        assertProgress(ProgressRule.STATUS, 0.5, 1, 2, 0);
    }

    private static void assertProgress(
            ProgressRule rule, double share, int done, int open, int unestimated) {
        Progress progress = Progress.of(rule, A1.facts().children());
        assertEquals(rule, progress.rule());
        assertEquals(rule.name(), share, progress.share().orElseThrow(), 1e-12);
        assertEquals(done, progress.done());
        assertEquals(open, progress.open());
        assertEquals(unestimated, progress.unestimated());
        assertEquals(1, progress.dropped());
        assertEquals(3, progress.total());
    }

    @Test
    public void overhang_health_and_why() {
        Why why = new Why(judgement(), List.of(A1));

        assertEquals(OptionalLong.of(9), why.outcome().standing().overhang());
        assertEquals(new ComputedHealth(Health.AT_RISK, Cause.OVERHANG), why.outcome().health());
        Culprit culprit = why.ofTheEnd().first().get(0);
        assertEquals(3, culprit.issueId());
        assertEquals(day("2026-07-14"), culprit.without().span().last().day());
        assertEquals(
                "A-4 is left, and nobody said that it ends later",
                new ComputedHealth(Health.AT_RISK, Cause.OVERDUE),
                culprit.without().health());
        assertEquals(List.of(3L), why.remedy().issues());
        assertEquals(day("2026-09-30"), why.remedy().by());
    }

    @Test
    public void a_dropped_epic_leaves_with_all_its_issues_and_nothing_is_left_to_measure() {
        Family dropped = new Family(given(A1.epic()), A1.children());

        Outcome outcome = judgement().of(List.of(dropped.facts()));

        assertEquals(0, outcome.progress().total());
        assertEquals(4, outcome.progress().dropped());
        assertEquals(Span.NONE, outcome.span());
        assertEquals(Cause.NOTHING_TO_MEASURE, outcome.health().cause());
        Why why = new Why(judgement(), List.of(dropped, A1));
        assertEquals(judgement().of(List.of(A1.facts())).health(), why.outcome().health());
        assertEquals(3, why.outcome().progress().total());
        assertEquals(List.of(3L), why.ofTheEnd().first().stream().map(Culprit::issueId).toList());
    }

    private static Epic given(Epic up) {
        return new Epic(
                9,
                "A-9",
                up.summary(),
                up.projectId(),
                "Done",
                StatusCategory.DONE,
                true,
                up.dates(),
                List.of(),
                List.of(),
                List.of(),
                Closing.NONE);
    }

    @Test
    public void a_number_that_somebody_entered_is_judged_as_the_done_share() {
        Judge judge =
                new Judge(
                        RollUp.DEFAULTS,
                        ProgressRule.MANUAL,
                        HealthRules.DEFAULTS,
                        day("2026-07-20"));
        Judgement entered = new Judgement(initiative(80), judge);

        assertEquals(0.8, entered.of(List.of(A1.facts())).progress().share().orElseThrow(), 0);
    }

    private static Initiative initiative(Integer manual) {
        return new Initiative(
                "init",
                "road",
                "Example",
                null,
                null,
                Timeframe.parse("2026-Q3", FiscalYear.CALENDAR),
                Lifecycle.ACTIVE,
                Health.NOT_SET,
                null,
                manual,
                null,
                1,
                null);
    }

    private static Judgement judgement() {
        return new Judge(
                        RollUp.DEFAULTS,
                        ProgressRule.COUNT,
                        HealthRules.DEFAULTS,
                        day("2026-07-20"))
                .of(initiative(null));
    }
}
