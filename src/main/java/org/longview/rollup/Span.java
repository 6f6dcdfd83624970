package org.longview.rollup;

import java.util.Objects;
import org.longview.delivery.Side;

/** The time that work takes by its dates in Jira; either side may be unknown. */
public record Span(Side first, Side last) {
    public static final Span NONE = new Span(Side.NONE, Side.NONE);

    public Span {
        Objects.requireNonNull(first);
        Objects.requireNonNull(last);
    }

    public boolean isKnown() {
        return first.isKnown() || last.isKnown();
    }

    /** Whether it ends before it begins, as contradictory dates in Jira make it. */
    public boolean isReversed() {
        return first.isKnown() && last.isKnown() && last.day().isBefore(first.day());
    }

    /** Side by side this one's where known, else the other's. */
    public Span or(Span other) {
        return new Span(first.or(other.first), last.or(other.last));
    }

    /** The earliest start and the latest end of both. */
    public Span and(Span other) {
        return new Span(first.earlier(other.first), last.later(other.last));
    }
}
