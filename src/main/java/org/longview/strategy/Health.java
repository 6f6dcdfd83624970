package org.longview.strategy;

/** How well an initiative goes, as its owner says. */
public enum Health {
    ON_TRACK,
    AT_RISK,
    OFF_TRACK,
    NOT_SET
}
