package org.longview.strategy;

/** How rough a promised timeframe is. */
public enum Granularity {
    YEAR,
    HALF,
    QUARTER,
    MONTH,
    WEEK,
    RANGE,
    HORIZON
}
