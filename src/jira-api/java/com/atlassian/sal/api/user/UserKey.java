package com.atlassian.sal.api.user;

/** Signature. Evidence: SLACK 11.0 [source use]. */
public final class UserKey {
    private final String value;

    public UserKey(String value) {
        this.value = value;
    }

    public String getStringValue() {
        return value;
    }
}
