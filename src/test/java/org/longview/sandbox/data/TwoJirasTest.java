package org.longview.sandbox.data;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.longview.sandbox.data.Exports.issue;

import org.junit.Rule;
import org.junit.Test;
import org.longview.sandbox.jira.FieldTypes;

/** One id means one thing, in whatever file it stands. */
public class TwoJirasTest {
    @Rule public final Exports exports = new Exports();

    private void assertMixed(String one, String other, String... parts) throws Exception {
        exports.file("a.json", "", issue(1, one));
        exports.file("b.json", "", issue(2, other));
        assertRefused(parts);
    }

    private void assertRefused(String... parts) {
        BadData refused = assertThrows(parts[0], BadData.class, exports::load);
        for (String part : parts) {
            assertTrue(refused.getMessage(), refused.getMessage().contains(part));
        }
        for (String part : new String[] {"a.json", "b.json", "two Jiras"}) {
            assertTrue(refused.getMessage(), refused.getMessage().contains(part));
        }
        assertTrue(exports.jira().isEmpty());
    }

    private void assertChanged(String from, String to, String... parts) throws Exception {
        exports.file("a.json", "", issue(1, ""));
        exports.file("b.json", "", issue(2, "").replace(from, to));
        assertRefused(parts);
    }

    @Test
    public void a_status_of_another_name_or_category_is_of_another_jira() throws Exception {
        assertChanged("\"name\": \"Open\"", "\"name\": \"Closed\"", "status 1", "Closed", "Open");
        assertChanged("{\"key\": \"new\"}", "{\"key\": \"done\"}", "status 1", "done", "new");
    }

    @Test
    public void types_and_projects_are_compared() throws Exception {
        assertChanged("\"Story\"", "\"Bug\"", "type 7", "Bug", "Story");
        assertChanged("\"subtask\": false", "\"subtask\": true", "type 7", "true");
        assertChanged("\"App\"", "\"Shop\"", "project 1", "Shop", "App");
    }

    @Test
    public void resolutions_priorities_versions_and_components_are_compared() throws Exception {
        for (String field : new String[] {"resolution", "priority"}) {
            assertMixed(
                    "\"%s\": {\"id\": \"5\", \"name\": \"One\"}".formatted(field),
                    "\"%s\": {\"id\": \"5\", \"name\": \"Two\"}".formatted(field),
                    field + " 5",
                    "Two",
                    "One");
        }
        for (String field : new String[] {"fixVersions", "components"}) {
            assertMixed(
                    "\"%s\": [{\"id\": \"5\", \"name\": \"One\"}]".formatted(field),
                    "\"%s\": [{\"id\": \"5\", \"name\": \"Two\"}]".formatted(field),
                    "5 has the name",
                    "Two",
                    "One");
        }
    }

    @Test
    public void people_are_compared() throws Exception {
        String ann = "\"assignee\": {\"key\": \"k1\", \"name\": \"%s\", \"displayName\": \"%s\"}";
        assertMixed(ann.formatted("ann", "Ann"), ann.formatted("bob", "Ann"), "user k1", "bob");
        assertMixed(ann.formatted("ann", "Ann"), ann.formatted("ann", "Anna"), "user k1", "Anna");
    }

    @Test
    public void sprints_are_compared() throws Exception {
        String sprint = "\"sprint\": {\"id\": 5, \"state\": \"active\", \"name\": \"%s\"}";
        assertMixed(sprint.formatted("One"), sprint.formatted("Two"), "sprint 5", "Two", "One");
    }

    @Test
    public void fields_are_compared() throws Exception {
        String heads =
                "\"names\": {\"customfield_1\": \"%s\"}, \"schema\": {\"customfield_1\": {\"custom\": \"%s\"}}";
        exports.file("a.json", heads.formatted("Effort", FieldTypes.NUMBER), issue(1, ""));
        exports.file("b.json", heads.formatted("Budget", FieldTypes.NUMBER), issue(2, ""));
        assertRefused("field customfield_1", "Budget", "Effort");

        exports.file("b.json", heads.formatted("Effort", FieldTypes.DATE), issue(2, ""));
        assertRefused("field customfield_1", FieldTypes.DATE, FieldTypes.NUMBER);
    }

    @Test
    public void the_versions_beside_an_export_are_compared() throws Exception {
        exports.file(
                "a.json", "", issue(1, "\"fixVersions\": [{\"id\": \"5\", \"name\": \"One\"}]"));
        exports.raw(
                "b.json",
                "[{\"id\": \"5\", \"name\": \"Two\", \"released\": false, \"projectId\": 1}]");

        assertRefused("version 5", "Two", "One");
    }

    @Test
    public void a_file_that_leaves_a_category_out_tells_nothing_of_it() throws Exception {
        exports.file("a.json", "", issue(1, "").replace("\"statusCategory\"", "\"other\""));
        exports.file("b.json", "", issue(2, ""));

        exports.load();

        assertEquals("new", exports.jira().world().status("1").category());
        assertFalse(exports.printed(), exports.printed().contains("has no category"));
    }
}
