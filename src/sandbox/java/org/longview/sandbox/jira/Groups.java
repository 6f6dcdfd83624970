package org.longview.sandbox.jira;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

/**
 * The groups of the simulated Jira: all that any user is in. Who is in {@link #NO_BROWSING} may not
 * look for people.
 */
public final class Groups implements GroupManager, GlobalPermissionManager {
    public static final String NO_BROWSING = "no-browse-users";

    private final SandboxJira jira;

    Groups(SandboxJira jira) {
        this.jira = jira;
    }

    /** The names of all groups, in order. */
    public List<String> names() {
        return jira.world().users().stream()
                .flatMap(user -> user.groups().stream())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public boolean groupExists(String groupName) {
        return names().contains(groupName);
    }

    @Override
    public Collection<String> getUserNamesInGroup(String groupName) {
        return jira.world().users().stream()
                .filter(user -> user.groups().contains(groupName))
                .map(Data.User::name)
                .toList();
    }

    @Override
    public boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user) {
        if (permission != GlobalPermissionKey.USER_PICKER) {
            throw new UnsupportedOperationException(
                    "The sandbox's Jira knows the global permission Browse users only");
        }
        return user != null
                && user.isActive()
                && jira.world()
                        .user(user.getKey())
                        .filter(found -> !found.groups().contains(NO_BROWSING))
                        .isPresent();
    }
}
