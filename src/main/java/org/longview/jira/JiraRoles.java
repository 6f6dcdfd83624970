package org.longview.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import org.longview.host.HostLacks;
import org.longview.host.HostServices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks Jira whether a person has a project role; a role that was deleted is held by nobody, and so
 * is every role where this Jira has none to ask for.
 */
public final class JiraRoles {

    private static final Logger LOG = LoggerFactory.getLogger(JiraRoles.class);

    private final HostServices services;

    public JiraRoles(HostServices services) {
        this.services = services;
    }

    boolean holds(ApplicationUser user, String roleId, Project project) {
        if (user == null || project == null || !roleId.matches("\\d{1,18}")) {
            return false;
        }
        try {
            return asked(user, Long.valueOf(roleId), project);
        } catch (LinkageError | HostLacks e) {
            LOG.warn("Longview cannot ask for project roles and gives none: {}", e.toString());
            return false;
        }
    }

    private boolean asked(ApplicationUser user, Long roleId, Project project) {
        ProjectRoleManager roles = services.get(ProjectRoleManager.class);
        ProjectRole role = roles.getProjectRole(roleId);
        return role != null && roles.isUserInProjectRole(user, role, project);
    }
}
