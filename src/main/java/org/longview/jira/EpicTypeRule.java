package org.longview.jira;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which issue types are epics where nobody chose: the one that most issues have that carry an Epic
 * Name and whose issues usually carry one, else those named Epic, else the one of most carriers.
 */
public final class EpicTypeRule {
    private EpicTypeRule() {}

    /**
     * How many issues of a type carry an Epic Name.
     *
     * @param issues of the type, carriers or not
     */
    public record Carriers(String typeId, int carriers, int issues) {
        /**
         * Whether the name belongs to the type: Jira asks for it in every epic, while an epic that
         * became a story and kept its name is one of many stories.
         */
        boolean areUsual() {
            return carriers * 2L > issues;
        }

        /** The most; of equal ones a type that is called Epic, then the first by id. */
        public static Optional<Carriers> most(Stream<Carriers> types, Collection<String> named) {
            return types.filter(type -> type.carriers() > 0)
                    .min(
                            Comparator.comparingInt(Carriers::carriers)
                                    .reversed()
                                    .thenComparing(type -> !named.contains(type.typeId()))
                                    .thenComparing(Carriers::typeId));
        }
    }

    /** Whether a type is called as Jira calls epics. */
    public static boolean isNamed(String name, boolean subTask) {
        return !subTask && "Epic".equalsIgnoreCase(name);
    }

    /**
     * @param named the ids of the types that are called so
     * @param most tells of the type that most carriers have, given those; none also where no other
     *     type has any
     */
    public static List<String> of(
            List<String> named, Function<Collection<String>, Optional<Carriers>> most) {
        Optional<Carriers> found = most.apply(named);
        return named.isEmpty() || found.filter(Carriers::areUsual).isPresent()
                ? found.map(Carriers::typeId).stream().toList()
                : named;
    }
}
