package org.longview.rollup;

import org.longview.delivery.ChildCounts;
import org.longview.delivery.Weights;

/** How progress is counted; formulas in docs/rollup-rules.md. */
public enum ProgressRule {
    /** Issues done of all issues; every issue counts as one, so none is unestimated. */
    COUNT {
        @Override
        Weights weigh(ChildCounts counts) {
            return new Weights(counts.done(), counts.open(), 0, 0);
        }
    },
    /** Story points done of all points; issues without points are told apart, never taken as 0. */
    POINTS {
        @Override
        Weights weigh(ChildCounts counts) {
            return counts.points();
        }
    },
    /** Time completed of time completed and remaining; issues without time are told apart. */
    TIME {
        @Override
        Weights weigh(ChildCounts counts) {
            return counts.time();
        }
    },
    /** To do counts 0, in progress one half, done 1, averaged over all issues. */
    STATUS {
        @Override
        Weights weigh(ChildCounts counts) {
            double half = counts.inProgress() / 2.0;
            return new Weights(counts.done() + half, counts.toDo() + half, 0, 0);
        }
    },
    /** The number that somebody entered; issues are counted beside it. */
    MANUAL {
        @Override
        Weights weigh(ChildCounts counts) {
            return COUNT.weigh(counts);
        }
    };

    /** What is done and what is open by this rule, with the issues that it cannot weigh. */
    abstract Weights weigh(ChildCounts counts);
}
