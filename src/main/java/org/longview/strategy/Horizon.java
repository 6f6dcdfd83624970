package org.longview.strategy;

/** A bucket of falling certainty that promises no day. */
public enum Horizon {
    NOW,
    NEXT,
    LATER
}
