package com.atlassian.jira.user.preferences;

import com.atlassian.jira.user.ApplicationUser;

/** Signature. Evidence: GROOVY imports the service; two public plugins call this [source use]. */
public interface UserPreferencesManager {
    ExtendedPreferences getExtendedPreferences(ApplicationUser user);
}
