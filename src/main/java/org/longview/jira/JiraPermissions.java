package org.longview.jira;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.user.UserKey;
import org.longview.roadmap.Permissions;
import org.longview.roadmap.Viewer;
import org.longview.strategy.GrantHolder;

/** Asks Jira what a person may do; somebody or something that Jira does not know may do nothing. */
public final class JiraPermissions implements Permissions {

    private final UserManager users;
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final JiraRoles roles;
    private final com.atlassian.sal.api.user.UserManager directory;

    public JiraPermissions(
            UserManager users,
            ProjectManager projects,
            PermissionManager permissions,
            JiraRoles roles,
            com.atlassian.sal.api.user.UserManager directory) {
        this.users = users;
        this.projects = projects;
        this.permissions = permissions;
        this.roles = roles;
        this.directory = directory;
    }

    @Override
    public boolean browse(Viewer viewer, long projectId) {
        return has(ProjectPermissions.BROWSE_PROJECTS, viewer, projectId);
    }

    @Override
    public boolean administer(Viewer viewer, long projectId) {
        return has(ProjectPermissions.ADMINISTER_PROJECTS, viewer, projectId);
    }

    @Override
    public boolean systemAdmin(Viewer viewer) {
        return directory.isSystemAdmin(new UserKey(viewer.userKey()));
    }

    @Override
    public boolean holds(Viewer viewer, GrantHolder holder, Long projectId) {
        return switch (holder.kind()) {
            case USER -> holder.id().equals(viewer.userKey());
            case GROUP -> directory.isUserInGroup(new UserKey(viewer.userKey()), holder.id());
            case ROLE ->
                    roles.holds(
                            users.getUserByKey(viewer.userKey()), holder.id(), project(projectId));
        };
    }

    private boolean has(ProjectPermissionKey key, Viewer viewer, long projectId) {
        ApplicationUser user = users.getUserByKey(viewer.userKey());
        Project project = project(projectId);
        return user != null
                && user.isActive()
                && project != null
                && permissions.hasPermission(key, project, user);
    }

    private Project project(Long id) {
        return id == null ? null : projects.getProjectObj(id);
    }
}
