package org.longview.roadmap;

import java.util.Optional;

/** Finds the users of Jira. */
public interface People {
    Optional<Person> byKey(String key);

    Optional<Person> byName(String name);
}
