package org.longview.rollup;

import org.longview.delivery.ChildCounts;

/** How progress is counted. */
public enum ProgressRule {
    /** Issues done of all issues; every issue counts as one, so none is unestimated. */
    COUNT {
        @Override
        public Progress of(ChildCounts counts) {
            return new Progress(
                    this, counts.done(), counts.toDo() + counts.inProgress(), 0, counts.dropped());
        }
    },
    /** Story points done of all points; issues without points are told apart, never taken as 0. */
    POINTS {
        @Override
        public Progress of(ChildCounts counts) {
            return new Progress(
                    this,
                    counts.pointsDone(),
                    counts.pointsOpen(),
                    counts.unestimated(),
                    counts.dropped());
        }
    };

    public abstract Progress of(ChildCounts counts);
}
