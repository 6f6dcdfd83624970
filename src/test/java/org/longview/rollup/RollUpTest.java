package org.longview.rollup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.pholser.junit.quickcheck.From;
import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.random.SourceOfRandomness;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.longview.delivery.AnyCounts;
import org.longview.delivery.ChildCounts;
import org.longview.delivery.DateSource;
import org.longview.delivery.EpicFacts;
import org.longview.delivery.OwnDates;
import org.longview.delivery.Side;
import org.longview.delivery.StatusCategory;
import org.longview.strategy.FiscalYear;
import org.longview.strategy.Timeframe;

@RunWith(JUnitQuickcheck.class)
public class RollUpTest {
    private static final ChildCounts IN_JUNE =
            ChildCounts.of(
                    StatusCategory.DONE,
                    3.0,
                    Side.of(LocalDate.of(2026, 6, 1), DateSource.SPRINT),
                    Side.of(LocalDate.of(2026, 6, 20), DateSource.VERSION));

    @Test
    public void an_epic_without_own_dates_has_its_childrens_and_says_so() {
        Span span = RollUp.DEFAULTS.spanOf(Epics.open(1, OwnDates.NONE, IN_JUNE));

        assertEquals(new Side(LocalDate.of(2026, 6, 1), DateSource.CHILDREN), span.first());
        assertEquals(new Side(LocalDate.of(2026, 6, 20), DateSource.CHILDREN), span.last());
    }

    @Test
    public void the_rule_for_epics_decides_between_own_dates_and_children() {
        EpicFacts epic = Epics.open(1, Epics.dates("2026-05-01", "2026-07-31"), IN_JUNE);
        RollUp parent = new RollUp(DateRule.PARENT_THEN_CHILDREN, DateRule.CHILDREN_ONLY, false);

        assertEquals(LocalDate.of(2026, 6, 20), RollUp.DEFAULTS.spanOf(epic).last().day());
        assertEquals(LocalDate.of(2026, 7, 31), parent.spanOf(epic).last().day());
    }

    @Test
    public void an_initiative_runs_from_the_earliest_start_to_the_latest_end() {
        List<EpicFacts> epics =
                List.of(
                        Epics.open(1, Epics.dates("2026-05-01", null), ChildCounts.NONE),
                        Epics.open(2, OwnDates.NONE, IN_JUNE),
                        Epics.open(3, Epics.dates(null, "2026-10-13"), ChildCounts.NONE),
                        Epics.dropped(4, Epics.dates("2026-01-01", "2027-01-01"), IN_JUNE));

        Span span = RollUp.DEFAULTS.spanOf(epics);

        assertEquals(new Side(LocalDate.of(2026, 5, 1), DateSource.EXPLICIT), span.first());
        assertEquals(new Side(LocalDate.of(2026, 10, 13), DateSource.EXPLICIT), span.last());
    }

    @Test
    public void an_initiative_has_no_dates_of_its_own() {
        RollUp parentOnly = new RollUp(DateRule.CHILDREN_THEN_PARENT, DateRule.PARENT_ONLY, false);

        assertFalse(parentOnly.spanOf(List.of(Epics.open(1, OwnDates.NONE, IN_JUNE))).isKnown());
        assertFalse(RollUp.DEFAULTS.spanOf(List.of()).isKnown());
    }

    @Property(trials = 200)
    public void an_initiatives_numbers_do_not_depend_on_the_order_of_its_epics(
            @From(AnySpan.class) Span a,
            @From(AnySpan.class) Span b,
            @From(AnyCounts.class) ChildCounts c,
            @From(AnyCounts.class) ChildCounts d,
            long seed) {
        List<EpicFacts> epics =
                new ArrayList<>(
                        List.of(
                                Epics.open(1, own(a), c),
                                Epics.open(2, own(b), d),
                                Epics.dropped(3, own(a), d),
                                Epics.open(4, OwnDates.NONE, c)));
        List<EpicFacts> shuffled = new ArrayList<>(epics);
        Collections.shuffle(shuffled, new Random(seed));

        for (DateRule rule : DateRule.values()) {
            RollUp rollUp = new RollUp(rule, DateRule.CHILDREN_ONLY, false);
            assertEquals(rollUp.spanOf(epics), rollUp.spanOf(shuffled));
        }
        assertEquals(RollUp.total(epics), RollUp.total(shuffled));
        assertEquals(2 * c.total() + d.total(), RollUp.total(epics).total());
        assertEquals(2 * c.dropped() + 2 * d.dropped() + d.total(), RollUp.total(epics).dropped());
    }

    @Test
    public void the_issues_of_a_dropped_epic_are_dropped_with_it_whatever_their_status() {
        EpicFacts dropped = Epics.dropped(1, OwnDates.NONE, IN_JUNE.plus(ChildCounts.ofDropped()));

        ChildCounts alone = RollUp.total(List.of(dropped));

        assertEquals(0, alone.total());
        assertEquals(2, alone.dropped());
        assertEquals(0, alone.points().done(), 0);
        assertEquals(
                IN_JUNE.total(),
                RollUp.total(List.of(dropped, Epics.open(2, OwnDates.NONE, IN_JUNE))).total());
    }

    @Test
    public void what_is_more_than_ten_years_from_its_promise_has_no_overhang() {
        Timeframe quarter = Timeframe.parse("2026-Q3", FiscalYear.CALENDAR);
        Timeframe slipped = Timeframe.parse("1926-Q3", FiscalYear.CALENDAR);

        assertEquals(OptionalLong.of(3_653), Overhang.days(quarter, endingOn("2036-09-30")));
        assertEquals(OptionalLong.empty(), Overhang.days(quarter, endingOn("2036-10-01")));
        assertEquals(OptionalLong.empty(), Overhang.days(quarter, endingOn("2206-03-01")));
        assertEquals(OptionalLong.empty(), Overhang.days(slipped, endingOn("2026-10-13")));
        assertEquals(OptionalLong.empty(), Overhang.days(quarter, endingOn("0206-03-01")));
    }

