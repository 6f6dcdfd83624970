package com.atlassian.jira.issue;

/** Signature. Evidence: SLACK 11.0 [source use]. */
public interface MutableIssue extends Issue {}
