package com.atlassian.event.api;

/** Signature. Evidence: SLACK on Jira 11.0 [source use]. */
public interface EventPublisher {
    void register(Object listener);

    void unregister(Object listener);
}
