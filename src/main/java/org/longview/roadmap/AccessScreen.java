package org.longview.roadmap;

import java.util.List;
import org.longview.delivery.ProjectRef;
import org.longview.strategy.Grant;
import org.longview.strategy.Roadmap;

/**
 * Who may see and change a roadmap, as one person may know it.
 *
 * @param project of the roadmap, null for a portfolio
 * @param mayGrant whether this person may give and take rights
 * @param mayBrowseUsers whether Jira lets this person look for people
 * @param you this person's own reasons
 * @param roles the project roles that can be given a right; none on a portfolio
 */
public record AccessScreen(
        Roadmap roadmap,
        ProjectRef project,
        boolean mayGrant,
        boolean mayBrowseUsers,
        Why you,
        List<Given> grants,
        List<Holders.Role> roles) {

    /**
     * Why one person may see and change it; empty for what that person may not.
     *
     * @param person null where Jira does not know them any more
     */
    public record Why(Person person, List<AccessReason> see, List<AccessReason> edit) {}

    /**
     * A right that was given.
     *
     * @param name what its holder is called, null when Jira has forgotten it
     * @param members null for a person, and where the reader may not know who is in a group
     */
    public record Given(Grant grant, String name, Holders.Members members) {}
}
