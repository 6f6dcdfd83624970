package com.atlassian.scheduler;

/** Signature. Evidence: what GROOVY's and MYTEAM's runners are given [source use]. */
public interface JobRunnerRequest {}
