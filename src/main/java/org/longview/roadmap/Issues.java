package org.longview.roadmap;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the issues of Jira regardless of who asks; only to move all data in or out, and to know
 * whether an issue is gone for everybody.
 */
public interface Issues {
    /** An issue by its lasting id, with the key that it has now. */
    record IssueRef(long id, String key) {}

    Optional<IssueRef> byId(long id);

    Optional<IssueRef> byKey(String key);

    /** Of these issues, those that exist for nobody; cheaper than to ask for each. */
    default Set<Long> gone(Set<Long> ids) {
        return ids.stream().filter(id -> byId(id).isEmpty()).collect(Collectors.toSet());
    }
}
