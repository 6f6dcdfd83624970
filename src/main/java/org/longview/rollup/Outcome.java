package org.longview.rollup;

/** Every value that is computed for an initiative. */
public record Outcome(Standing standing, ComputedHealth health) {

    public Span span() {
        return standing.span();
    }

    public Progress progress() {
        return standing.progress();
    }
}
