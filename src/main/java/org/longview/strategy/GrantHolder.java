package org.longview.strategy;

/**
 * Who holds a grant.
 *
 * @param id a project role's id, a group's name or a user's key
 */
public record GrantHolder(Kind kind, String id) {
    /** The kinds of holders. */
    public enum Kind {
        ROLE,
        GROUP,
        USER
    }

    public GrantHolder {
        if (kind == null) {
            throw new Rejected("kind", null, "A grant is held by a ROLE, a GROUP or a USER");
        }
        id = Limits.name("holder", id);
    }
}
