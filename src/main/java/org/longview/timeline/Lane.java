package org.longview.timeline;

import java.util.List;
import java.util.Objects;
import org.longview.delivery.ChildCounts;

/**
 * A band of the picture.
 *
 * @param themeUid null for the last lane, of what has no theme
 * @param rows indexes of its rows, in rank order
 * @param counts the sum over its rows
 */
public record Lane(String themeUid, List<Integer> rows, ChildCounts counts) {
    public Lane {
        rows = List.copyOf(rows);
        Objects.requireNonNull(counts);
    }
}
