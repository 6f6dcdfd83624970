package com.atlassian.util.profiling;

/** Stand-in that measures nothing. Evidence: calls compiled into activeobjects 6.1.1. */
public final class Metrics {
    private Metrics() {}

    public static Builder metric(String name) {
        return new Builder();
    }

    /** What is measured. */
    public static final class Builder {
        private Builder() {}

        public Builder tag(String key, String value) {
            return this;
        }

        public Builder withAnalytics() {
            return this;
        }

        public Builder invokerPluginKey(String key) {
            return this;
        }

        public Ticker startTimer() {
            return () -> {};
        }
    }
}
