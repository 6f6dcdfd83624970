package com.atlassian.jira.bc.project.component;

/**
 * Signature. Evidence: type named by Project and Issue in SLACK 11.0 [source use]; getName in many
 * public plugins.
 */
public interface ProjectComponent {
    String getName();
}
