package org.longview.sandbox.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The project roles of the simulated Jira: all names that any project uses. */
final class Roles implements ProjectRoleManager {
    private static final long FIRST_ID = 10_000;

    private final SandboxJira jira;

    Roles(SandboxJira jira) {
        this.jira = jira;
    }

    @Override
    public Collection<ProjectRole> getProjectRoles() {
        TreeSet<String> names = new TreeSet<>();
        jira.world().projects().forEach(project -> names.addAll(project.roles().keySet()));
        List<ProjectRole> roles = new ArrayList<>();
        names.forEach(name -> roles.add(new JiraConstants.Role(FIRST_ID + roles.size(), name)));
        return roles;
    }

    @Override
    public ProjectRole getProjectRole(Long id) {
        return getProjectRoles().stream()
                .filter(role -> role.getId().equals(id))
                .findFirst()
                .orElse(null);
    }

    @Override
    public ProjectRoleActors getProjectRoleActors(ProjectRole role, Project project) {
        return () ->
                jira.world().users().stream()
                        .filter(user -> isUserInProjectRole(JiraUser.of(user), role, project))
                        .map(JiraUser::of)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public boolean isUserInProjectRole(ApplicationUser user, ProjectRole role, Project project) {
        return user != null
                && Holders.inRole(
                        role.getName(),
                        jira.world().user(user.getKey()).orElseThrow(),
                        jira.world().project(project.getId()).orElseThrow());
    }
}
