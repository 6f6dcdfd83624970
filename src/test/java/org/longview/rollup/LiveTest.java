package org.longview.rollup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.random.SourceOfRandomness;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.longview.delivery.ChildCounts;
import org.longview.delivery.DateSource;
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

/** Work that is left cannot end in the past. */
@RunWith(JUnitQuickcheck.class)
public class LiveTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 8);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);

    private static Judge judge(DateRule rule, boolean lastResort) {
        return new Judge(
                new RollUp(rule, DateRule.CHILDREN_ONLY, lastResort),
                ProgressRule.COUNT,
                HealthRules.DEFAULTS,
                TODAY);
    }

    private static final Judge JUDGE = judge(DateRule.CHILDREN_THEN_PARENT, false);

    private static ChildCounts children(int done, int open, LocalDate last) {
        ChildCounts sum = ChildCounts.NONE;
        Side end = Side.of(last, DateSource.EXPLICIT);
        for (int i = 0; i < done + open; i++) {
            StatusCategory category = i < done ? StatusCategory.DONE : StatusCategory.TODO;
            sum = sum.plus(ChildCounts.of(category, null, Side.NONE, end));
        }
        return sum;
    }

    private static final OwnDates DUE = Epics.dates(null, "2026-10-31");

    @Test
    public void an_open_epic_whose_end_is_over_is_overdue_since_then_and_reaches_to_today() {
        Live live = JUDGE.live(Epics.open(1, DUE, children(1, 3, null)));

        assertEquals(Optional.of(OCTOBER), live.overdueSince());
        assertEquals(new Side(TODAY, DateSource.EXPLICIT), live.span().last());
        assertEquals(OCTOBER, live.known().last().day());
    }

    @Test
    public void its_initiative_is_at_risk_for_a_later_promise_and_beyond_an_earlier_one() {
        EpicFacts epic = Epics.open(1, DUE, children(1, 3, null));

        Outcome later = outcome("2027-Q1", epic);
        Outcome earlier = outcome("2026-11", epic);

        assertEquals(new ComputedHealth(Health.AT_RISK, Cause.OVERDUE), later.health());
        assertEquals(OptionalLong.of(0), later.standing().overhang());
        assertEquals(Cause.PROMISE_PASSED, earlier.health().cause());
        assertEquals("to today", OptionalLong.of(8), earlier.standing().overhang());
        assertEquals(Health.NOT_SET, outcome("NOW", epic).health().value());
        assertEquals(
                "a horizon promises no day, and is told to be overdue all the same",
                Optional.of(OCTOBER),
                outcome("NOW", epic).standing().live().overdueSince());
    }

    @Test
    public void what_ends_today_or_has_no_end_is_not_overdue() {
        ChildCounts open = children(0, 1, null);

        assertFalse(isOverdue(Epics.open(1, Epics.dates(null, "2026-12-08"), open)));
        assertTrue(isOverdue(Epics.open(1, Epics.dates(null, "2026-12-07"), open)));
        assertFalse(isOverdue(Epics.open(1, Epics.dates("2026-01-01", null), open)));
    }

    @Test
    public void an_epic_without_issues_is_overdue_while_it_is_open() {
        assertTrue(isOverdue(Epics.open(1, DUE, ChildCounts.NONE)));
        assertTrue(isOverdue(Epics.open(1, DUE, ChildCounts.ofDropped())));
        assertFalse(isOverdue(Epics.done(1, DUE, ChildCounts.NONE)));
    }

    @Test
    public void issues_speak_for_their_epic_and_a_dropped_one_says_nothing() {
        assertFalse(isOverdue(Epics.open(1, DUE, children(4, 0, null))));
        assertTrue(isOverdue(Epics.done(1, DUE, children(4, 1, null))));
        assertFalse(isOverdue(Epics.dropped(1, DUE, children(0, 4, null))));
    }

    @Test
    public void
            an_issue_that_ends_later_than_today_keeps_its_epic_from_being_overdue_by_the_rules_that_ask_it() {
        EpicFacts epic = Epics.open(1, DUE, children(0, 1, LocalDate.of(2026, 12, 15)));

        assertFalse(isOverdue(epic));
        assertFalse(judge(DateRule.WIDEST_RANGE, false).live(epic).overdueSince().isPresent());
        assertTrue(judge(DateRule.PARENT_ONLY, false).live(epic).overdueSince().isPresent());
        assertTrue(
                judge(DateRule.PARENT_THEN_CHILDREN, false).live(epic).overdueSince().isPresent());
    }

    @Test
    public void an_epic_that_ends_later_keeps_its_initiative_from_being_overdue() {
        EpicFacts over = Epics.open(1, DUE, ChildCounts.NONE);
        EpicFacts later = Epics.done(2, Epics.dates(null, "2027-01-15"), ChildCounts.NONE);

        assertEquals(
                Optional.empty(), outcome("2027-Q1", over, later).standing().live().overdueSince());
    }

    @Test
    public void a_day_of_resolution_is_no_end_where_work_is_left() {
        Judge judge = judge(DateRule.CHILDREN_THEN_PARENT, true);
        OwnDates lived =
                new OwnDates(
                        null, null, null, null, null, null, null, null, null, OCTOBER, false, false,
                        List.of());
        EpicFacts reopened = Epics.done(1, lived, children(1, 1, null));
        EpicFacts closed = Epics.done(2, lived, children(1, 0, null));
        EpicFacts open = Epics.open(3, OwnDates.NONE, ChildCounts.NONE);

        assertEquals(Side.NONE, judge.live(reopened).span().last());
        assertEquals(OCTOBER, judge.live(closed).span().last().day());
        assertEquals(Side.NONE, judge.dates().spanOf(List.of(closed, open)).last());
        assertEquals(OCTOBER, judge.dates().spanOf(List.of(closed)).last().day());
    }

    @Property(trials = 2_000)
    public void nothing_that_is_left_ends_before_today_and_nothing_else_moves(long seed) {
        SourceOfRandomness random = new SourceOfRandomness(new Random(seed));
        List<EpicFacts> epics = AnyFamilies.of(random).stream().map(Family::facts).toList();
        LocalDate today = LocalDate.of(2026, 7, 1).plusDays(random.nextInt(-60, 200));
        for (DateRule rule : DateRule.values()) {
            RollUp dates = new RollUp(rule, DateRule.CHILDREN_ONLY, random.nextBoolean());
            Judge judge = new Judge(dates, ProgressRule.COUNT, HealthRules.DEFAULTS, today);
            epics.forEach(epic -> assertHolds(judge.live(epic)));
            Outcome outcome = judge.of(initiative("2026-Q3")).of(epics);
            Live live = outcome.standing().live();
            assertHolds(live);
            assertEquals(
                    "an initiative has work left exactly when one of its epics has",
                    epics.stream().anyMatch(EpicFacts::isWorkLeft),
                    live.isLeft());
            if (live.overdueSince().isPresent()) {
                assertNotEquals(Health.ON_TRACK, outcome.health().value());
            }
        }
    }

    private static void assertHolds(Live live) {
        LocalDate last = live.span().last().day();
        assertTrue(!live.isLeft() || last == null || !last.isBefore(live.today()));
        assertEquals(live.known().first(), live.span().first());
        assertEquals(live.known().last().source(), live.span().last().source());
        if (live.overdueSince().isEmpty()) {
            assertEquals(live.known(), live.span());
        } else {
            assertEquals(live.today(), last);
            assertTrue(live.isLeft());
        }
    }

    private static boolean isOverdue(EpicFacts epic) {
        return JUDGE.live(epic).overdueSince().isPresent();
    }

    private static Outcome outcome(String promised, EpicFacts... epics) {
        return JUDGE.of(initiative(promised)).of(List.of(epics));
    }

    private static Initiative initiative(String promised) {
        return new Initiative(
                "i",
                "roadmap",
                "i",
                null,
                null,
                Timeframe.parse(promised, FiscalYear.CALENDAR),
                Lifecycle.ACTIVE,
                Health.NOT_SET,
                null,
                null,
                null,
                1,
                null);
    }
}
