package org.longview.sandbox.data;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.longview.sandbox.data.Exports.issue;

import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.longview.sandbox.jira.FieldTypes;

/** What the fields of an issue may hold; what they may not is refused by field and issue. */
public class ValuesTest {
    private static final Map<String, List<String>> BAD =
            Map.ofEntries(
                    Map.entry("summary", List.of("5", "{}", "[\"x\"]")),
                    Map.entry("description", List.of("5", "[\"x\"]")),
                    Map.entry("resolution", List.of("\"Done\"", "5", "[]")),
                    Map.entry("priority", List.of("\"High\"", "3")),
                    Map.entry("assignee", List.of("\"ann\"", "[{\"name\": \"ann\"}]", "1")),
                    Map.entry("reporter", List.of("\"ann\"", "true")),
                    Map.entry("labels", List.of("\"a b\"", "{\"a\": 1}", "[1]", "[null]")),
                    Map.entry("components", List.of("\"Web\"", "[\"Web\"]", "[5]", "{}")),
                    Map.entry("fixVersions", List.of("\"1.0\"", "[\"1.0\"]", "[null]")),
                    Map.entry("parent", List.of("\"APP-9\"", "{\"key\": \"APP-9\"}", "9")),
                    Map.entry("security", List.of("\"secret\"", "{\"id\": \"x\"}")),
                    Map.entry("epic", List.of("\"APP-9\"", "{\"id\": 9}", "{\"key\": \"9\"}")),
                    Map.entry("sprint", List.of("\"One\"", "5", "[]")),
                    Map.entry("closedSprints", List.of("\"One\"", "[5]", "{}")),
                    Map.entry("issuelinks", List.of("\"APP-9\"", "[\"APP-9\"]", "[{}]")),
                    Map.entry("timeestimate", List.of("\"1h\"", "1.5", "-1", "1e30")),
                    Map.entry("timeoriginalestimate", List.of("\"1h\"", "{}")),
                    Map.entry("timespent", List.of("\"1h\"", "true")),
                    Map.entry(
                            "duedate",
                            List.of(
                                    "\"31/Mar/26\"",
                                    "\"2026-3-1\"",
                                    "\"2026-13-01\"",
                                    "\"2026-02-31\"",
                                    "\"+12026-02-01\"",
                                    "\"0000-02-01\"",
                                    "{}",
                                    "20260301")),
                    Map.entry(
                            "updated",
                            List.of(
                                    "\"2026-03-31T09:00:00.000\"",
                                    "\"2026-02-31T09:00:00.000+0000\"",
                                    "\"2026-03-31T25:00:00.000+0000\"",
                                    "\"2026-03-31\"",
                                    "1774900000000")),
                    Map.entry(
                            "resolutiondate",
                            List.of("\"31/Mar/26\"", "\"2026-3-1T09:00:00.000+0000\"", "[]")));

    @Rule public final Exports exports = new Exports();

    private void assertRefused(String issue, String... parts) throws Exception {
        assertRefusedWith("", issue, parts);
    }

    private void assertRefusedWith(String heads, String issue, String... parts) throws Exception {
        exports.file("a.json", heads, issue);
        BadData refused = assertThrows(issue, BadData.class, exports::load);
        for (String part : parts) {
            assertTrue(refused.getMessage(), refused.getMessage().contains(part));
        }
        assertTrue(refused.getMessage(), refused.getMessage().contains("APP-1: "));
        assertTrue(exports.jira().isEmpty());
    }

    @Test
    public void what_a_field_cannot_hold_is_refused_by_its_name() throws Exception {
        for (Map.Entry<String, List<String>> field : BAD.entrySet()) {
            for (String value : field.getValue()) {
                assertRefused(
                        issue(1, "\"%s\": %s".formatted(field.getKey(), value)), field.getKey());
            }
        }
    }

    @Test
    public void nothing_in_a_field_is_fine() throws Exception {
        StringBuilder nothing = new StringBuilder("\"versions\": null");
        BAD.keySet().forEach(field -> nothing.append(", \"").append(field).append("\": null"));
        exports.file("a.json", "", issue(1, nothing.toString()));

        assertEquals(1, exports.load().kept());
    }

    @Test
    public void an_issue_without_the_moment_of_its_creation_is_refused() throws Exception {
        assertRefused(issue(1, "").replace("\"created\"", "\"other\""), "created");
        assertRefused(issue(1, "").replace("\"2026-01-01T09:00:00.000+0000\"", "null"), "created");
        assertRefused(issue(1, "").replace(".000+0000", ".000"), "created", "2026-01-01");
    }

    @Test
    public void what_an_issue_names_has_a_name() throws Exception {
        assertRefused(issue(1, "").replace("\"name\": \"Open\",", ""), "status has no name");
        assertRefused(issue(1, "").replace(", \"name\": \"Story\"", ""), "type has no name");
        assertRefused(issue(1, "").replace(", \"name\": \"App\"", ""), "project has no name");
        assertRefused(issue(1, "\"resolution\": {\"id\": \"1\"}"), "resolution has no name");
        assertRefused(issue(1, "\"priority\": {\"id\": \"1\", \"name\": 5}"), "priority", "5");
    }

