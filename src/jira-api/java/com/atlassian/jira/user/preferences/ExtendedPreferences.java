package com.atlassian.jira.user.preferences;

/** Signature. Evidence: two public plugins [source use]. */
public interface ExtendedPreferences {
    String getText(String key);
}
