package org.longview.roadmap;

import java.util.Optional;

/** Finds the issues of Jira regardless of who asks; only moving all data in or out may do so. */
public interface Issues {
    /** An issue by its lasting id, with the key that it has now. */
    record IssueRef(long id, String key) {}

    Optional<IssueRef> byId(long id);

    Optional<IssueRef> byKey(String key);
}
