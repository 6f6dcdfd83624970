package com.atlassian.sal.api.user;

/** Signature. Evidence: CONDEC implements it, SLACK 11.0 uses the UserKey forms [source use]. */
public interface UserManager {
    UserKey getRemoteUserKey();

    boolean isAdmin(UserKey key);

    boolean isSystemAdmin(UserKey key);

    boolean isUserInGroup(UserKey key, String group);
}
