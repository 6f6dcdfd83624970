package org.longview.strategy;

import java.util.Map;

/** A record of strategy that is versioned as a whole and known to its history by texts. */
public sealed interface StrategyItem
        permits Vision, Objective, KeyResult, Brief, Score, StatusUpdate {
    String uid();

    long version();

    /** Every field that has a value, as text. */
    Map<String, String> fields();

    /** The same record with its fields read from such texts. */
    StrategyItem with(Map<String, String> fields, long next);

    default boolean exists() {
        return true;
    }
}
