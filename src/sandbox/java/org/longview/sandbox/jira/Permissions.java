package org.longview.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;

/** Answers plugins' questions about project permissions. */
final class Permissions implements PermissionManager {
    private final SandboxJira jira;

    Permissions(SandboxJira jira) {
        this.jira = jira;
    }

    private Data.User user(ApplicationUser user) {
        return user == null ? null : jira.world().user(user.getKey()).orElse(null);
    }

    @Override
    public boolean hasPermission(
            ProjectPermissionKey permission, Project project, ApplicationUser user) {
        return project != null
                && jira.rights()
                        .has(
                                permission.permissionKey(),
                                jira.world().project(project.getId()).orElse(null),
                                user(user));
    }

    @Override
    public boolean hasPermission(
            ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
        return jira.world()
                .issue(issue.getId())
                .filter(found -> jira.rights().has(permission.permissionKey(), found, user(user)))
                .isPresent();
    }
}
