package org.longview.jira;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.longview.host.HostServices;
import org.longview.roadmap.Holders;
import org.longview.roadmap.Person;
import org.longview.roadmap.Viewer;
import org.longview.strategy.GrantHolder;

/** Finds the roles, groups and people of Jira to whom a right can be given. */
public final class JiraHolders implements Holders {
    private static final String NUMBER = "\\d{1,18}";

    private final HostServices services;
    private final UserManager users;
    private final ProjectManager projects;

    public JiraHolders(HostServices services, UserManager users, ProjectManager projects) {
        this.services = services;
        this.users = users;
        this.projects = projects;
    }

    @Override
    public boolean mayBrowse(Viewer viewer) {
        ApplicationUser user = users.getUserByKey(viewer.userKey());
        return user != null
                && services.get(GlobalPermissionManager.class)
                        .hasPermission(GlobalPermissionKey.USER_PICKER, user);
    }

    @Override
    public List<Role> roles() {
        return services.get(ProjectRoleManager.class).getProjectRoles().stream()
                .map(role -> new Role(role.getId().toString(), role.getName()))
                .sorted(Comparator.comparing(Role::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    @Override
    public Optional<String> name(GrantHolder holder) {
        return switch (holder.kind()) {
            case USER ->
                    Optional.ofNullable(users.getUserByKey(holder.id()))
                            .map(ApplicationUser::getDisplayName);
            case GROUP ->
                    services.get(GroupManager.class).groupExists(holder.id())
                            ? Optional.of(holder.id())
                            : Optional.empty();
            case ROLE -> role(holder.id()).map(ProjectRole::getName);
        };
    }

    @Override
    public Members members(GrantHolder holder, Long projectId, int most) {
        return switch (holder.kind()) {
            case USER ->
                    members(
                            person(users.getUserByKey(holder.id())).map(List::of).orElse(List.of()),
                            most);
            case GROUP -> inGroup(holder.id(), most);
            case ROLE -> inRole(holder.id(), projectId, most);
        };
    }

    /** Names first: a group may have more people than anybody wants to load. */
    private Members inGroup(String group, int most) {
        Collection<String> names = services.get(GroupManager.class).getUserNamesInGroup(group);
        List<Person> shown =
                names.stream()
                        .sorted()
                        .limit(most)
                        .flatMap(name -> person(users.getUserByName(name)).stream())
                        .toList();
        return new Members(names.size(), shown);
    }

    private Members inRole(String id, Long projectId, int most) {
        Optional<ProjectRole> role = role(id);
        Project project = projectId == null ? null : projects.getProjectObj(projectId);
        if (role.isEmpty() || project == null) {
            return new Members(0, List.of());
        }
        return members(
                services
                        .get(ProjectRoleManager.class)
                        .getProjectRoleActors(role.get(), project)
                        .getApplicationUsers()
                        .stream()
                        .filter(Objects::nonNull)
                        .flatMap(user -> person(user).stream())
                        .toList(),
                most);
    }

    private static Members members(List<Person> all, int most) {
        List<Person> shown =
                all.stream()
                        .sorted(
                                Comparator.comparing(
                                        Person::displayName, String.CASE_INSENSITIVE_ORDER))
                        .limit(most)
                        .toList();
        return new Members(all.size(), shown);
    }

    private Optional<ProjectRole> role(String id) {
        return id.matches(NUMBER)
                ? Optional.ofNullable(
                        services.get(ProjectRoleManager.class).getProjectRole(Long.valueOf(id)))
                : Optional.empty();
    }

    private static Optional<Person> person(ApplicationUser user) {
        return Optional.ofNullable(user).map(JiraPeople::person);
    }
}
