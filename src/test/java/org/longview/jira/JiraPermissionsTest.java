package org.longview.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.Test;
import org.longview.host.FakeServices;
import org.longview.roadmap.Viewer;
import org.longview.strategy.GrantHolder;

public class JiraPermissionsTest {

    private static final Viewer ANN = new Viewer("ann", Locale.ENGLISH);
    private final Set<Object> granted = new HashSet<>();
    private boolean active = true;

    @Test
    public void browse_and_administer_are_asked_apart() {
        granted.add(ProjectPermissions.BROWSE_PROJECTS);

        assertTrue(permissions().browse(ANN, 1));
        assertFalse(permissions().administer(ANN, 1));
        granted.add(ProjectPermissions.ADMINISTER_PROJECTS);
        assertTrue(permissions().administer(ANN, 1));
    }

    @Test
    public void nobody_may_anything_in_a_project_that_is_gone() {
        granted.add(ProjectPermissions.BROWSE_PROJECTS);

        assertFalse(permissions().browse(ANN, 2));
    }

    @Test
    public void a_person_who_is_gone_or_inactive_may_nothing() {
        granted.add(ProjectPermissions.BROWSE_PROJECTS);

        assertFalse(permissions().browse(new Viewer("gone", Locale.ENGLISH), 1));
        active = false;
        assertFalse(permissions().browse(ANN, 1));
    }

    @Test
    public void a_user_grant_is_held_by_that_user_only() {
        assertTrue(permissions().holds(ANN, new GrantHolder(GrantHolder.Kind.USER, "ann"), 1L));
        assertFalse(permissions().holds(ANN, new GrantHolder(GrantHolder.Kind.USER, "Ann"), 1L));
    }

    @Test
    public void a_group_grant_is_held_by_its_members() {
        granted.add("planners");

        assertTrue(
                permissions().holds(ANN, new GrantHolder(GrantHolder.Kind.GROUP, "planners"), 1L));
        assertFalse(
                permissions().holds(ANN, new GrantHolder(GrantHolder.Kind.GROUP, "others"), 1L));
    }

    @Test
    public void a_role_grant_is_held_in_that_project_only() {
        granted.add(10_100L);
        GrantHolder role = new GrantHolder(GrantHolder.Kind.ROLE, "10100");

        assertTrue(permissions().holds(ANN, role, 1L));
        assertFalse(permissions().holds(ANN, role, 2L));
        assertFalse(permissions().holds(ANN, role, null));
        assertFalse(permissions().holds(ANN, new GrantHolder(GrantHolder.Kind.ROLE, "10101"), 1L));
        assertFalse(
                permissions().holds(ANN, new GrantHolder(GrantHolder.Kind.ROLE, "Planners"), 1L));
    }

    @Test
    public void a_system_administrator_is_whom_jira_says() {
        assertFalse(permissions().systemAdmin(ANN));
        granted.add("system");
        assertTrue(permissions().systemAdmin(ANN));
    }

    @Test
    public void a_jira_without_project_roles_gives_none() {
        granted.add(5L);

        assertFalse(
                permissions(new FakeServices())
                        .holds(ANN, new GrantHolder(GrantHolder.Kind.ROLE, "5"), 1L));
    }

    private JiraPermissions permissions() {
        return permissions(
                new FakeServices()
                        .with(
                                ProjectRoleManager.class,
                                Fake.by(
                                        ProjectRoleManager.class,
                                        (self, method, a) -> roles(method.getName(), a))));
    }

    private JiraPermissions permissions(FakeServices services) {
        ApplicationUser ann = Fake.of(ApplicationUser.class, "getKey", "ann", "isActive", active);
        Project project = Fake.of(Project.class, "getId", 1L);
        return new JiraPermissions(
                Fake.by(UserManager.class, (self, method, a) -> a[0].equals("ann") ? ann : null),
                Fake.by(
                        ProjectManager.class,
                        (self, method, a) -> a[0].equals(1L) ? project : null),
                Fake.by(
                        PermissionManager.class,
                        (self, method, a) -> {
                            assertEquals(project, a[1]);
                            assertEquals(ann, a[2]);
                            return granted.contains(a[0]);
                        }),
                new JiraRoles(services),
                Fake.by(
                        com.atlassian.sal.api.user.UserManager.class,
                        (self, method, a) ->
                                method.getName().equals("isSystemAdmin")
                                        ? granted.contains("system")
                                        : granted.contains(a[1])));
    }

    private Object roles(String method, Object[] arguments) {
        return method.equals("getProjectRole")
                ? granted.contains(arguments[0])
                        ? Fake.of(ProjectRole.class, "getId", arguments[0])
                        : null
                : true;
    }
}
