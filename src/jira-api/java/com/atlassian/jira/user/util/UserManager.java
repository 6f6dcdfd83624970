package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;

/** Signature. Evidence: SLACK 11.0, GROOVY, MYTEAM [source use]. */
public interface UserManager {
    ApplicationUser getUserByKey(String userKey);

    ApplicationUser getUserByName(String username);
}
