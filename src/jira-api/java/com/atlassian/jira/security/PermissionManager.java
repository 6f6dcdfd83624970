package com.atlassian.jira.security;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;

/** Signature. Evidence: POKER 11.3, SLACK 11.0, GROOVY [source use]. */
public interface PermissionManager {
    boolean hasPermission(ProjectPermissionKey permission, Project project, ApplicationUser user);

    boolean hasPermission(ProjectPermissionKey permission, Issue issue, ApplicationUser user);
}
