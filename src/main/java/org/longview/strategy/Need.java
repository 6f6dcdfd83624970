package org.longview.strategy;

/** How much a requirement is needed. */
public enum Need {
    MUST,
    SHOULD,
    COULD
}
