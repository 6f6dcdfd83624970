package org.longview.sandbox.jira;

import com.atlassian.jira.issue.IssueInputParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What somebody wants an issue to be; a field that was not set stays as it is. */
final class IssueInput implements IssueInputParameters {
    private final Map<String, Object> values = new LinkedHashMap<>();

    private IssueInput set(String field, Object value) {
        values.put(field, value);
        return this;
    }

    boolean has(String field) {
        return values.containsKey(field);
    }

    @SuppressWarnings("unchecked")
    <T> T get(String field, T otherwise) {
        return has(field) ? (T) values.get(field) : otherwise;
    }

    Map<String, Object> values() {
        return values;
    }

    @Override
    public IssueInputParameters setProjectId(Long id) {
        return set("project", id);
    }

    @Override
    public IssueInputParameters setIssueTypeId(String id) {
        return set("issuetype", id);
    }

    @Override
    public IssueInputParameters setSummary(String summary) {
        return set("summary", summary);
    }

    @Override
    public IssueInputParameters setDescription(String description) {
        return set("description", description);
    }

    @Override
    public IssueInputParameters setReporterId(String username) {
        return set("reporter", username);
    }

    @Override
    public IssueInputParameters setAssigneeId(String username) {
        return set("assignee", username);
    }

    @Override
    public IssueInputParameters setDueDate(String day) {
        return set("duedate", day);
    }

    @Override
    public IssueInputParameters setFixVersionIds(Long... ids) {
        return set("fixVersions", List.of(ids));
    }

    @Override
    public IssueInputParameters setComponentIds(Long... ids) {
        return set("components", List.of(ids));
    }

    /** What was not set always stays here, and is not looked at. */
    @Override
    public void setRetainExistingValuesWhenParameterNotProvided(
            boolean retain, boolean onlyValidatePresentFields) {
        if (!retain) {
            throw new UnsupportedOperationException("The sandbox keeps what is not given");
        }
    }

    @Override
    public IssueInputParameters addCustomFieldValue(String fieldId, String... fieldValues) {
        return set(fieldId, fieldValues.length == 0 ? null : fieldValues[0]);
    }
}
