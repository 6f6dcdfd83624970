package org.longview.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.user.util.UserManager;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.longview.delivery.Epic;
import org.longview.delivery.TrackerField;
import org.longview.roadmap.Viewer;

public class JiraEpicSourceTest {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final Viewer ANN = new Viewer("ann", Locale.ENGLISH);
    private final FakeJira jira = new FakeJira();
    private final FakeSettings settings = new FakeSettings();

    @Test
    public void finds_an_epic_by_id_and_by_key_in_any_case() {
        jira.epic(1, "APP-1");

        assertEquals(Optional.of("APP-1"), find("1").map(Epic::key));
        assertEquals(Optional.of("APP-1"), find(" app-1 ").map(Epic::key));
    }

    @Test
    public void finds_neither_hidden_epics_nor_other_issues() {
        jira.epic(1, "APP-1");
        jira.issue(2, "APP-2");
        jira.hidden.add(1L);

        assertEquals(Optional.empty(), find("APP-1"));
        assertEquals(Optional.empty(), find("APP-2"));
        assertEquals(Optional.empty(), find("APP-3"));
    }

    @Test
    public void text_that_is_neither_id_nor_key_never_reaches_a_query() {
        for (String text :
                List.of(
                        "",
                        "APP",
                        "APP-",
                        "-1",
                        "APP-1 OR key = B-1",
                        "\"",
                        "1) OR (id > 0",
                        "999999999999999999999")) {
            assertEquals(Optional.empty(), find(text));
        }
        assertTrue(jira.searches.isEmpty());
    }

    @Test
    public void finds_many_at_once_by_ids_and_keys() {
        jira.epic(1, "APP-1");
        jira.epic(2, "APP-2");

        Map<String, Epic> found = source().findAll(ANN, List.of("app-1", "2", "APP-2"), UTC);

        assertEquals(Set.of("app-1", "2", "APP-2"), found.keySet());
        assertEquals(2, jira.searches.size());
    }

    @Test
    public void of_many_the_first_that_is_none_ends_the_finding() {
        jira.epic(1, "APP-1");

        Map<String, Epic> found =
                source().findAll(ANN, List.of("APP-1", "APP-8", "x", "APP-9"), UTC);

        assertEquals(Set.of("APP-1"), found.keySet());
        assertEquals(2, jira.searches.size());
    }

    @Test
    public void epics_are_of_the_type_named_epic_unless_an_administrator_chose_types() {
        jira.epic(1, "APP-1");
        jira.issue(2, "APP-2");

        assertEquals(List.of("APP-1"), keys());
        settings.put(JiraSettings.EPIC_TYPES, List.of("3", "gone"));
        assertEquals(List.of("APP-2"), keys());
    }

    @Test
    public void fields_that_this_jira_does_not_have_are_known() {
        assertEquals(Set.of(TrackerField.POINTS, TrackerField.START), source().notFound());

        jira.field(10_002, JiraFields.NUMBER, "Story Points");
        jira.field(10_003, JiraFields.NUMBER, "Start date");
        assertEquals(Set.of(TrackerField.START), source().notFound());

        jira.field(10_004, JiraFields.TARGET_START, "Target start");
        assertEquals(Set.of(), source().notFound());
    }

    @Test
    public void without_any_epic_type_only_linked_issues_are_read() {
        jira.epic(1, "APP-1");
        settings.put(JiraSettings.EPIC_TYPES, List.of("gone"));

        assertEquals(List.of(), keys());
        assertEquals(1, source().read(ANN, List.of(10_000L), Set.of(1L), UTC).epics().size());
    }

    @Test
    public void a_person_whom_jira_does_not_know_sees_nothing_and_asks_nothing() {
        jira.epic(1, "APP-1");
        Viewer gone = new Viewer("gone", Locale.ENGLISH);

        assertTrue(source().read(gone, List.of(10_000L), Set.of(1L), UTC).epics().isEmpty());
        assertTrue(source().find(gone, "APP-1", UTC).isEmpty());
        assertTrue(jira.searches.isEmpty());
    }

    @Test
    public void epics_come_in_the_order_in_which_people_read_keys() {
        jira.epic(3, "APP-10");
        jira.epic(1, "APP-9");
        jira.epic(2, "ALSO-100").with("getProjectId", 10_001L);

        List<String> keys =
                source().read(ANN, List.of(10_000L), Set.of(2L), UTC).epics().stream()
                        .map(facts -> facts.epic().key())
                        .toList();

        assertEquals(List.of("ALSO-100", "APP-9", "APP-10"), keys);
    }

    private Optional<Epic> find(String idOrKey) {
        return source().find(ANN, idOrKey, UTC);
    }

    private List<String> keys() {
        return source().read(ANN, List.of(10_000L), Set.of(), UTC).epics().stream()
                .map(facts -> facts.epic().key())
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
                settings.settings());
    }
}
