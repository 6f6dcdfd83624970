package org.longview.delivery;

import java.time.LocalDate;
import java.util.Objects;

/** A version of a project with the day on which it was or is to be released. */
public record Release(long projectId, String name, LocalDate day, boolean released) {
    public Release {
        Objects.requireNonNull(name);
        Objects.requireNonNull(day);
    }
}
