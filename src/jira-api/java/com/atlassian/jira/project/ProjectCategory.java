package com.atlassian.jira.project;

/**
 * Signature. Evidence: type named by Project in SLACK 11.0 [source use]; members [inferred], called
 * by the sandbox only.
 */
public interface ProjectCategory {
    Long getId();

    String getName();

    String getDescription();
}
