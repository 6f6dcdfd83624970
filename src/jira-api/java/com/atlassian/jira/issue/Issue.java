package com.atlassian.jira.issue;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.version.Version;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Set;

/** Signature. Evidence: SLACK implements it against Jira 11.0 [source use]. */
public interface Issue {
    Long getId();

    String getKey();

    Long getProjectId();

    String getIssueTypeId();

    String getSummary();

    String getReporterId();

    Collection<ProjectComponent> getComponents();

    Collection<Version> getFixVersions();

    Timestamp getDueDate();

    Timestamp getCreated();

    Timestamp getResolutionDate();

    Resolution getResolution();

    Status getStatus();

    Object getCustomFieldValue(CustomField field);

    Long getOriginalEstimate();

    Long getEstimate();

    Long getTimeSpent();

    boolean isSubTask();

    Long getParentId();

    Set<Label> getLabels();
}
