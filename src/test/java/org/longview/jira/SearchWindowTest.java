package org.longview.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.longview.jira.LargeJira.ANN;
import static org.longview.jira.LargeJira.APP;
import static org.longview.jira.LargeJira.BOB;
import static org.longview.jira.LargeJira.OPS;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.longview.delivery.EpicFacts;
import org.longview.delivery.Extent;
import org.longview.roadmap.EpicReading;
import org.longview.rollup.Family;

/** Reading more than Jira lets through one search, from the first page to the last. */
public class SearchWindowTest {
    /** For an Epic Name outside of epics, once in two minutes. */
    private static final int LOOKING = 1;

    /** As good as 10,000 and sooner made. */
    private static final int SMALL = 1_000;

    private static final List<String> EPICS = List.of("6");
    private LargeJira large;

    @Before
    public void open() throws SQLException {
        large = new LargeJira();
    }

    @Test
    public void an_epic_with_twelve_thousand_children_is_read_whole() throws SQLException {
        large.children("APP", large.epic("APP"), 12_000);
        large.open();

        EpicReading reading = large.read(ANN, APP);

        assertEquals(12_000, reading.epics().get(0).children().total());
        assertEquals(new Extent(12_001, 12_001), reading.extent());
        assertEquals(LOOKING + 6, large.searches());
        assertEquals(LOOKING + 28, large.pages());
    }

    @Test
    public void a_project_with_twelve_thousand_epics_is_read_whole() throws SQLException {
        for (int e = 0; e < 12_000; e++) {
            large.epic("APP");
        }
        large.open();

        EpicReading reading = large.read(ANN, APP);

        assertEquals(12_000, reading.epics().size());
        assertEquals("APP-1", reading.epics().get(0).epic().key());
        assertEquals("APP-12000", reading.epics().get(11_999).epic().key());
        assertEquals(LOOKING + 3 + 24, large.searches());
        assertEquals(LOOKING + 20 + 4 + 1 + 24, large.pages());
    }

    @Test
    public void epics_with_more_than_twenty_children_each_are_read_whole() throws SQLException {
        for (int e = 0; e < 500; e++) {
            large.children("APP", large.epic("APP"), 25);
        }
        large.open();

        List<EpicFacts> facts = large.read(ANN, APP).epics();

        assertEquals(500, facts.size());
        assertTrue(facts.stream().allMatch(epic -> epic.children().total() == 25));
        assertEquals(LOOKING + 4, large.searches());
        assertEquals(LOOKING + 28, large.pages());
    }

    @Test
    public void exactly_a_window_costs_no_search_more() throws SQLException {
        for (int e = 0; e < 50; e++) {
            large.children("APP", large.epic("APP"), 20);
        }
        large.open();

        assertEquals(SMALL, children(large.reading(SMALL)));
        assertEquals(2, large.searches());
        assertEquals(1 + 2, large.pages());
    }

    @Test
    public void one_more_than_a_window_is_read_in_parts() throws SQLException {
        for (int e = 0; e < 50; e++) {
            large.children("APP", large.epic("APP"), 20);
        }
        large.child("APP", "APP-1");
        large.open();

        assertEquals(SMALL + 1, children(large.reading(SMALL)));
        assertEquals(1 + 1 + 2, large.searches());
    }

    @Test
    public void many_projects_with_more_epics_than_a_window_are_read_whole() throws SQLException {
        for (int e = 0; e < 600; e++) {
            large.epic("APP");
            large.epic("OPS");
        }
        large.open();

        EpicReading reading = large.reading(SMALL).facts(List.of(APP, OPS), EPICS, Set.of());

        assertEquals(1_200, reading.epics().size());
    }

    @Test
    public void children_of_one_epic_in_several_projects_are_counted_once_each()
            throws SQLException {
        String epic = large.epic("APP");
        large.children("OPS", epic, 2_500);
        large.children("APP", epic, 700);
        large.open();

        List<Family> families = large.reading(SMALL).families(Set.of(large.idOf(epic)));

        assertEquals(3_200, families.get(0).children().size());
        assertEquals(new Extent(3_200, 3_200), families.get(0).extent());
    }

    @Test
    public void what_the_viewer_may_not_browse_is_in_no_part_and_no_count() throws SQLException {
        String epic = large.epic("APP");
        large.children("APP", epic, 10_100);
        for (int c = 0; c < 300; c++) {
            large.secretChild("APP", epic);
        }
        large.open();

        assertEquals(10_400, large.read(ANN, APP).epics().get(0).children().total());
        assertEquals(new Extent(10_100, 10_100), large.read(BOB, APP).epics().get(0).extent());
    }

