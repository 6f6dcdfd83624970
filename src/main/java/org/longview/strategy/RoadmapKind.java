package org.longview.strategy;

/** Whether a roadmap belongs to one project or stands above several. */
public enum RoadmapKind {
    PROJECT,
    PORTFOLIO
}
