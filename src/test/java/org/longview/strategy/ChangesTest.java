package org.longview.strategy;

import static org.junit.Assert.assertEquals;

import com.pholser.junit.quickcheck.From;
import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.time.Instant;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class ChangesTest {
    @Property(trials = 500)
    public void applying_changes_gives_the_new_state_and_their_reverse_the_old_one(
            @From(AnyInitiative.class) Initiative before,
            @From(AnyInitiative.class) Initiative after) {
        List<Change> changes = Changes.between(before, after);

        assertEquals(after, InitiativeFields.applied(before, changes));
        assertEquals(before, InitiativeFields.applied(after, Changes.reversed(changes)));
    }

    @Property(trials = 100)
    public void equal_states_differ_in_nothing(@From(AnyInitiative.class) Initiative initiative) {
        assertEquals(List.of(), Changes.between(initiative, initiative));
    }

    @Test
    public void a_change_tells_the_field_with_its_old_and_new_text() {
        Timeframe before = Timeframe.parse("2026-Q2", FiscalYear.CALENDAR);
        Timeframe after = Timeframe.parse("FY2027-Q1", new FiscalYear(7));
        Initiative initiative =
                new Initiative(
                        "init-1",
                        "road-1",
                        "Checkout",
                        null,
                        "theme-1",
                        before,
                        Lifecycle.PLANNED,
                        Health.NOT_SET,
                        null,
                        null,
                        null,
                        1,
                        null);

        assertEquals(
                List.of(
                        new Change("theme", "theme-1", null),
                        new Change(
                                "timeframe",
                                "2026-Q2|2026-04-01|2026-06-30",
                                "FY2027-Q1|2026-07-01|2026-09-30")),
                Changes.between(initiative, initiative.withTheme(null).withTimeframe(after)));
    }

    @Test
    public void a_creation_tells_every_field_that_has_a_value() {
        Theme theme =
                new Theme("t", "r", "Growth", null, ThemeColour.TEAL, SortKey.first(), 1, null);

        assertEquals(
                List.of(
                        new Change("colour", null, "TEAL"),
                        new Change("name", null, "Growth"),
                        new Change("sortKey", null, "U")),
                Changes.between(null, theme));
    }

    @Test
    public void changes_of_a_theme_go_there_and_back() {
        Theme before =
                new Theme("t", "r", "Growth", null, ThemeColour.TEAL, SortKey.first(), 1, null);
        Theme after =
                new Theme(
                        "t",
                        "r",
                        "Trust",
                        null,
                        ThemeColour.RED,
                        new SortKey("V"),
                        1,
                        Instant.parse("2026-03-02T09:00:00.123Z"));
        List<Change> changes = Changes.between(before, after);

        assertEquals(after, ThemeFields.applied(before, changes));
        assertEquals(before, ThemeFields.applied(after, Changes.reversed(changes)));
    }
}
