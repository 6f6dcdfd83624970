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
                "\"customfield_1\": %1$s1, \"customfield_2\": %1$s2, \"customfield_3\": %1$s3"
                        .formatted(value);
        return exports.file("a.json", names + ", " + schema, issue(1, values)).load();
    }

    private Object kept(String type, String name) {
        return exports.issue(1)
                .custom()
                .get(exports.jira().world().field(type, name).orElseThrow().id());
    }

    @Test
    public void ofFieldsOfOneKindTheFirstOfTheFileIsReadAndTheOthersAreNamed() throws Exception {
        String points = "Story Points";
        Summary summary = threeFields(FieldTypes.NUMBER, points, points, points, "");

        assertEquals(3.0, kept(FieldTypes.NUMBER, points));
        assertEquals(
                Map.of(
                        "field customfield_2 \"Story Points\": customfield_3 \"Story Points\" is of"
                                + " the same kind",
                        1,
                        "field customfield_1 \"Story Points\": customfield_3 \"Story Points\" is of"
                                + " the same kind",
                        1),
                summary.skipped());
    }

    @Test
    public void aFieldThatIsCalledDeprecatedIsReadOnlyWhereThereIsNoOther() throws Exception {
        threeFields(FieldTypes.EPIC_NAME, "Name (Deprecated)", "Name", "Old name", "202602");

        assertEquals(2026022.0, kept(FieldTypes.EPIC_NAME, null));
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
