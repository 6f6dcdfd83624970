package org.longview.strategy;

import java.util.Objects;

/**
 * One field that a revision changed, as texts.
 *
 * @param oldValue null when there was none
 * @param newValue null when there is none now
 */
public record Change(String field, String oldValue, String newValue) {
    public Change {
        Objects.requireNonNull(field);
    }

    public Change reversed() {
        return new Change(field, newValue, oldValue);
    }
}