    @Test
    public void a_category_that_jira_has_not_is_refused() throws Exception {
        assertRefused(issue(1, "").replace("{\"key\": \"new\"}", "\"To Do\""), "statusCategory");
        assertRefused(
                issue(1, "").replace("\"key\": \"new\"", "\"key\": \"todo\""), "status", "todo");
    }

    @Test
    public void numbers_that_jira_cannot_keep_are_refused() throws Exception {
        String heads =
                "\"names\": {\"customfield_1\": \"Effort\"}, \"schema\": {\"customfield_1\": {\"custom\": \"%s\"}}"
                        .formatted(FieldTypes.NUMBER);
        for (String value : List.of("1e309", "-1e999999", "1e-400", "\"5\"", "[5]", "true")) {
            assertRefusedWith(
                    heads, issue(1, "\"customfield_1\": " + value), "Effort", "customfield_1");
        }
    }

    @Test
    public void custom_fields_of_other_kinds_are_refused_by_their_names() throws Exception {
        Map<String, List<String>> bad =
                Map.of(
                        FieldTypes.EPIC_LINK, List.of("5", "\"nine\"", "{\"key\": \"APP-9\"}"),
                        FieldTypes.EPIC_NAME, List.of("5", "{}"),
                        FieldTypes.PARENT_LINK, List.of("5", "\"nine\""),
                        FieldTypes.SPRINT, List.of("5", "[5]", "\"One\"", "[null]"),
                        FieldTypes.DATE, List.of("\"2026-3-1\"", "5", "{}"),
                        FieldTypes.TARGET_START, List.of("\"31/Mar/26\""),
                        FieldTypes.TARGET_END, List.of("\"2026-13-01\""));
        for (Map.Entry<String, List<String>> field : bad.entrySet()) {
            String heads =
                    "\"names\": {\"customfield_1\": \"Field\"}, \"schema\": {\"customfield_1\": {\"custom\": \"%s\"}}"
                            .formatted(field.getKey());
            for (String value : field.getValue()) {
                assertRefusedWith(heads, issue(1, "\"customfield_1\": " + value), "its ");
            }
        }
    }

    @Test
    public void dates_of_sprints_and_versions_are_refused_alike() throws Exception {
        for (String key : new String[] {"startDate", "endDate", "completeDate"}) {
            for (String value : new String[] {"2026-3-1", "31/Mar/26", "2026-03-31T09:00:00"}) {
                assertRefused(
                        issue(
                                1,
                                "\"sprint\": {\"id\": 5, \"state\": \"active\", \"%s\": \"%s\"}"
                                        .formatted(key, value)),
                        key,
                        value);
            }
        }
        for (String key : new String[] {"startDate", "releaseDate"}) {
            assertRefused(
                    issue(
                            1,
                            "\"fixVersions\": [{\"id\": \"5\", \"name\": \"1\", \"%s\": \"2026-3-1\"}]"
                                    .formatted(key)),
                    key,
                    "2026-3-1");
        }
        assertRefused(
                issue(1, "\"sprint\": {\"id\": 5, \"state\": \"running\"}"), "state", "running");
    }

    @Test
    public void a_history_is_read_as_strictly() throws Exception {
        String history =
                "{\"id\": \"1\", \"created\": \"2026-02-01T09:00:00.000+0000\", \"items\": %s}";
        assertRefused(issue(1, "", history.formatted("\"x\"")), "items");
        assertRefused(
                issue(1, "", history.formatted("[]").replace("2026-02-01T", "2026-2-1T")),
                "created",
                "2026-2-1");
        assertRefused(
                issue(1, "", history.formatted("[]").replace("{", "{\"author\": \"ann\", ")),
                "author");
    }

    @Test
    public void a_history_that_is_cut_is_told() throws Exception {
        exports.file(
                "a.json", "", issue(1, "").replace("\"histories\"", "\"total\": 7, \"histories\""));

        Summary summary = exports.load();

        assertTrue(
                summary.skipped().toString(),
                summary.skipped().keySet().stream().anyMatch(why -> why.contains("history")));
    }

    @Test
    public void a_field_that_is_there_twice_is_refused() throws Exception {
        exports.file("a.json", "", issue(1, "\"duedate\": null, \"duedate\": \"2026-03-31\""));
        BadData refused = assertThrows(BadData.class, exports::load);
        assertTrue(refused.getMessage(), refused.getMessage().contains("duedate"));

        exports.file("a.json", "", issue(1, ""));
        exports.raw("b.people.json", "{\"users\": [{\"name\": \"ann\", \"name\": \"bob\"}]}");
        assertThrows(BadData.class, exports::load);
    }

    @Test
    public void somebody_is_listed_among_the_people_once() throws Exception {
        exports.file("a.json", "", issue(1, ""));
        exports.raw(
                "b.people.json",
                "{\"users\": [{\"name\": \"ann\"}, {\"name\": \"bob\"}, {\"name\": \"ann\","
                        + " \"active\": false}]}");
        BadData refused = assertThrows(BadData.class, exports::load);
        assertTrue(refused.getMessage(), refused.getMessage().contains("\"ann\" is there twice"));

        exports.raw("b.people.json", "{\"users\": [{\"displayName\": \"Ann\"}]}");
        refused = assertThrows(BadData.class, exports::load);
        assertTrue(refused.getMessage(), refused.getMessage().contains("without a name"));
    }
}
