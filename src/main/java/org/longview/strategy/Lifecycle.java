package org.longview.strategy;

/** Where an initiative stands in its life, apart from how well it goes. */
public enum Lifecycle {
    DRAFT,
    PLANNED,
    ACTIVE,
    PAUSED,
    COMPLETED,
    CANCELLED
}
