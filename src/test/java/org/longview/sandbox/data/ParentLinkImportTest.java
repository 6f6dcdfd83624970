package org.longview.sandbox.data;

import static org.junit.Assert.assertEquals;
import static org.longview.sandbox.data.Exports.issue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.longview.sandbox.jira.FieldTypes;

public class ParentLinkImportTest {
    private static final String HEADS =
            """
            "names": {"customfield_1": "Parent Link"},
            "schema": {"customfield_1": {"custom": "com.atlassian.jpo:jpo-custom-field-parent"}}\
            """;

    @Rule public final Exports exports = new Exports();

    private String above(String value) throws Exception {
        exports.file("a.json", HEADS, issue(1, "\"customfield_1\": " + value)).load();
        Map<Class<?>, Object> services = exports.jira().services();
        CustomField field =
                ((CustomFieldManager) services.get(CustomFieldManager.class))
                        .getCustomFieldObjects().stream()
                                .filter(
                                        f ->
                                                f.getCustomFieldType()
                                                        .getKey()
                                                        .equals(FieldTypes.PARENT_LINK))
                                .findFirst()
                                .orElseThrow();
        Object kept =
                ((IssueManager) services.get(IssueManager.class))
                        .getIssueObject(1L)
                        .getCustomFieldValue(field);
        return kept == null ? null : kept.toString();
    }

    @Test
    public void theKeyOfWhatIsAboveIsKeptWhereverThatIs() throws Exception {
        assertEquals("INIT-7", above("\"INIT-7\""));
    }

    @Test
    public void anObjectThatHoldsTheIssueIsReadAsItsKey() throws Exception {
        assertEquals(
                "INIT-7",
                above(
                        "{\"hasEpicLinkFieldDependency\": false, \"data\":"
                                + " {\"id\": 7, \"key\": \"INIT-7\"}}"));
    }

    @Test
    public void anObjectThatIsTheIssueIsReadAsItsKey() throws Exception {
        assertEquals("INIT-7", above("{\"id\": \"7\", \"key\": \"INIT-7\"}"));
    }

    @Test
    public void nothingAboveIsNothing() throws Exception {
        assertEquals(null, above("null"));
    }

    @Test
    public void anObjectWithoutAnIssueIsNothing() throws Exception {
        assertEquals(null, above("{\"showField\": false}"));
    }
}
