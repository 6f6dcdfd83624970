package org.longview.roadmap;

import java.util.Locale;
import java.util.Objects;

/** The logged-in person who acts; never anonymous. */
public record Viewer(String userKey, Locale locale) {
    public Viewer {
        Objects.requireNonNull(userKey);
        Objects.requireNonNull(locale);
    }
}
