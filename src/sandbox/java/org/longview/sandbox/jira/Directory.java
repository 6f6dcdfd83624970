package org.longview.sandbox.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.util.Optional;

/** Users and groups as Atlassian's shared layer gives them. */
final class Directory implements UserManager {
    private final SandboxJira jira;

    Directory(SandboxJira jira) {
        this.jira = jira;
    }

    private Optional<Data.User> user(UserKey key) {
        return key == null ? Optional.empty() : jira.world().user(key.getStringValue());
    }

    @Override
    public UserKey getRemoteUserKey() {
        ApplicationUser user = jira.authentication().getLoggedInUser();
        return user == null ? null : new UserKey(user.getKey());
    }

    @Override
    public boolean isAdmin(UserKey key) {
        return user(key).filter(jira.rights()::isAdministrator).isPresent();
    }

    @Override
    public boolean isSystemAdmin(UserKey key) {
        return isAdmin(key);
    }

    @Override
    public boolean isUserInGroup(UserKey key, String group) {
        return user(key).filter(user -> user.active() && user.groups().contains(group)).isPresent();
    }
}
