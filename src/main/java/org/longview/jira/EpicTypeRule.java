package org.longview.jira;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Which issue types are epics where nobody chose: those named Epic of which an issue carries an
 * Epic Name, else the one that most of those issues have, else those named so.
 */
public final class EpicTypeRule {
    private EpicTypeRule() {}

    /** What the issues tell that carry an Epic Name. */
    public interface Carriers {
        /** Whether one of them has one of these types. */
        boolean haveAnyOf(Collection<String> types);

        /** The type that most of them have, none where nobody carries a name. */
        Set<String> most();
    }

    /** Whether a type is called as Jira calls epics. */
    public static boolean isNamed(String name, boolean subTask) {
        return !subTask && "Epic".equalsIgnoreCase(name);
    }

    /**
     * @param named the ids of the types that are called so
     */
    public static List<String> of(List<String> named, Carriers carriers) {
        if (!named.isEmpty() && carriers.haveAnyOf(named)) {
            return named;
        }
        Set<String> most = carriers.most();
        return most.isEmpty() ? named : List.copyOf(most);
    }
}
