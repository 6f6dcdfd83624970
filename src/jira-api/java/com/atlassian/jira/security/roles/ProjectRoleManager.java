package com.atlassian.jira.security.roles;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Signature. Evidence: CONDEC implements it; actors: public role scripts [source use]. */
public interface ProjectRoleManager {
    Collection<ProjectRole> getProjectRoles();

    ProjectRole getProjectRole(Long id);

    ProjectRoleActors getProjectRoleActors(ProjectRole role, Project project);

    boolean isUserInProjectRole(ApplicationUser user, ProjectRole role, Project project);
}
