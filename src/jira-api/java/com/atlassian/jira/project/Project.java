package com.atlassian.jira.project;

/** Signature. Evidence: SLACK implements it against Jira 11.0 [source use]. */
public interface Project {
    Long getId();

    String getKey();

    String getName();
}
