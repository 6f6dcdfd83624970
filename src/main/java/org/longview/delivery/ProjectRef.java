package org.longview.delivery;

import java.util.Objects;

/**
 * A Jira project by its lasting id, with the key and name it has now.
 *
 * @param category the name of its category, null for a project without one
 */
public record ProjectRef(long id, String key, String name, String category) {
    public ProjectRef {
        Objects.requireNonNull(key);
        Objects.requireNonNull(name);
    }
}
