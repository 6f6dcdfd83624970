package org.longview.sandbox.jira;

import com.atlassian.jira.user.ApplicationUser;

/** A user as plugins see it. */
record JiraUser(Data.User data) implements ApplicationUser {
    static ApplicationUser of(Data.User data) {
        return data == null ? null : new JiraUser(data);
    }

    @Override
    public String getKey() {
        return data.key();
    }

    @Override
    public String getUsername() {
        return data.name();
    }

    @Override
    public String getName() {
        return data.name();
    }

    @Override
    public String getDisplayName() {
        return data.displayName();
    }

    @Override
    public String getEmailAddress() {
        return data.name() + "@example.org";
    }

    @Override
    public boolean isActive() {
        return data.active();
    }
}
