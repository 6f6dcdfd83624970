package org.longview.delivery;

import java.util.Objects;

/** A Jira project by its lasting id, with the key and name it has now. */
public record ProjectRef(long id, String key, String name) {
    public ProjectRef {
        Objects.requireNonNull(key);
        Objects.requireNonNull(name);
    }
}