    @Test
    public void overhang_is_counted_from_the_last_promised_day() {
        Timeframe quarter = Timeframe.parse("2026-Q3", FiscalYear.CALENDAR);

        assertEquals(OptionalLong.of(13), Overhang.days(quarter, endingOn("2026-10-13")));
        assertEquals(OptionalLong.of(1), Overhang.days(quarter, endingOn("2026-10-01")));
        assertEquals(OptionalLong.of(0), Overhang.days(quarter, endingOn("2026-09-30")));
        assertEquals(OptionalLong.of(0), Overhang.days(quarter, endingOn("2026-05-01")));
    }

    @Test
    public void without_a_promised_day_or_a_known_end_there_is_no_overhang() {
        Timeframe later = Timeframe.parse("LATER", FiscalYear.CALENDAR);
        Timeframe quarter = Timeframe.parse("2026-Q3", FiscalYear.CALENDAR);

        assertEquals(OptionalLong.empty(), Overhang.days(later, endingOn("2026-10-13")));
        assertEquals(OptionalLong.empty(), Overhang.days(null, endingOn("2026-10-13")));
        assertEquals(OptionalLong.empty(), Overhang.days(quarter, Span.NONE));
    }

    @Test
    public void contradictory_dates_are_shown_as_they_are() {
        Span span =
                RollUp.DEFAULTS.spanOf(
                        Epics.open(1, Epics.dates("2026-07-01", "2026-06-01"), ChildCounts.NONE));

        assertTrue(span.isReversed());
    }

    @Test
    public void a_last_resort_stands_in_for_each_side_that_nobody_knows_and_says_so() {
        EpicFacts bare = Epics.done(1, lived("2026-03-02", "2026-04-03"), ChildCounts.NONE);
        RollUp on = switchedOn(RollUp.DEFAULTS);

        assertFalse(RollUp.DEFAULTS.spanOf(bare).isKnown());
        assertEquals(
                new Span(
                        new Side(LocalDate.of(2026, 3, 2), DateSource.CREATED),
                        new Side(LocalDate.of(2026, 4, 3), DateSource.RESOLVED)),
                on.spanOf(bare));
        assertEquals(on.spanOf(bare), on.spanOf(List.of(bare)));
    }

    @Test
    public void a_last_resort_of_one_epic_moves_no_side_that_another_one_knows() {
        EpicFacts bare = Epics.done(1, lived("2026-03-02", "2026-12-03"), ChildCounts.NONE);
        EpicFacts dated = Epics.done(2, Epics.dates("2026-05-01", null), ChildCounts.NONE);
        EpicFacts dropped = Epics.dropped(3, lived("2025-01-01", "2027-01-01"), ChildCounts.NONE);

        Span span = switchedOn(RollUp.DEFAULTS).spanOf(List.of(bare, dated, dropped));

        assertEquals(new Side(LocalDate.of(2026, 5, 1), DateSource.EXPLICIT), span.first());
        assertEquals(new Side(LocalDate.of(2026, 12, 3), DateSource.RESOLVED), span.last());
    }

    @Property(trials = 1_000)
    public void switching_last_resorts_on_never_changes_a_side_that_had_a_source(long seed) {
        List<EpicFacts> epics =
                AnyFamilies.of(new SourceOfRandomness(new Random(seed))).stream()
                        .map(Family::facts)
                        .toList();
        for (DateRule rule : DateRule.values()) {
            RollUp off = new RollUp(rule, DateRule.CHILDREN_ONLY, false);
            for (EpicFacts epic : epics) {
                assertKept(off.spanOf(epic), switchedOn(off).spanOf(epic));
            }
            assertKept(off.spanOf(epics), switchedOn(off).spanOf(epics));
        }
    }

    private static void assertKept(Span off, Span on) {
        assertEquals(off.first().isKnown() ? off.first() : on.first(), on.first());
        assertEquals(off.last().isKnown() ? off.last() : on.last(), on.last());
        assertTrue(off.first().isKnown() || isStandIn(on.first(), DateSource.CREATED));
        assertTrue(off.last().isKnown() || isStandIn(on.last(), DateSource.RESOLVED));
    }

    private static boolean isStandIn(Side side, DateSource source) {
        return !side.isKnown() || side.source() == source;
    }

    private static RollUp switchedOn(RollUp off) {
        return new RollUp(off.epicDates(), off.initiativeDates(), true);
    }

    private static OwnDates lived(String created, String resolved) {
        return new OwnDates(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                LocalDate.parse(created),
                LocalDate.parse(resolved),
                false,
                false,
                List.of());
    }

    private static Span endingOn(String day) {
        return new Span(Side.NONE, Side.of(LocalDate.parse(day), DateSource.SPRINT));
    }

    /** Own dates of a side each, by its source; what comes from children is no own date. */
    private static OwnDates own(Span span) {
        LocalDate first = span.first().day();
        LocalDate last = span.last().day();
        return switch (span.first().source()) {
            case SPRINT ->
                    new OwnDates(
                            null, null, null, null, first, last, null, null, null, null, false,
                            false, List.of());
            case VERSION ->
                    new OwnDates(
                            null, last, null, null, null, null, first, null, null, null, false,
                            false, List.of());
            default ->
                    new OwnDates(
                            first, null, null, last, null, null, null, null, null, null, false,
                            false, List.of());
        };
    }
}