    @Test
    public void behind_an_issue_that_is_gone_an_earlier_one_leads_on() throws SQLException {
        String epic = large.epic("APP");
        large.children("APP", epic, 2_400);
        large.open();
        large.jira.leaveInIndexOnly(ids(900, 1_001));

        assertEquals(2_400, children(large.reading(SMALL)));
    }

    @Test
    public void what_cannot_be_read_is_told_as_some_of_all() throws SQLException {
        large.children("APP", large.epic("APP"), 1_600);
        large.epic("APP");
        large.open();
        large.jira.leaveInIndexOnly(ids(1, 1_601));

        EpicReading reading = large.reading(SMALL).facts(List.of(APP), EPICS, Set.of());

        assertEquals(new Extent(1_000, 1_600), reading.epics().get(0).extent());
        assertEquals(new Extent(0, 0), reading.epics().get(1).extent());
        assertEquals(new Extent(1_002, 1_602), reading.extent());
        Family family = large.reading(SMALL).families(Set.of(large.idOf("APP-1"))).get(0);
        assertEquals(new Extent(1_000, 1_600), family.extent());
        assertEquals(600, family.facts().unread());
    }

    @Test
    public void epics_that_cannot_be_read_are_told_as_some_of_all() throws SQLException {
        for (int e = 0; e < 1_600; e++) {
            large.epic("APP");
        }
        large.open();
        large.jira.leaveInIndexOnly(ids(1, 1_600));

        EpicReading reading = large.reading(SMALL).facts(List.of(APP), EPICS, Set.of());

        assertEquals(new Extent(1_000, 1_600), reading.extent());
        assertEquals(600, large.reading(SMALL).census(List.of(APP), EPICS, Set.of()).unread());
    }

    @Test
    public void a_child_that_leaves_between_two_pages_takes_no_other_with_it() throws SQLException {
        large.children("APP", large.epic("APP"), 900);
        large.open();

        // the second page of children is asked for third: the first page was of epics
        Reading reading = large.reading(SMALL, page -> moveOut(page == 2, "APP-3"));

        Set<String> keys = keys(reading);
        assertTrue("that at the seam is there", keys.contains("APP-502"));
        assertEquals("that which left was read before", 900, keys.size());
    }

    @Test
    public void a_child_that_comes_between_two_pages_displaces_and_doubles_none()
            throws SQLException {
        large.children("APP", large.epic("APP"), 900);
        large.children("APP", null, 1);
        large.open();
        large.put("APP-3", null);

        Reading reading =
                large.reading(
                        SMALL,
                        page -> {
                            if (page == 2) {
                                large.put("APP-3", "APP-1");
                            }
                        });

        assertEquals(900, keys(reading).size());
    }

    @Test
    public void one_that_leaves_while_another_comes_is_noticed_though_the_total_stays()
            throws SQLException {
        large.children("APP", large.epic("APP"), 900);
        String late = large.child("APP", null);
        large.open();

        Reading reading =
                large.reading(
                        SMALL,
                        page -> {
                            moveOut(page == 2, "APP-3");
                            if (page == 2) {
                                large.put(late, "APP-1");
                            }
                        });

        Set<String> keys = keys(reading);
        assertTrue(keys.contains("APP-502") && keys.contains(late));
    }

    @Test
    public void a_jira_with_a_smaller_window_fails_honestly() throws SQLException {
        large.children("APP", large.epic("APP"), 700);
        large.open();
        large.jira.searchWindow(600);

        JiraFailed failed = assertThrows(JiraFailed.class, () -> large.read(ANN, APP));

        assertTrue(failed.getMessage(), failed.getMessage().contains("limit of 600"));
    }

    private void moveOut(boolean now, String key) {
        if (now) {
            large.put(key, null);
        }
    }

    private int children(Reading reading) {
        return reading.facts(List.of(APP), EPICS, Set.of()).epics().stream()
                .mapToInt(epic -> epic.children().total())
                .sum();
    }

    /** Of the children of the only epic; a child that came twice would fail. */
    private static Set<String> keys(Reading reading) {
        List<String> keys = new ArrayList<>();
        reading.census(List.of(APP), EPICS, Set.of())
                .families()
                .get(0)
                .children()
                .forEach(child -> keys.add(child.key()));
        assertEquals(Set.copyOf(keys).size(), keys.size());
        return Set.copyOf(keys);
    }

    private List<Long> ids(int from, int to) {
        List<Long> ids = new ArrayList<>();
        for (int number = from; number <= to; number++) {
            ids.add(large.idOf("APP-" + number));
        }
        return ids;
    }
}
