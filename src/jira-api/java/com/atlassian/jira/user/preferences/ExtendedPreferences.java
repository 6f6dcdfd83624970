package com.atlassian.jira.user.preferences;

import com.atlassian.core.user.preferences.Preferences;

/** Signature. Evidence: public mail classes of Jira; two public plugins [source use]. */
public interface ExtendedPreferences extends Preferences {
    String getText(String key);
}
