package org.longview.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;

/** Asks Jira whether a person has a project role; a role that was deleted is held by nobody. */
public final class JiraRoles {

    private final ProjectRoleManager roles;

    public JiraRoles(ProjectRoleManager roles) {
        this.roles = roles;
    }

    boolean holds(ApplicationUser user, String roleId, Project project) {
        if (user == null || project == null || !roleId.matches("\\d{1,18}")) {
            return false;
        }
        ProjectRole role = roles.getProjectRole(Long.valueOf(roleId));
        return role != null && roles.isUserInProjectRole(user, role, project);
    }
}
