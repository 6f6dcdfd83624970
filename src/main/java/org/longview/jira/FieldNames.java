package org.longview.jira;

import java.util.Locale;
import java.util.Set;

/**
 * What the plain fields are called that a roadmap reads without being told: Data Center keeps
 * points in a number field and a start in a date field, so only their names tell.
 */
public enum FieldNames {
    POINTS("story points", "story point estimate"),
    START("start date");

    private final Set<String> names;

    FieldNames(String... names) {
        this.names = Set.of(names);
    }

    /** Whether a field is called so, whatever its case and the blanks around and within. */
    public boolean contains(String name) {
        return name != null
                && names.contains(
                        name.replaceAll("[\\s\\p{Z}]+", " ").strip().toLowerCase(Locale.ROOT));
    }
}
