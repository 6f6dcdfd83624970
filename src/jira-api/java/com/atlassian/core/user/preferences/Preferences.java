package com.atlassian.core.user.preferences;

/** Signature. Evidence: Atlassian's public atlassian-core; public plugins [source use]. */
public interface Preferences {
    String getString(String key);
}
