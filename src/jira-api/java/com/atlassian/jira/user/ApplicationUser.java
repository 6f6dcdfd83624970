package com.atlassian.jira.user;

/** Signature. Evidence: SLACK 11.0, POKER 11.3 and others [source use]. */
public interface ApplicationUser {
    String getKey();

    String getUsername();

    String getName();

    String getDisplayName();

    boolean isActive();

    /** May be null. */
    String getEmailAddress();
}
