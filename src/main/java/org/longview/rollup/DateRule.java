package org.longview.rollup;

/**
 * How a parent's span comes from its own dates and its children's, each side on its own. The five
 * rules and their names are those of bitovi/jira-timeline-report.
 */
public enum DateRule {
    PARENT_ONLY {
        @Override
        public Span derive(Span own, Span children) {
            return own;
        }
    },
    CHILDREN_ONLY {
        @Override
        public Span derive(Span own, Span children) {
            return children;
        }
    },
    PARENT_THEN_CHILDREN {
        @Override
        public Span derive(Span own, Span children) {
            return own.or(children);
        }
    },
    CHILDREN_THEN_PARENT {
        @Override
        public Span derive(Span own, Span children) {
            return children.or(own);
        }
    },
    WIDEST_RANGE {
        @Override
        public Span derive(Span own, Span children) {
            return own.and(children);
        }
    };

    /** The span of the parent; a side that neither has stays unknown. */
    public abstract Span derive(Span own, Span children);
}
