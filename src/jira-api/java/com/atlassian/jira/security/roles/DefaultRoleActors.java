package com.atlassian.jira.security.roles;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/**
 * Signature. Evidence: {@code getProjectRoleActors(role, project).getApplicationUsers()} assigned
 * to {@code Set<ApplicationUser>} [source use].
 */
public interface DefaultRoleActors {
    Set<ApplicationUser> getApplicationUsers();
}
