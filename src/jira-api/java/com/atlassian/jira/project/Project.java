package com.atlassian.jira.project;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Signature. Evidence: SLACK implements it against Jira 11.0 [source use]. */
public interface Project {
    Long getId();

    String getKey();

    String getName();

    String getDescription();

    ApplicationUser getProjectLead();

    Collection<ProjectComponent> getComponents();

    Collection<Version> getVersions();

    Collection<IssueType> getIssueTypes();

    ProjectCategory getProjectCategory();

    boolean isArchived();
}
