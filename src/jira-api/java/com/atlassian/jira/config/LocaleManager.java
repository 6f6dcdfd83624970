package com.atlassian.jira.config;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;

/** Signature. Evidence: GROOVY, MYTEAM [source use]. */
public interface LocaleManager {
    Locale getLocaleFor(ApplicationUser user);
}
