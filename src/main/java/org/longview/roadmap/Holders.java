package org.longview.roadmap;

import java.util.List;
import java.util.Optional;
import org.longview.strategy.GrantHolder;

/** Whom a right can be given to, as Jira knows them. */
public interface Holders {
    /**
     * A project role of this Jira.
     *
     * @param id as a holder has it
     */
    record Role(String id, String name) {}

    /**
     * Those who are meant by a holder.
     *
     * @param total how many there are
     * @param shown the first of them by name
     */
    record Members(int total, List<Person> shown) {}

    /** Whether Jira lets the person look for people, and so for who is in a group. */
    boolean mayBrowse(Viewer viewer);

    List<Role> roles();

    /** What the holder is called; empty when Jira has forgotten it. */
    Optional<String> name(GrantHolder holder);

    /**
     * Who is meant by the holder.
     *
     * @param projectId where a project role counts, null for a portfolio, in which no role holds
     */
    Members members(GrantHolder holder, Long projectId, int most);
}
