package org.longview.sandbox.data;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.longview.sandbox.data.Exports.issue;

import java.time.LocalDate;
import org.junit.Rule;
import org.junit.Test;
import org.longview.sandbox.jira.Data;
import org.longview.sandbox.jira.FieldTypes;

/** What real exports lack or mix, and what is said of it. */
public class ExportDoorTest {
    private static final String NAMES = "\"names\": {\"customfield_1\": \"Epic Link\"}";
    private static final String SCHEMA =
            "\"schema\": {\"customfield_1\": {\"custom\": \"%s\"}}".formatted(FieldTypes.EPIC_LINK);
    private static final String FIELDS =
            """
            [{"id": "summary", "name": "Summary", "custom": false, "schema": {"type": "string"}},
             {"id": "issuekey", "name": "Key", "custom": false},
             {"id": "customfield_1", "name": "Epic Link", "custom": true, "schema": {"custom": "%s"}}]
            """
                    .formatted(FieldTypes.EPIC_LINK);
    private static final String VERSION = "{\"id\": \"5\", \"name\": \"1.0\", \"released\": false}";

    @Rule public final Exports exports = new Exports();

    private void assertRefused(String... parts) {
        BadData refused = assertThrows(parts[0], BadData.class, exports::load);
        for (String part : parts) {
            assertTrue(refused.getMessage(), refused.getMessage().contains(part));
        }
        assertTrue(exports.jira().isEmpty());
    }

