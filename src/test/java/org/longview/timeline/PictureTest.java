package org.longview.timeline;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.Test;
import org.longview.delivery.ChildCounts;
import org.longview.delivery.DateSource;
import org.longview.delivery.EpicFacts;
import org.longview.delivery.OwnDates;
import org.longview.delivery.Side;
import org.longview.delivery.StatusCategory;
import org.longview.rollup.Epics;
import org.longview.rollup.HealthRules;
import org.longview.rollup.Judge;
import org.longview.rollup.ProgressRule;
import org.longview.rollup.RollUp;
import org.longview.strategy.FiscalYear;
import org.longview.strategy.Health;
import org.longview.strategy.Initiative;
import org.longview.strategy.Ledger;
import org.longview.strategy.Lifecycle;
import org.longview.strategy.SortKey;
import org.longview.strategy.Theme;
import org.longview.strategy.ThemeColour;
import org.longview.strategy.Timeframe;

public class PictureTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final ChildCounts DONE =
            ChildCounts.of(StatusCategory.DONE, 3.0, Side.NONE, Side.NONE);
    private static final ChildCounts OPEN =
            ChildCounts.of(StatusCategory.TODO, null, Side.NONE, Side.NONE);
    private static final EpicFacts LATE =
            Epics.open(11, Epics.dates("2026-06-15", "2026-10-13"), DONE);
    private static final EpicFacts HALF_DATED =
            Epics.open(12, Epics.dates("2026-08-01", null), OPEN);
    private static final Judge JUDGE =
            new Judge(
                    RollUp.DEFAULTS,
                    ProgressRule.COUNT,
                    HealthRules.DEFAULTS,
                    LocalDate.of(2026, 6, 1));
    private static final EpicFacts UNDATED = Epics.open(13, OwnDates.NONE, ChildCounts.NONE);
    private static final List<EpicFacts> EPICS = List.of(LATE, HALF_DATED, UNDATED);

    @Test
    public void a_row_shows_the_promise_as_a_bar_and_the_epics_as_a_rail_that_leaves_it() {
        Row row = one(member("a", null, "2026-Q3", LATE)).rows().get(0);

        assertEquals(new Bar(day("2026-07-01"), day("2026-09-30")), row.promise());
        assertEquals(
                new Rail(
                        day("2026-06-15"),
                        DateSource.EXPLICIT,
                        day("2026-10-13"),
                        DateSource.EXPLICIT,
                        null),
                row.rail());
        assertEquals(OptionalLong.of(13), row.overhang());
    }

    @Test
    public void the_rail_of_what_is_overdue_reaches_to_today_and_says_since_when() {
        EpicFacts over = Epics.open(14, Epics.dates("2026-03-01", "2026-05-20"), ChildCounts.NONE);
        List<Member> members = List.of(member("a", null, "2026-Q3", over));
        Picture picture = Picture.of(List.of(), members, List.of(over), JUDGE);
        Rail rail =
                new Rail(
                        day("2026-03-01"),
                        DateSource.EXPLICIT,
                        day("2026-06-01"),
                        DateSource.EXPLICIT,
                        day("2026-05-20"));

        assertEquals(rail, picture.rows().get(0).rail());
        assertEquals("its epic is drawn so too", rail, picture.epics().get(0));
    }

    @Test
    public void days_are_counted_from_1970() {
        assertEquals(new Bar(0, 30), Bar.of(Timeframe.parse("1970-01", FiscalYear.CALENDAR)));
    }

    @Test
    public void a_side_without_a_day_stays_open() {
        Row row = one(member("a", null, "2026-Q3", HALF_DATED)).rows().get(0);

        assertEquals(Long.valueOf(day("2026-08-01")), row.rail().from());
        assertNull(row.rail().to());
        assertEquals(DateSource.NONE, row.rail().toSource());
        assertTrue(row.rail().isKnown());
        assertEquals(OptionalLong.empty(), row.overhang());
    }

    @Test
    public void lanes_stand_in_the_order_of_their_themes_and_the_one_without_comes_last() {
        Picture picture =
                Picture.of(
                        List.of(theme("growth"), theme("trust")),
                        List.of(
                                member("a", null, "2026-Q3"),
                                member("b", "trust", "2026-Q4", LATE, HALF_DATED),
                                member("c", "growth", "2026-Q1"),
                                member("d", "trust", "2026-Q2", UNDATED)),
                        EPICS,
                        JUDGE);

        assertEquals(
                List.of(
                        new Lane("growth", List.of(2), ChildCounts.NONE),
                        new Lane("trust", List.of(1, 3), DONE.plus(OPEN)),
                        new Lane(null, List.of(0), ChildCounts.NONE)),
                picture.lanes());
    }

    @Test
    public void an_empty_theme_has_an_empty_lane() {
        Picture picture = Picture.of(List.of(theme("growth")), List.of(), List.of(), JUDGE);

        assertEquals(
                List.of(
                        new Lane("growth", List.of(), ChildCounts.NONE),
                        new Lane(null, List.of(), ChildCounts.NONE)),
                picture.lanes());
    }

    @Test
    public void what_promises_no_day_waits_in_the_tray_and_still_has_its_lane() {
        Picture picture =
                one(
                        member("a", null, "NEXT", LATE),
                        member("b", null, "2026-Q3"),
                        member("c", null, null));

        assertEquals(List.of(0, 2), picture.undated());
        assertEquals(List.of(0, 1, 2), picture.lanes().get(0).rows());
        assertEquals(OptionalLong.empty(), picture.rows().get(0).overhang());
    }

    @Test
    public void epics_stand_under_their_rows_by_index_and_have_rails_of_their_own() {
        Member member =
                new Member(
                        initiative("a", null, "2026-Q3"),
                        List.of(UNDATED, LATE),
                        List.of(HALF_DATED),
                        new Ledger(List.of()));

        Picture picture = one(member);

        assertEquals(new Picture.Under(List.of(2, 0), List.of(1)), picture.under().get(0));
        assertEquals(3, picture.epics().size());
        assertEquals(Long.valueOf(day("2026-10-13")), picture.epics().get(0).to());
        assertTrue(!picture.epics().get(2).isKnown());
    }

    @Test
    public void a_supporting_epic_counts_in_no_row() {
        Member member =
                new Member(
                        initiative("a", null, "2026-Q3"),
                        List.of(),
                        List.of(LATE),
                        new Ledger(List.of()));

        Row row = one(member).rows().get(0);

        assertEquals(ChildCounts.NONE, row.counts());
        assertTrue(!row.rail().isKnown());
    }

    @Test
    public void what_was_deleted_is_not_in_the_picture() {
        Initiative gone = initiative("a", null, "2026-Q3").withDeletedAt(MONDAY);
        Theme goneTheme =
                new Theme("old", "road", "Old", null, ThemeColour.RED, SortKey.first(), 2, MONDAY);

        Picture picture =
                Picture.of(
                        List.of(goneTheme),
                        List.of(
                                new Member(gone, List.of(LATE), List.of(), new Ledger(List.of())),
                                member("b", "old", "2026-Q3")),
                        EPICS,
                        JUDGE);

        assertEquals(1, picture.rows().size());
        assertEquals("b", picture.rows().get(0).initiativeUid());
        assertEquals(List.of(new Lane(null, List.of(0), ChildCounts.NONE)), picture.lanes());
    }

    @Test
    public void moves_are_those_of_the_ledger() {
        Initiative first = initiative("a", null, "2026-Q2");
        Initiative second = initiative("a", null, "2026-Q3");
        Ledger one =
                new Ledger(
                        List.of(
                                new Ledger(List.of())
                                        .after(first, "maya", MONDAY, null)
                                        .orElseThrow()));
        Ledger two =
                new Ledger(
                        List.of(
                                one.entries().get(0),
                                one.after(second, "maya", MONDAY, null).orElseThrow()));

        Picture picture = one(new Member(second, List.of(), List.of(), two));

        assertEquals(1, picture.rows().get(0).moved().times());
    }

    @Test
    public void a_bar_does_not_end_before_it_begins() {
        assertThrows(IllegalArgumentException.class, () -> new Bar(2, 1));
    }

    private static Picture one(Member... members) {
        return Picture.of(List.of(), List.of(members), EPICS, JUDGE);
    }

    private static Member member(String uid, String theme, String timeframe, EpicFacts... epics) {
        return new Member(
                initiative(uid, theme, timeframe),
                List.of(epics),
                List.of(),
                new Ledger(List.of()));
    }

    private static Initiative initiative(String uid, String theme, String timeframe) {
        return new Initiative(
                uid,
                "road",
                "Initiative " + uid,
                null,
                theme,
                timeframe == null ? null : Timeframe.parse(timeframe, FiscalYear.CALENDAR),
                Lifecycle.ACTIVE,
                Health.NOT_SET,
                null,
                null,
                null,
                1,
                null);
    }

    private static Theme theme(String uid) {
        return new Theme(uid, "road", uid, null, ThemeColour.TEAL, SortKey.first(), 1, null);
    }

    private static long day(String text) {
        return LocalDate.parse(text).toEpochDay();
    }
}
