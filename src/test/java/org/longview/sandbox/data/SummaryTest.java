package org.longview.sandbox.data;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.longview.sandbox.data.Exports.issue;

import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.longview.sandbox.jira.FieldTypes;

public class SummaryTest {
    @Rule public final Exports exports = new Exports();

    private static String link(String key) {
        return "\"issuelinks\": [{\"type\": {\"name\": \"Blocks\", \"outward\": \"blocks\"},"
                + " \"outwardIssue\": {\"key\": \"%s\"}}]".formatted(key);
    }

    private void assertPrinted(String line) {
        assertTrue(exports.printed(), exports.printed().contains(line));
    }

    @Test
    public void linksAndParentsThatAreInNoneOfTheFilesAreCounted() throws Exception {
        Summary summary =
                exports.file(
                                "a.json",
                                "",
                                issue(1, link("APP-2")),
                                issue(2, link("GONE-7")),
                                issue(3, "\"parent\": {\"id\": \"1\"}"),
                                issue(4, "\"parent\": {\"id\": \"99\"}"))
                        .load();

        assertEquals(1, summary.linksToUnknown());
        assertEquals(1, summary.subTasksOfUnknown());
        assertPrinted("in none of the files: the other end of 1 links, the parent of 1 issues");
    }

    @Test
    public void anEpicTypeIsKnownByTheNamesOfItsEpicsWhateverItIsCalled() throws Exception {
        String epic =
                issue(1, "\"customfield_1\": \"Checkout\"")
                        .replace(
                                "\"id\": \"7\", \"name\": \"Story\"",
                                "\"id\": \"8\", \"name\": \"Saga\"");
        Summary summary =
                exports.file(
                                "a.json",
                                "\"names\": {\"customfield_1\": \"Epic Name\"}, \"schema\":"
                                        + " {\"customfield_1\": {\"custom\": \"%s\"}}"
                                                .formatted(FieldTypes.EPIC_NAME),
                                epic,
                                issue(2, ""))
                        .load();

        assertEquals(1, summary.epics());
    }

    /** Three fields, of which the second is the one in use. */
    private Summary threeFields(
            String type, String first, String second, String third, String value) throws Exception {
        String names =
                "\"names\": {\"customfield_3\": \"%s\", \"customfield_2\": \"%s\", \"customfield_1\": \"%s\"}"
                        .formatted(first, second, third);
        String schema =
                "\"schema\": {\"customfield_3\": {\"custom\": \"%1$s\"}, \"customfield_2\": {\"custom\": \"%1$s\"}, \"customfield_1\": {\"custom\": \"%1$s\"}}"
                        .formatted(type);
        String values =
                "\"customfield_1\": %s, \"customfield_2\": %s, \"customfield_3\": %s"
                        .formatted(value.formatted(1), value.formatted(2), value.formatted(3));
        return exports.file("a.json", names + ", " + schema, issue(1, values)).load();
    }

    private Object kept(String type, String name) {
        return exports.issue(1)
                .custom()
                .get(exports.jira().world().field(type, name).orElseThrow().id());
    }

    @Test
    public void ofFieldsThatJiraHasOnceTheFirstOfTheFileIsReadAndTheOthersAreNamed()
            throws Exception {
        String name = "Epic Name";
        Summary summary = threeFields(FieldTypes.EPIC_NAME, name, name, name, "\"Name %d\"");

        assertEquals("Name 3", kept(FieldTypes.EPIC_NAME, name));
        assertEquals(
                Map.of(
                        "field customfield_2 \"Epic Name\": customfield_3 \"Epic Name\" is of"
                                + " the same kind",
                        1,
                        "field customfield_1 \"Epic Name\": customfield_3 \"Epic Name\" is of"
                                + " the same kind",
                        1),
                summary.skipped());
    }

    @Test
    public void numberAndDateFieldsAreAllKept() throws Exception {
        Summary summary =
                threeFields(FieldTypes.NUMBER, "Story Points", "Story Points", "Effort", "%d.5");

        assertEquals(3.5, kept(FieldTypes.NUMBER, "Story Points"));
        assertEquals(1.5, kept(FieldTypes.NUMBER, "Effort"));
        assertEquals(3, exports.issue(1).custom().size());
        assertEquals(Map.of(), summary.skipped());
    }

    @Test
    public void theFieldThatARoadmapReadsByItsNameIsTheOneThatEveryJiraHas() throws Exception {
        threeFields(
                FieldTypes.DATE, "Budget day", " start  Date\\u00a0", "Start", "\"2026-01-0%d\"");

        assertEquals("2026-01-02", kept(FieldTypes.DATE, " start  Date\u00a0"));
        assertEquals("2026-01-03", kept(FieldTypes.DATE, "Budget day"));
        assertEquals("2026-01-01", kept(FieldTypes.DATE, "Start"));
        assertTrue(exports.jira().world().field(FieldTypes.DATE, "Start date").isEmpty());
    }

    @Test
    public void aFieldThatIsCalledDeprecatedIsReadOnlyWhereThereIsNoOther() throws Exception {
        threeFields(FieldTypes.EPIC_NAME, "Name (Deprecated)", "Name", "Old name", "\"Name %d\"");

        assertEquals("Name 2", kept(FieldTypes.EPIC_NAME, null));
    }

    @Test
    public void filesThatAreNoJsonAreNamed() throws Exception {
        Summary summary =
                exports.file("a.json", "", issue(1, ""))
                        .raw("notes.txt", "x")
                        .raw("issues.XML", "<rss/>")
                        .load();

        assertEquals(
                Map.of(
                        "file notes.txt: it is not called *.json",
                        1,
                        "file issues.XML: CSV and XML come later",
                        1),
                summary.skipped());
    }
}