    private Data.Version version(long id) {
        return exports.jira().world().project(1L).orElseThrow().versions().stream()
                .filter(version -> version.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private void assertPrinted(String line) {
        assertTrue(exports.printed(), exports.printed().contains(line));
    }

    @Test
    public void the_fields_beside_an_export_say_what_it_does_not() throws Exception {
        String linked = "\"customfield_1\": \"APP-9\"";
        exports.raw("field.json", FIELDS)
                .file("neither.json", "", issue(1, linked))
                .file("names.json", NAMES, issue(2, linked))
                .file("schema.json", SCHEMA, issue(3, linked))
                .file("both.json", NAMES + "," + SCHEMA, issue(4, linked))
                .load();

        for (int number = 1; number <= 4; number++) {
            assertEquals("APP-9", exports.issue(number).epicKey());
        }
    }

    @Test
    public void a_list_of_something_else_beside_an_export_is_refused() throws Exception {
        exports.file("a.json", "", issue(1, ""))
                .raw("b.json", "[{\"id\": \"1\", \"name\": \"x\"}]");

        assertRefused("b.json", "/rest/api/2/field");
    }

    @Test
    public void the_versions_beside_an_export_tell_the_dates_of_releases() throws Exception {
        exports.file("a.json", "", issue(1, "\"fixVersions\": [" + VERSION + "]"))
                .raw(
                        "versions.json",
                        """
                        [{"id": "5", "name": "1.0", "released": true, "projectId": 1,
                          "startDate": "2026-01-05", "releaseDate": "2026-03-31"},
                         {"id": "6", "name": "2.0", "released": false, "projectId": 1},
                         {"id": "7", "name": "3.0", "released": false, "projectId": 2}]
                        """);

        Summary summary = exports.load();

        Data.Version first = version(5);
        assertEquals(LocalDate.of(2026, 1, 5), first.start());
        assertEquals(LocalDate.of(2026, 3, 31), first.release());
        assertTrue(first.released());
        assertEquals("2.0", version(6).name());
        assertTrue(
                summary.skipped().toString(),
                summary.skipped().containsKey("version of a project of which there is no issue"));
    }

    @Test
    public void a_version_whose_date_is_none_is_named() throws Exception {
        exports.file("a.json", "", issue(1, ""))
                .raw(
                        "versions.json",
                        "[{\"id\": \"5\", \"name\": \"1.0\", \"released\": true, \"projectId\": 1,"
                                + " \"releaseDate\": \"31/Mar/26\"}]");

        assertRefused("versions.json", "1.0", "releaseDate", "31/Mar/26");
    }

    @Test
    public void an_export_of_the_cloud_is_called_one() throws Exception {
        exports.file("a.json", "", issue(1, "\"reporter\": {\"accountId\": \"5b1\"}"));

        assertRefused("a.json", "APP-1", "Jira Cloud");
    }

    @Test
    public void missing_pages_are_told_and_refused_unless_a_part_is_wanted() throws Exception {
        exports.file("a.json", "\"startAt\": 0, \"total\": 2500", issue(1, ""), issue(2, ""))
                .file("b.json", "\"startAt\": 2, \"total\": 2500", issue(3, ""));

        assertRefused("a.json", "2,500", "3 are in the files", "sandbox.partial=true");

        Summary summary = exports.partially().load();
        assertEquals(3, summary.kept());
        assertPrinted("2,500 issues, of which 3 are in the files");
    }

    @Test
    public void all_pages_are_a_whole_whatever_was_created_meanwhile() throws Exception {
        exports.file("a.json", "\"startAt\": 0, \"total\": 3", issue(1, ""), issue(2, ""))
                .file("b.json", "\"startAt\": 2, \"total\": 4", issue(3, ""), issue(4, ""));

        assertEquals(4, exports.load().kept());
    }

    @Test
    public void several_whole_searches_may_lie_in_one_folder() throws Exception {
        exports.file("a.json", "\"startAt\": 0, \"total\": 1", issue(1, ""))
                .file("b.json", "\"startAt\": 0, \"total\": 1", issue(2, ""))
                .file("c.json", "\"startAt\": 0, \"total\": 2", issue(3, ""), issue(4, ""));

        assertEquals(4, exports.load().kept());
    }

    @Test
    public void one_page_that_is_missing_among_several_searches_is_found() throws Exception {
        exports.file("a.json", "\"startAt\": 0, \"total\": 1", issue(1, ""))
                .file("c.json", "\"startAt\": 0, \"total\": 3", issue(3, ""), issue(4, ""));

        assertRefused("c.json", "3 issues, of which 2");
    }

    @Test
    public void an_export_without_issues_is_no_jira() throws Exception {
        exports.file("a.json", "\"startAt\": 0, \"total\": 0");
        assertRefused("there is no issue in it");
    }

    @Test
    public void two_jiras_are_told_apart() throws Exception {
        String one =
                issue(1, "")
                        .replace(
                                "{\"id\"",
                                "{\"self\": \"https://a.example/rest/api/2/issue/1\", \"id\"");
        exports.file("a.json", "", issue(1, ""));
        exports.file(
                "b.json", "", issue(2, "").replace("\"APP\"", "\"WEB\"").replace("APP-2", "WEB-2"));
        assertRefused("b.json", "WEB-2", "two Jiras");

        exports.file(
                "b.json",
                "",
                issue(2, "").replace("\"project\": {\"id\": \"1\"", "\"project\": {\"id\": \"9\""));
        assertRefused("b.json", "APP-2", "two Jiras");

        exports.file("b.json", "", issue(1, "").replace("APP-1", "APP-7"));
        assertRefused("b.json", "APP-7", "two Jiras");

        exports.file("a.json", "", one.strip());
        exports.file(
                "b.json",
                "",
                one.strip().replace("a.example", "b.example").replace("APP-1", "APP-2"));
        assertRefused("b.json", "APP-2", "https://b.example", "https://a.example");
    }

    @Test
    public void a_status_without_a_category_is_told() throws Exception {
        exports.file(
                        "a.json",
                        "",
                        issue(1, "").replace("\"key\": \"new\"", "\"key\": \"undefined\""),
                        issue(2, "")
                                .replace(
                                        "\"1\", \"name\": \"Open\", \"statusCategory\": {\"key\":"
                                                + " \"new\"}",
                                        "\"2\", \"name\": \"Odd\""),
                        issue(3, "")
                                .replace("\"1\", \"name\": \"Open\"", "\"3\", \"name\": \"Fine\""))
                .load();

        assertPrinted("the status \"Open\" has no category");
        assertPrinted("the status \"Odd\" has no category");
        assertFalse(exports.printed().contains("Fine"));
    }

    @Test
    public void days_that_are_none_are_refused_by_field_and_issue() throws Exception {
        exports.file("a.json", "", issue(1, "\"duedate\": \"31/Mar/26\""));
        assertRefused("APP-1", "duedate", "31/Mar/26");
        for (String type :
                new String[] {FieldTypes.TARGET_START, FieldTypes.TARGET_END, FieldTypes.DATE}) {
            exports.file(
                    "a.json",
                    "\"names\": {\"customfield_1\": \"Start date\"}, \"schema\": {\"customfield_1\": {\"custom\": \"%s\"}}"
                            .formatted(type),
                    issue(2, "\"customfield_1\": \"31/Mar/26\""));
            assertRefused("APP-2", "customfield_1", "31/Mar/26");
        }
        exports.file("a.json", "", issue(3, "\"resolutiondate\": \"31/Mar/26 9:00 AM\""));
        assertRefused("APP-3", "resolutiondate", "31/Mar/26");
        exports.file(
                "a.json",
                "",
                issue(
                        4,
                        "\"fixVersions\": [{\"id\": \"5\", \"name\": \"1\", \"releaseDate\":"
                                + " \"31/Mar/26\"}]"));
        assertRefused("APP-4", "releaseDate", "31/Mar/26");
        exports.file("a.json", "", issue(5, "\"duedate\": 20260331"));
        assertRefused("APP-5", "duedate", "20260331");
    }

    @Test
    public void a_number_that_is_none_is_refused_by_field_and_issue() throws Exception {
        String heads =
                "\"names\": {\"customfield_1\": \"Story Points\"}, \"schema\": {\"customfield_1\": {\"custom\": \"%s\"}}"
                        .formatted(FieldTypes.NUMBER);
        for (String value : new String[] {"\"2,5\"", "{\"value\": 3}", "true"}) {
            exports.file("a.json", heads, issue(1, "\"customfield_1\": " + value));
            assertRefused("APP-1", "Story Points", "customfield_1", "holds no number");
        }
    }

    @Test
    public void the_summary_counts_the_epics_that_a_roadmap_finds() throws Exception {
        String heads =
                "\"names\": {\"customfield_1\": \"Epic Name\"}, \"schema\": {\"customfield_1\": {\"custom\": \"%s\"}}"
                        .formatted(FieldTypes.EPIC_NAME);
        String converted = issue(1, "\"customfield_1\": \"Once an epic\"");
        String epic =
                issue(2, "\"customfield_1\": \"An epic\"")
                        .replace(
                                "\"id\": \"7\", \"name\": \"Story\"",
                                "\"id\": \"8\", \"name\": \"Epic\"");

        assertEquals(
                1, exports.file("a.json", heads, converted, epic, issue(3, "")).load().epics());
    }

    @Test
    public void where_no_type_is_called_epic_the_one_of_most_carriers_of_a_name_is_counted()
            throws Exception {
        String heads =
                "\"names\": {\"customfield_1\": \"Epic Name\"}, \"schema\": {\"customfield_1\": {\"custom\": \"%s\"}}"
                        .formatted(FieldTypes.EPIC_NAME);
        String named = "\"customfield_1\": \"Name\"";
        String saga = "\"id\": \"8\", \"name\": \"Saga\"";
        String story = "\"id\": \"7\", \"name\": \"Story\"";

        Summary summary =
                exports.file(
                                "a.json",
                                heads,
                                issue(1, named),
                                issue(2, ""),
                                issue(3, named).replace(story, saga),
                                issue(4, named).replace(story, saga))
                        .load();

        assertEquals(2, summary.epics());
    }

    @Test
    public void a_type_that_is_merely_called_epic_does_not_win_over_the_one_of_carriers()
            throws Exception {
        String heads =
                "\"names\": {\"customfield_1\": \"Epic Name\"}, \"schema\": {\"customfield_1\": {\"custom\": \"%s\"}}"
                        .formatted(FieldTypes.EPIC_NAME);
        String story = "\"id\": \"7\", \"name\": \"Story\"";
        String epic = "\"id\": \"8\", \"name\": \"Epic\"";
        String saga = "\"id\": \"9\", \"name\": \"Saga\"";
        String named = "\"customfield_1\": \"Name\"";

        Summary summary =
                exports.file(
                                "a.json",
                                heads,
                                issue(1, "").replace(story, epic),
                                issue(2, "").replace(story, epic),
                                issue(3, named).replace(story, saga))
                        .load();

        assertEquals(1, summary.epics());
    }
}
