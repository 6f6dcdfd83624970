package org.longview.sandbox.jira;

import com.atlassian.jira.user.preferences.ExtendedPreferences;

/** The preferences of one user, each kept as a STRING, as Jira keeps those that its forms write. */
record KeptPreferences(SandboxJira jira, String userKey) implements ExtendedPreferences {
    @Override
    public String getString(String key) {
        return jira.settings().get(SandboxJira.preference(userKey, key));
    }

    /** Jira's property sets refuse one type when the property is there in another. */
    @Override
    public String getText(String key) {
        if (getString(key) != null) {
            throw new IllegalStateException("The preference " + key + " is a STRING, not a TEXT");
        }
        return null;
    }
}
