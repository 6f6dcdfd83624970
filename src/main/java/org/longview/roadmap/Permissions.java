package org.longview.roadmap;

import org.longview.strategy.GrantHolder;

/** What a person may do, asked of Jira at that moment. */
public interface Permissions {
    boolean browse(Viewer viewer, long projectId);

    boolean administer(Viewer viewer, long projectId);

    boolean systemAdmin(Viewer viewer);

    /**
     * Whether the person is meant by the holder.
     *
     * @param projectId where a project role counts, null for a portfolio, in which no role holds
     */
    boolean holds(Viewer viewer, GrantHolder holder, Long projectId);
}
