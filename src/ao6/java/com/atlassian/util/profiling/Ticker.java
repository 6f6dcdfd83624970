package com.atlassian.util.profiling;

/** Stand-in. Evidence: calls compiled into activeobjects 6.1.1. */
public interface Ticker extends AutoCloseable {
    @Override
    void close();
}
