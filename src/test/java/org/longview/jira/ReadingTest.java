package org.longview.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.project.version.Version;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;
import org.longview.delivery.Child;
import org.longview.delivery.ChildCounts;
import org.longview.delivery.DateSource;
import org.longview.delivery.Epic;
import org.longview.delivery.EpicFacts;
import org.longview.delivery.Meaning;
import org.longview.delivery.Meanings;
import org.longview.delivery.OwnDates;
import org.longview.delivery.Side;
import org.longview.delivery.Weights;
import org.longview.jira.FakeJira.FakeIssue;
import org.longview.rollup.Family;

public class ReadingTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private final FakeJira jira = new FakeJira();
    private final CustomField points = jira.field(10_002, JiraFields.NUMBER, "Story Points");
    private final CustomField sprint = jira.field(10_007, JiraFields.SPRINT, "Sprint");

    @Test
    public void a_small_project_costs_one_search_for_epics_and_one_for_children() {
        FakeIssue epic = jira.epic(1, "APP-1");
        jira.child(2, "APP-2", epic).with("getStatus", status("done"));
        jira.child(3, "APP-3", epic).with("getStatus", status("new"));

        ChildCounts children = read().get(0).children();

        assertEquals(2, jira.searches.size());
        assertEquals(1, children.done());
        assertEquals(1, children.toDo());
    }

    @Test
    public void searches_grow_with_pages_of_500_and_never_with_epics() {
        for (int e = 0; e < 1_200; e++) {
            jira.epic(e + 1, "APP-" + (e + 1));
        }
        for (int c = 0; c < 2_600; c++) {
            jira.child(10_000 + c, "APP-" + (10_000 + c), jira.issues.get((long) c % 500 + 1));
        }

        List<EpicFacts> facts = read();

        assertEquals(1_200, facts.size());
        assertEquals(2_600, facts.stream().mapToInt(f -> f.children().toDo()).sum());
        // 3 pages of epics; children of the three batches of epics: 6 pages, none, none
        assertEquals(3 + 6 + 1 + 1, jira.searches.size());
    }

    @Test
    public void what_the_viewer_may_not_browse_is_in_no_number() {
        FakeIssue epic = jira.epic(1, "APP-1");
        jira.epic(4, "APP-4");
        jira.child(2, "APP-2", epic);
        jira.child(3, "APP-3", epic);
        jira.hidden.addAll(List.of(3L, 4L));

        List<EpicFacts> facts = read();

        assertEquals(List.of("APP-1"), facts.stream().map(f -> f.epic().key()).toList());
        assertEquals(1, facts.get(0).children().toDo());
    }

    @Test
    public void a_child_by_link_and_by_parent_is_counted_once() {
        FakeIssue epic = jira.epic(1, "APP-1");
        jira.child(2, "APP-2", epic).with("isSubTask", true).with("getParentId", 1L);

        assertEquals(1, read().get(0).children().toDo());
    }

    @Test
    public void a_child_that_two_searches_find_is_counted_once() {
        for (int e = 0; e <= Jql.BATCH; e++) {
            jira.epic(e + 1, "APP-" + (e + 1));
        }
        jira.child(10_000, "APP-10000", jira.issues.get(1L))
                .with("isSubTask", true)
                .with("getParentId", Jql.BATCH + 1L);

        assertEquals(1, read().stream().mapToInt(f -> f.children().toDo()).sum());
    }

    @Test
    public void the_epic_link_decides_when_the_parent_is_another_epic() {
        FakeIssue one = jira.epic(1, "APP-1");
        jira.epic(2, "APP-2");
        jira.child(3, "APP-3", one).with("isSubTask", true).with("getParentId", 2L);

        List<EpicFacts> facts = read();

        assertEquals(1, facts.get(0).children().toDo());
        assertEquals(0, facts.get(1).children().toDo());
    }

    @Test
    public void sub_tasks_hanging_directly_under_an_epic_are_children() {
        jira.epic(1, "APP-1");
        jira.issue(2, "APP-2").with("isSubTask", true).with("getParentId", 1L);

        assertEquals(1, read().get(0).children().toDo());
    }

    @Test
    public void sub_tasks_of_children_are_not_counted_again() {
        FakeIssue epic = jira.epic(1, "APP-1");
        jira.child(2, "APP-2", epic);
        jira.issue(3, "APP-3").with("isSubTask", true).with("getParentId", 2L);
        jira.child(4, "APP-4", epic).with("isSubTask", true).with("getParentId", 2L);

        assertEquals(1, read().get(0).children().toDo());
    }

    @Test
    public void a_sub_task_with_a_link_of_its_own_counts_where_its_parent_does_not() {
        FakeIssue epic = jira.epic(1, "APP-1");
        jira.issue(2, "APP-2");
        jira.child(3, "APP-3", epic).with("isSubTask", true).with("getParentId", 2L);

        assertEquals(1, read().get(0).children().toDo());
    }

    @Test
    public void an_epic_is_created_and_resolved_on_days_of_the_roadmaps_zone() {
        jira.epic(1, "APP-1")
                .with("getStatus", status("done"))
                .with("getCreated", Timestamp.from(Instant.parse("2026-03-01T22:59:59.999Z")))
                .with("getResolutionDate", Timestamp.from(Instant.parse("2026-07-31T22:00:00Z")));

        OwnDates dates = read().get(0).epic().dates();

        assertEquals(LocalDate.of(2026, 3, 1), dates.created());
        assertEquals(LocalDate.of(2026, 8, 1), dates.resolved());
        assertEquals(Side.NONE, dates.first());
        assertEquals(Side.NONE, dates.last());
    }

    @Test
    public void dropped_children_leave_all_numbers_but_their_own() {
        FakeIssue epic = jira.epic(1, "APP-1");
        jira.child(2, "APP-2", epic)
                .with("getStatus", status("done"))
                .with("getResolution", resolution("10", "Won't Do"))
                .with("getDueDate", midnight(2026, 3, 1))
                .value(points, 5.0);

        ChildCounts children = read().get(0).children();

        assertEquals(ChildCounts.ofDropped(), children);
    }

    @Test
    public void an_open_issue_counts_as_open_whatever_its_resolution_says() {
        FakeIssue epic = jira.epic(1, "APP-1");
        for (long id = 2; id <= 3; id++) {
            jira.child(id, "APP-" + id, epic)
                    .with("getStatus", status("indeterminate"))
                    .with("getResolution", resolution("10", "Won't Do"))
                    .with("getResolutionDate", midnight(2026, 3, 1))
                    .with("getDueDate", midnight(2026, 5, id == 2 ? 1 : 9))
                    .value(points, 5.0);
        }
        jira.child(4, "APP-4", epic).with("getStatus", status("done"));
        jira.child(5, "APP-5", epic).with("getResolution", resolution("3", "Duplicate"));

        EpicFacts facts = read().get(0);

        assertEquals(2, facts.children().inProgress());
        assertEquals(1, facts.children().toDo());
        assertEquals(0, facts.children().dropped());
        assertEquals(10, facts.children().points().open(), 0);
        assertEquals(LocalDate.of(2026, 5, 9), facts.children().last().day());
        Child child = families().get(0).children().get(0);
        assertEquals("Won't Do", child.closing().resolution().name());
        assertEquals("an open issue was not finished", null, child.finished());
    }

    @Test
    public void an_epic_that_was_reopened_is_neither_dropped_nor_resolved() {
        jira.epic(1, "APP-1")
                .with("getStatus", status("indeterminate"))
                .with("getResolution", resolution("10", "Won't Do"))
                .with("getResolutionDate", midnight(2026, 3, 1));

        Epic epic = read().get(0).epic();

        assertFalse(epic.dropped());
        assertEquals(null, epic.dates().resolved());
    }

    @Test
    public void a_status_of_the_category_done_can_mean_dropped_too() {
        FakeIssue epic = jira.epic(1, "APP-1");
        for (long id = 10; id < 16; id++) {
            jira.child(id, "APP-" + id, epic).with("getStatus", status("5", "Done", "done"));
        }
        jira.child(20, "APP-20", epic).with("getStatus", status("6", "Cancelled", "done"));
        jira.child(21, "APP-21", epic)
                .with("getStatus", status("6", "Cancelled", "done"))
                .with("getResolution", resolution("1", "Done"));
        jira.child(22, "APP-22", epic).with("getStatus", status("7", "Rejected", "done"));
        jira.child(23, "APP-23", epic).with("getStatus", status("8", "Rejected", "new"));

        ChildCounts children = read().get(0).children();

        assertEquals(6, children.done());
        assertEquals(7, children.total());
        assertEquals(3, children.dropped());
    }

    private List<Family> families() {
        return reading(new Outcomes(Meanings.DEFAULTS)).families(Set.of(1L));
    }

    @Test
    public void an_administrators_meaning_of_a_resolution_beats_the_known_one() {
        FakeIssue epic = jira.epic(1, "APP-1");
        jira.child(2, "APP-2", epic)
                .with("getStatus", status("done"))
                .with("getResolution", resolution("10", "Won't Do"));
        jira.child(3, "APP-3", epic)
                .with("getStatus", status("done"))
                .with("getResolution", resolution("11", "Shelved"));

        ChildCounts children =
                reading(
                                new Outcomes(
                                        new Meanings(
                                                key -> null,
                                                Map.of(
                                                        "Won't Do",
                                                        Meaning.DELIVERED,
                                                        "Shelved",
                                                        Meaning.DROPPED))))
                        .facts(List.of(10_000L), List.of("6"), Set.of())
                        .epics()
                        .get(0)
                        .children();

        assertEquals(1, children.done());
        assertEquals(1, children.dropped());
    }

    @Test
    public void points_are_summed_and_what_has_none_is_said_to_have_none() {
        FakeIssue epic = jira.epic(1, "APP-1");
        jira.child(2, "APP-2", epic).with("getStatus", status("done")).value(points, 3.0);
        jira.child(3, "APP-3", epic).with("getStatus", status("indeterminate")).value(points, 5);
        jira.child(4, "APP-4", epic);
        jira.child(5, "APP-5", epic).value(points, "eight");
        jira.child(6, "APP-6", epic).value(points, Double.NaN);
        jira.child(7, "APP-7", epic).value(points, -1.0);

        ChildCounts children = read().get(0).children();

        assertEquals(3.0, children.points().done(), 0);
        assertEquals(5.0, children.points().open(), 0);
        assertEquals(4, children.points().without());
    }

    @Test
    public void estimates_and_work_logs_become_time() {
        FakeIssue epic = jira.epic(1, "APP-1");
        jira.child(2, "APP-2", epic)
                .with("getOriginalEstimate", 8 * 3_600L)
                .with("getEstimate", 3 * 3_600L)
                .with("getTimeSpent", 2 * 3_600L);
        jira.child(3, "APP-3", epic)
                .with("getStatus", status("done"))
                .with("getOriginalEstimate", 3_600L);

        assertEquals(
                new Weights((2 + 1) * 3_600, 3 * 3_600, 0, 0), read().get(0).children().time());
    }

    @Test
    public void the_due_date_of_a_child_beats_its_target_end() {
        CustomField target = jira.field(10_009, JiraFields.TARGET_END, "Target end");
        FakeIssue epic = jira.epic(1, "APP-1");
        jira.child(2, "APP-2", epic)
                .with("getDueDate", midnight(2026, 3, 1))
                .value(target, midnight(2026, 4, 1));

        assertEquals(
                new Side(LocalDate.of(2026, 3, 1), DateSource.EXPLICIT),
                read().get(0).children().last());
    }

    @Test
    public void the_best_source_gives_each_side_of_the_childrens_span() {
        FakeIssue epic = jira.epic(1, "APP-1");
        Version version =
                Fake.of(
                        Version.class,
                        "getName",
                        "1.0",
                        "getStartDate",
                        null,
                        "getReleaseDate",
                        midnight(2026, 5, 1),
                        "isReleased",
                        false);
        jira.child(2, "APP-2", epic)
                .with("getFixVersions", List.of(version))
                .value(
                        sprint,
                        List.of(
                                "com.x.Sprint@1[id=1,startDate=2026-03-01T23:30:00.000Z,endDate=<null>]"));

        ChildCounts children = read().get(0).children();

        assertEquals(new Side(LocalDate.of(2026, 3, 2), DateSource.SPRINT), children.first());
        assertEquals(new Side(LocalDate.of(2026, 5, 1), DateSource.VERSION), children.last());
    }

    @Test
    public void a_sprint_is_asked_for_the_one_side_that_is_not_known() {
        FakeIssue epic = jira.epic(1, "APP-1");
        String dates = "[id=1,startDate=2026-03-01T12:00:00.000Z,endDate=2026-03-14T12:00:00.000Z]";
        jira.child(2, "APP-2", epic)
                .with("getDueDate", midnight(2026, 5, 1))
                .value(sprint, List.of("com.x.Sprint@1" + dates));

        ChildCounts children = read().get(0).children();

        assertEquals(new Side(LocalDate.of(2026, 3, 1), DateSource.SPRINT), children.first());
        assertEquals(new Side(LocalDate.of(2026, 5, 1), DateSource.EXPLICIT), children.last());
    }

    @Test
    public void
            a_released_version_is_named_as_the_source_and_a_planned_one_that_comes_later_beats_it() {
        FakeIssue epic = jira.epic(1, "APP-1");
        jira.child(2, "APP-2", epic).with("getFixVersions", List.of(version(5, true)));
        assertEquals(
                new Side(LocalDate.of(2026, 5, 1), DateSource.RELEASED_VERSION),
                read().get(0).children().last());

        jira.issues.get(1L).with("getFixVersions", List.of(version(5, true), version(4, false)));
        assertEquals(
                new Side(LocalDate.of(2026, 5, 1), DateSource.RELEASED_VERSION),
                read().get(0).epic().dates().last());

        jira.issues.get(1L).with("getFixVersions", List.of(version(5, true), version(6, false)));
        assertEquals(
                new Side(LocalDate.of(2026, 6, 1), DateSource.VERSION),
                read().get(0).epic().dates().last());
    }

    private static Version version(int month, boolean released) {
        return Fake.of(
                Version.class,
                "getName",
                "v" + month,
                "getStartDate",
                null,
                "getReleaseDate",
                midnight(2026, month, 1),
                "isReleased",
                released);
    }

    @Test
    public void a_jira_without_jira_software_is_read_by_parents_alone() {
        jira.fields.clear();
        jira.epic(1, "APP-1");
        jira.issue(2, "APP-2").with("isSubTask", true).with("getParentId", 1L);

        assertEquals(1, read().get(0).children().toDo());
        assertFalse(jira.searches.toString().contains("cf["));
    }

    @Test
    public void an_epic_link_that_is_opaque_is_read_as_its_key() {
        jira.epic(1, "APP-1");
        jira.issue(2, "APP-2").value(jira.fields.get(0), "APP-1");

        assertEquals(1, read().get(0).children().toDo());
    }

    @Test
    public void linked_epics_of_other_projects_cost_one_more_search() {
        jira.epic(1, "APP-1");
        jira.epic(2, "OPS-1").with("getProjectId", 10_001L);

        List<EpicFacts> facts =
                reading(new Outcomes(Meanings.DEFAULTS))
                        .facts(List.of(10_000L), List.of("6"), Set.of(1L, 2L))
                        .epics();

        assertEquals(List.of("APP-1", "OPS-1"), facts.stream().map(f -> f.epic().key()).toList());
        assertEquals(3, jira.searches.size());
    }

    @Test
    public void a_linked_epic_that_is_hidden_is_not_there() {
        jira.epic(2, "OPS-1").with("getProjectId", 10_001L);
        jira.hidden.add(2L);

        assertTrue(
                reading(new Outcomes(Meanings.DEFAULTS))
                        .facts(List.of(10_000L), List.of("6"), Set.of(2L))
                        .epics()
                        .isEmpty());
    }

    @Test
    public void an_issue_without_status_summary_or_dates_is_an_epic_all_the_same() {
        jira.epic(1, "APP-1");

        EpicFacts facts = read().get(0);

        assertEquals("", facts.epic().summary());
        assertEquals(org.longview.delivery.StatusCategory.TODO, facts.epic().category());
        assertEquals(ChildCounts.NONE, facts.children());
    }

    private List<EpicFacts> read() {
        return reading(new Outcomes(Meanings.DEFAULTS))
                .facts(List.of(10_000L), List.of("6"), Set.of())
                .epics();
    }

    private Reading reading(Outcomes outcomes) {
        JiraFields fields = JiraFields.of(jira.fieldManager());
        return new Reading(
                Searching.over(jira.searchService()),
                jira.viewer,
                fields,
                outcomes,
                new IssueDates(fields, BERLIN, LocalDate.of(2026, 11, 24)));
    }

    static Status status(String category) {
        return status(category, category, category);
    }

    private static Status status(String id, String name, String category) {
        return Fake.of(
                Status.class,
                "getId",
                id,
                "getName",
                name,
                "getStatusCategory",
                Fake.of(StatusCategory.class, "getKey", category));
    }

    private static Resolution resolution(String id, String name) {
        return Fake.of(Resolution.class, "getId", id, "getName", name);
    }

    private static Timestamp midnight(int year, int month, int day) {
        Instant instant =
                LocalDate.of(year, month, day).atStartOfDay(ZoneId.systemDefault()).toInstant();
        return Timestamp.from(instant);
    }
}
