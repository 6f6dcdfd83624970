package com.atlassian.jira.task.context;

/**
 * Signature. Evidence: context.start(null).complete() in Atlassian's activity streams for Jira
 * [compiled].
 */
public interface Context {
    Task start(Object input);

    /** Signature. Evidence: as its interface. */
    interface Task {
        void complete();
    }
}
