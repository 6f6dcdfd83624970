package com.atlassian.jira.permission;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;

/** Signature. Evidence: POKER 11.3, SLACK 11.0 [source use]. */
public final class ProjectPermissions {
    public static final ProjectPermissionKey BROWSE_PROJECTS =
            new ProjectPermissionKey("BROWSE_PROJECTS");
    public static final ProjectPermissionKey ADMINISTER_PROJECTS =
            new ProjectPermissionKey("ADMINISTER_PROJECTS");
    public static final ProjectPermissionKey EDIT_ISSUES = new ProjectPermissionKey("EDIT_ISSUES");

    private ProjectPermissions() {}
}
