package com.atlassian.scheduler.config;

/** Signature. Evidence: GROOVY, MYTEAM [source use]. */
public final class JobId {
    private final String key;

    private JobId(String key) {
        this.key = key;
    }

    public static JobId of(String key) {
        return new JobId(key);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobId that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
