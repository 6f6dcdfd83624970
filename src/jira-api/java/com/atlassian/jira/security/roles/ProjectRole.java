package com.atlassian.jira.security.roles;

/** Signature. Evidence: CONDEC mock [source use]. */
public interface ProjectRole {
    Long getId();

    String getName();
}
