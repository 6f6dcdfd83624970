package com.atlassian.jira.permission;

/** Signature. Evidence: POKER 11.3, START 10.3 [source use]. */
public final class GlobalPermissionKey {
    public static final GlobalPermissionKey ADMINISTER = new GlobalPermissionKey();
    public static final GlobalPermissionKey SYSTEM_ADMIN = new GlobalPermissionKey();

    private GlobalPermissionKey() {}
}
