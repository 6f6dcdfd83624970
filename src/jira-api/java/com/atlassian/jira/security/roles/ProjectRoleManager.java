package com.atlassian.jira.security.roles;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

/** Signature. Evidence: CONDEC implements it [source use]. */
public interface ProjectRoleManager {
    ProjectRole getProjectRole(Long id);

    boolean isUserInProjectRole(ApplicationUser user, ProjectRole role, Project project);
}
