package com.atlassian.jira.permission;

/**
 * Signature. Evidence: {@code hasPermission(GlobalPermissionKey.USER_PICKER, user)} in the calendar
 * and timeline plugins of mailru [source use]; USER_PICKER is called <i>Browse users</i> on
 * screens.
 */
public final class GlobalPermissionKey {
    public static final GlobalPermissionKey USER_PICKER = new GlobalPermissionKey();

    private GlobalPermissionKey() {}
}
