package org.longview.roadmap;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.Before;
import org.junit.Test;
import org.longview.delivery.Ancestor;
import org.longview.delivery.DateSource;
import org.longview.delivery.ProjectRef;
import org.longview.delivery.Side;
import org.longview.roadmap.SuggestInitiatives.Group;
import org.longview.roadmap.SuggestInitiatives.Kind;
import org.longview.roadmap.SuggestInitiatives.Suggestions;

/** What stands above unassigned epics comes first. */
public class SuggestInitiativesTest {

    private final UseCases use = new UseCases(new MemoryStore());
    private String roadmap;

    @Before
    public void open() {
        roadmap = use.roadmapOf("APP");
    }

    @Test
    public void an_issue_above_comes_first_even_with_one_epic_and_the_nearest_before_higher_ones() {
        above(World.APP, "APP-90", "Everything", 2, 101L, 102L, 103L, 104L);
        above(World.APP, "APP-80", "Checkout", 1, 101L);
        above(World.WEB, "WEB-7", "Returns", 1, 102L, 103L);

        List<Group> groups = suggestions(World.PAUL).groups();

        assertEquals(
                List.of("Returns WEB-7 2", "Checkout APP-80 1", "Everything APP-90 4"),
                groups.stream()
                        .limit(3)
                        .map(g -> g.name() + " " + g.key() + " " + g.epicIds().size())
                        .toList());
        assertEquals(Kind.PARENT, groups.get(2).kind());
        assertEquals("Core", groups.get(3).name());
        assertNull(groups.get(3).key());
        assertEquals(3 + 3, suggestions(World.PAUL).total());
    }

    @Test
    public void it_brings_only_epics_that_are_free_and_is_nothing_when_none_is() {
        above(World.APP, "APP-80", "Checkout", 1, 101L, 102L);
        above(World.APP, "APP-81", "Returns", 1, 103L);
        use.initiative(roadmap, "Taken", "APP-1");
        use.initiative(roadmap, "Also taken", "APP-3");

        List<Group> above = parents(World.PAUL);

        assertEquals(List.of("Checkout"), above.stream().map(Group::name).toList());
        assertEquals(List.of(102L), above.get(0).epicIds());
    }

    @Test
    public void one_that_somebody_may_not_browse_is_not_even_counted_for_that_person() {
        int before = suggestions(World.PAUL).total();
        above(World.HID, "HID-80", "Hush", 1, 101L, 102L);
        above(World.APP, "APP-80", "Of a hidden epic", 1, World.HIDDEN_EPIC);

        assertEquals(before, suggestions(World.PAUL).total());
        assertEquals(List.of(), parents(World.PAUL));
        assertEquals(
                List.of("Hush", "Of a hidden epic"),
                parents(World.MAYA).stream().map(Group::name).toList());
    }

    @Test
    public void its_own_days_propose_the_quarter_the_half_the_year_or_the_days_that_hold_both() {
        assertEquals("2027-Q1", proposed("2027-01-10", "2027-03-31"));
        assertEquals("2027-H1", proposed("2027-03-31", "2027-04-01"));
        assertEquals("2027", proposed("2027-06-30", "2027-07-01"));
        assertEquals("2027-12-31/2028-01-01", proposed("2027-12-31", "2028-01-01"));
    }

    @Test
    public void they_do_so_in_the_financial_year() {
        use.world.startFiscalYearIn(4);

        assertEquals("FY2027-Q4", proposed("2027-01-10", "2027-03-31"));
        assertEquals("FY2028-H1", proposed("2027-04-01", "2027-09-30"));
        assertEquals("FY2028", proposed("2027-06-30", "2028-03-31"));
    }

    @Test
    public void an_end_alone_proposes_its_quarter_and_what_promises_nothing_proposes_nothing() {
        assertEquals("2027-Q1", proposed(null, "2027-03-31"));
        assertNull(proposed("2027-01-10", null));
        assertNull(proposed(null, null));
        assertNull(proposed("2027-05-01", "2027-03-31"));
        assertNull(proposed("0206-01-01", "0206-02-01"));
        assertNull(proposed(null, "9206-02-01"));
    }

    @Test
    public void an_issue_above_without_words_is_called_by_its_key() {
        above(World.APP, "APP-80", "  ", 1, 101L);

        assertEquals("APP-80", parents(World.PAUL).get(0).name());
    }

    @Test
    public void more_than_are_shown_are_counted() {
        for (int i = 0; i < 60; i++) {
            above(World.APP, "APP-" + (800 + i), "Above " + i, 1, 101L);
        }

        Suggestions suggestions = suggestions(World.PAUL);

        assertEquals(SuggestInitiatives.MOST, suggestions.groups().size());
        assertEquals(60 + 3, suggestions.total());
        assertTrue(suggestions.groups().stream().allMatch(g -> g.kind() == Kind.PARENT));
    }

    private String proposed(String first, String last) {
        SuggestInitiativesTest fresh = new SuggestInitiativesTest();
        fresh.use.world.startFiscalYearIn(use.world.fiscalYear().startMonth());
        fresh.open();
        fresh.use.world.above(
                World.APP,
                new Ancestor("APP-80", "Checkout", 1, side(first), side(last), List.of(101L)));
        Group group = fresh.parents(World.PAUL).get(0);
        return group.timeframe() == null ? null : group.timeframe().text();
    }

    private static Side side(String day) {
        return Side.of(day == null ? null : LocalDate.parse(day), DateSource.EXPLICIT);
    }

    private void above(ProjectRef project, String key, String name, int level, Long... epics) {
        use.world.above(
                project, new Ancestor(key, name, level, Side.NONE, Side.NONE, List.of(epics)));
    }

    private Suggestions suggestions(Viewer viewer) {
        return use.suggest.ofRoadmap(viewer, roadmap);
    }

    private List<Group> parents(Viewer viewer) {
        return suggestions(viewer).groups().stream().filter(g -> g.kind() == Kind.PARENT).toList();
    }
}
