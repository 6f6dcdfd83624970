package org.longview.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.util.UserManager;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.Test;
import org.longview.delivery.Ancestor;
import org.longview.delivery.DateSource;
import org.longview.delivery.Side;
import org.longview.roadmap.Viewer;

public class AncestorsTest {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final Viewer ANN = new Viewer("ann", Locale.ENGLISH);

    /** A value of another plugin's class. */
    private record Reference(String key) {
        @Override
        public String toString() {
            return key;
        }
    }

    private final FakeJira jira = new FakeJira();
    private final CustomField parentLink =
            jira.field(10_300, JiraFields.PARENT_LINK, "Übergeordneter Vorgang");
    private final FakeJira.FakeIssue initiative =
            jira.issue(50, "INIT-5").with("getSummary", "Checkout").with("getProjectId", 77L);

    @Test
    public void an_issue_is_above_by_a_parent_link_in_either_shape_and_by_the_parent() {
        jira.epic(1, "APP-1").value(parentLink, initiative.issue());
        jira.epic(2, "APP-2").value(parentLink, new Reference("INIT-5"));
        jira.epic(3, "APP-3").with("getParentId", 50L);
        jira.epic(4, "APP-4");

        assertEquals(List.of("INIT-5 Checkout 1 [1, 2, 3]"), above(1, 2, 3, 4));
        assertEquals(List.of("INIT-5 Checkout 1 [2]"), above(2));
        assertEquals(List.of(), above(4));
    }

    @Test
    public void the_parent_link_counts_before_the_parent_and_what_names_no_issue_is_none() {
        jira.issue(60, "INIT-6").with("getSummary", "Returns");
        jira.epic(1, "APP-1").value(parentLink, new Reference("INIT-6")).with("getParentId", 50L);
        jira.epic(2, "APP-2").value(parentLink, new Reference("a plan")).with("getParentId", 50L);
        jira.epic(3, "APP-3").value(parentLink, new Reference("\") OR (key = A-1"));

        assertEquals(
                Set.of("INIT-6 Returns 1 [1]", "INIT-5 Checkout 1 [2]"),
                Set.copyOf(above(1, 2, 3)));
    }

    @Test
    public void levels_above_are_found_with_all_the_epics_below_them() {
        jira.issue(90, "THEME-9").with("getSummary", "Growth");
        jira.issue(60, "INIT-6").with("getSummary", "Returns").with("getParentId", 90L);
        initiative.value(parentLink, new Reference("THEME-9"));
        jira.epic(1, "APP-1").value(parentLink, initiative.issue());
        jira.epic(2, "APP-2").with("getParentId", 60L);
        jira.epic(3, "APP-3").with("getParentId", 90L);

        assertEquals(
                Set.of(
                        "INIT-5 Checkout 1 [1]",
                        "INIT-6 Returns 1 [2]",
                        "THEME-9 Growth 1 [1, 2, 3]"),
                Set.copyOf(above(1, 2, 3)));
        assertEquals(List.of("INIT-5 Checkout 1 [1]", "THEME-9 Growth 2 [1]"), above(1));
    }

    @Test
    public void neither_what_is_hidden_nor_what_is_above_it_leaves_a_trace() {
        jira.issue(90, "THEME-9").with("getSummary", "Growth");
        initiative.with("getParentId", 90L);
        jira.epic(1, "APP-1").value(parentLink, initiative.issue());
        jira.hidden.add(50L);

        assertEquals(List.of(), above(1));
    }

    @Test
    public void a_hidden_epic_brings_nothing_even_when_asked_for() {
        jira.epic(1, "APP-1").value(parentLink, initiative.issue());
        jira.hidden.add(1L);

        assertEquals(List.of(), above(1));
    }

    @Test
    public void neither_epics_nor_sub_tasks_are_above_epics() {
        jira.epic(2, "APP-2");
        jira.epic(1, "APP-1").with("getParentId", 2L);
        jira.issue(70, "APP-70").with("isSubTask", true);
        jira.epic(3, "APP-3").value(parentLink, new Reference("APP-70"));

        assertEquals(List.of(), above(1, 3));
    }

    @Test
    public void links_that_lead_in_a_circle_end() {
        jira.issue(60, "INIT-6").with("getSummary", "Returns").with("getParentId", 50L);
        initiative.with("getParentId", 60L);
        jira.issue(70, "INIT-7").with("getSummary", "Own").with("getParentId", 70L);
        jira.epic(1, "APP-1").with("getParentId", 50L);
        jira.epic(2, "APP-2").with("getParentId", 70L);

        assertEquals(
                List.of("INIT-5 Checkout 1 [1]", "INIT-7 Own 1 [2]", "INIT-6 Returns 2 [1]"),
                above(1, 2));
    }

    @Test
    public void a_chain_ends_after_so_many_levels() {
        for (long level = 1; level <= 20; level++) {
            jira.issue(1_000 + level, "UP-" + level).with("getParentId", 1_001 + level);
        }
        jira.epic(1, "APP-1").with("getParentId", 1_001L);

        assertEquals(Ancestors.LEVELS, above(1).size());
        assertEquals(1 + Ancestors.LEVELS, jira.searches.size());
    }

    @Test
    public void its_days_are_what_was_entered_and_else_the_targets_never_a_sprint_or_version() {
        CustomField start = jira.field(10_301, JiraFields.DATE, "Start date");
        CustomField target = jira.field(10_302, JiraFields.TARGET_END, "Target end");
        initiative
                .value(start, Timestamp.valueOf("2027-01-10 00:00:00"))
                .value(target, Timestamp.valueOf("2027-03-31 00:00:00"));
        jira.epic(1, "APP-1").with("getParentId", 50L);

        Ancestor found = source().ancestors(ANN, Set.of(1L), UTC).get(0);

        assertEquals(Side.of(LocalDate.of(2027, 1, 10), DateSource.EXPLICIT), found.first());
        assertEquals(Side.of(LocalDate.of(2027, 3, 31), DateSource.TARGET), found.last());
    }

    @Test
    public void searches_grow_with_the_number_of_issues_in_five_hundreds() {
        for (int i = 1; i <= 1_200; i++) {
            jira.issue(10_000 + i, "INIT-" + (100 + i)).with("getSummary", "Above " + i);
            jira.epic(20_000 + i, "APP-" + i).value(parentLink, new Reference("INIT-" + (100 + i)));
        }
        long[] epics = LongStream.rangeClosed(20_001, 21_200).toArray();

        assertEquals(1_200, above(epics).size());
        assertEquals(3 + 3, jira.searches.size());
    }

    @Test
    public void a_person_whom_jira_does_not_know_finds_nothing_and_asks_nothing() {
        jira.epic(1, "APP-1").with("getParentId", 50L);

        assertEquals(
                List.of(), source().ancestors(new Viewer("gone", Locale.ENGLISH), Set.of(1L), UTC));
        assertTrue(jira.searches.isEmpty());
    }

    private List<String> above(long... epicIds) {
        Set<Long> ids = LongStream.of(epicIds).boxed().collect(Collectors.toSet());
        return source().ancestors(ANN, ids, UTC).stream()
                .map(a -> a.key() + " " + a.summary() + " " + a.level() + " " + a.epicIds())
                .toList();
    }

    private JiraEpicSource source() {
        UserManager users =
                Fake.by(
                        UserManager.class,
                        (self, method, arguments) ->
                                arguments[0].equals("ann") ? jira.viewer : null);
        return new JiraEpicSource(
                Searching.over(jira.searchService()),
                jira.fieldManager(),
                jira.typeManager(),
                users,
                new FakeSettings().settings());
    }
}
