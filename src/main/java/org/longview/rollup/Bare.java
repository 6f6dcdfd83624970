package org.longview.rollup;

import org.longview.delivery.EpicFacts;

/**
 * Epics without children that count: they are in no progress, but their own status tells whether
 * work is left.
 */
public record Bare(int open, int done) {
    public static final Bare NONE = new Bare(0, 0);

    static Bare of(EpicFacts epic) {
        if (epic.epic().dropped() || epic.children().total() > 0) {
            return NONE;
        }
        return epic.isWorkLeft() ? new Bare(1, 0) : new Bare(0, 1);
    }

    Bare plus(Bare other) {
        return new Bare(open + other.open, done + other.done);
    }
}
