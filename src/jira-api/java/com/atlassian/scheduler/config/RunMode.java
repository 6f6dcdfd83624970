package com.atlassian.scheduler.config;

/** Signature. Evidence: public plugins name it [source use]. */
public enum RunMode {
    RUN_LOCALLY
}
