package org.longview.sandbox.jira;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts calls into the simulated Jira by kind: in a real one they are what a page costs. */
public final class Calls {
    /** What is counted. */
    public enum Kind {
        SEARCHES,
        PAGES,
        ISSUE_LOADS,
        CUSTOM_FIELD_READS,
        HISTORY_READS
    }

    private final Map<Kind, LongAdder> counts = new ConcurrentHashMap<>();

    void count(Kind kind) {
        counts.computeIfAbsent(kind, k -> new LongAdder()).increment();
    }

    /** The counts since the last reset, every kind named. */
    public Map<Kind, Long> snapshot() {
        Map<Kind, Long> snapshot = new TreeMap<>();
        for (Kind kind : Kind.values()) {
            snapshot.put(kind, counts.getOrDefault(kind, new LongAdder()).sum());
        }
        return snapshot;
    }

    public void reset() {
        counts.clear();
    }
}
