package org.longview.roadmap;

import org.longview.strategy.Change;
import org.longview.strategy.LinkRole;

/**
 * What happens to one epic's link within an initiative.
 *
 * @param before the role it had, null when it was not linked
 * @param after the role it gets, null when it is unlinked
 */
public record LinkChange(long issueId, LinkRole before, LinkRole after) {
    private static final String FIELD = "epic:";

    /** The same as the history tells it. */
    public Change toChange() {
        return new Change(FIELD + issueId, name(before), name(after));
    }

    /** Whether a change in a history tells of a link. */
    public static boolean isIn(Change change) {
        return change.field().startsWith(FIELD);
    }

    /** The reverse of {@link #toChange}. */
    static LinkChange from(Change change) {
        return new LinkChange(issueId(change), role(change.oldValue()), role(change.newValue()));
    }

    /** The issue that a change tells of; an epic that came by its key from elsewhere has no id. */
    static long issueId(Change change) {
        String id = change.field().substring(FIELD.length());
        return id.chars().allMatch(Character::isDigit) ? Long.parseLong(id) : -1;
    }

    private static String name(LinkRole role) {
        return role == null ? null : role.name();
    }

    private static LinkRole role(String name) {
        return name == null ? null : LinkRole.valueOf(name);
    }
}
