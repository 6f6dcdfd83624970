package org.longview.sandbox.data;

import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.longview.sandbox.data.Exports.issue;

import org.junit.Rule;
import org.junit.Test;

/** What a single issue may have that cannot be. */
public class BrokenExportTest {
    private static final String EPIC_LINK = "\"customfield_1\": \"APP-9\"";

    @Rule public final Exports exports = new Exports();

    private void assertRefused(String heads, String issue, String why) throws Exception {
        exports.file("a.json", heads, issue(1, ""), issue.replace("\"APP-1\"", "\"APP-2\""));

        BadData e = assertThrows(why, BadData.class, exports::load);

        for (String part : new String[] {"a.json", "line ", "APP-2", why}) {
            assertTrue(e.getMessage(), e.getMessage().contains(part));
        }
        assertTrue(exports.jira().isEmpty());
    }

    private void assertRefused(String field, String why) throws Exception {
        assertRefused("", issue(2, field), why);
    }

    @Test
    public void fieldsWithoutTheirNamesOrWithoutTheirTypesWouldBeLost() throws Exception {
        assertRefused("\"names\": {\"customfield_1\": \"x\"}", issue(2, EPIC_LINK), "expand=names");
        assertRefused("\"schema\": {\"customfield_1\": {}}", issue(2, EPIC_LINK), "expand=names");
        assertRefused("\"names\": {}, \"schema\": {}", issue(2, EPIC_LINK), "expand=names");
    }

    @Test
    public void whoeverHasAnIdOfTheCloudAloneComesFromTheCloud() throws Exception {
        assertRefused("\"reporter\": {\"accountId\": \"5b1\"}", "Jira Cloud");
        assertRefused("\"assignee\": {\"accountId\": \"5b1\"}", "Jira Cloud");
        assertRefused(
                "",
                issue(
                        2,
                        "",
                        "{\"id\": \"1\", \"author\": {\"accountId\": \"5b1\"},"
                                + " \"created\": \"2026-02-01T09:00:00.000+0000\", \"items\": []}"),
                "Jira Cloud");
    }

    @Test
    public void somebodyWithoutNameAndKeyIsNobody() throws Exception {
        assertRefused("\"reporter\": {\"displayName\": \"Ann\"}", "neither name nor key");
    }

    @Test
    public void whatHasNoIdCannotBeKept() throws Exception {
        String issue = issue(2, "");
        assertRefused("", issue.replace("\"id\": \"7\", ", ""), "its type has no id");
        assertRefused(
                "",
                issue.replace("{\"id\": \"1\", \"name\": \"Open\"", "{\"x\": 1"),
                "its status has no id");
        assertRefused("", issue.replace("\"key\": \"APP\", ", ""), "its project has no key");
        assertRefused("\"fixVersions\": [{\"name\": \"1.0\"}]", "its version has no id");
        assertRefused(
                "\"components\": [{\"id\": \"web\"}]",
                "the id of its component is no number: \"web\"");
        assertRefused("\"sprint\": {\"name\": \"One\"}", "a sprint of it has no id");
    }

    @Test
    public void aDayThatIsNoneIsShown() throws Exception {
        assertRefused("\"duedate\": \"2026-13-01\"", "2026-13-01");
        assertRefused("\"resolutiondate\": \"yesterday\"", "yesterday");
    }

    @Test
    public void aFileOfPeopleAloneIsNoExport() throws Exception {
        exports.raw("a.people.json", "{\"users\": [{\"name\": \"ann\"}]}");

        BadData refused = assertThrows(BadData.class, exports::load);

        assertTrue(refused.getMessage(), refused.getMessage().contains("no JSON export of issues"));
    }
}
