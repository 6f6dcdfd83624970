package com.atlassian.jira.issue;

/** Signature. Evidence: CONDEC implements it [source use]. */
public interface IssueInputParameters {
    IssueInputParameters setProjectId(Long id);

    IssueInputParameters setIssueTypeId(String id);

    IssueInputParameters setSummary(String summary);

    IssueInputParameters setDescription(String description);

    IssueInputParameters setReporterId(String username);

    IssueInputParameters setAssigneeId(String username);

    IssueInputParameters setDueDate(String day);

    IssueInputParameters setFixVersionIds(Long... ids);

    IssueInputParameters setComponentIds(Long... ids);

    void setRetainExistingValuesWhenParameterNotProvided(
            boolean retain, boolean onlyValidatePresentFields);

    IssueInputParameters addCustomFieldValue(String fieldId, String... values);
}
