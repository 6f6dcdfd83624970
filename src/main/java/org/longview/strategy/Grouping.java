package org.longview.strategy;

/** What the lanes of a portfolio stand for, unless a reader chooses otherwise. */
public enum Grouping {
    PROJECT,
    CATEGORY,
    COMPONENT,
    OBJECTIVE,
    THEME,
    OWNER,
    LIFECYCLE,
    NONE
}
