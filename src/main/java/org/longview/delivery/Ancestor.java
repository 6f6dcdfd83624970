package org.longview.delivery;

import java.util.List;
import java.util.Objects;

/**
 * An issue of a type above epics that some epics stand below, directly or through others.
 *
 * @param summary as written, without surrounding spaces; the key where nothing is written
 * @param level 1 when it is directly above one of the epics, 2 above such a one, and so on
 * @param first its own start date, else its target start
 * @param last its own due date, else its target end
 * @param epicIds in ascending order, at least one
 */
public record Ancestor(
        String key, String summary, int level, Side first, Side last, List<Long> epicIds) {

    public Ancestor {
        Objects.requireNonNull(key);
        summary = summary == null || summary.isBlank() ? key : summary.strip();
        Objects.requireNonNull(first);
        Objects.requireNonNull(last);
        epicIds = epicIds.stream().sorted().toList();
        if (epicIds.isEmpty()) {
            throw new IllegalArgumentException(key + " is above no epic");
        }
    }
}
