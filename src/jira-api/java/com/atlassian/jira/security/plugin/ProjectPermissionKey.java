package com.atlassian.jira.security.plugin;

/**
 * Signature. Evidence: forced by PermissionManager#hasPermission in POKER 11.3 [source use];
 * constructor and accessor [inferred], called by the sandbox only.
 */
public class ProjectPermissionKey {
    private final String key;

    public ProjectPermissionKey(String key) {
        this.key = key;
    }

    public String permissionKey() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectPermissionKey that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
