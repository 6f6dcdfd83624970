package org.longview.roadmap;

import org.longview.strategy.Change;
import org.longview.strategy.Grant;

/** Grants in the history of a roadmap. */
final class Grants {
    private Grants() {}

    /** The field that tells of a grant; its value is what is granted. */
    static String field(Grant grant) {
        return "grant:" + grant.holder().kind() + ":" + grant.holder().id();
    }

    static Change given(Grant grant) {
        return new Change(field(grant), null, grant.access().name());
    }
}
