package org.longview.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Lifts a document of an older version to the current one, a version at a time.
 *
 * <p>The current version follows from the list, so it cannot be raised without saying how the one
 * before is read.
 */
final class Upcasters {
    /** Those of this release. */
    static final Upcasters RELEASED = new Upcasters(List.of(Version2::lift));

    private final List<UnaryOperator<Map<String, Object>>> steps;

    /**
     * @param steps the first turns version 1 into 2, and so on; each leaves its argument as it is,
     *     and what it does not understand as it came, for the reader to refuse by place
     */
    Upcasters(List<UnaryOperator<Map<String, Object>>> steps) {
        this.steps = List.copyOf(steps);
    }

    /** The version that is read and written. */
    int current() {
        return steps.size() + 1;
    }

    /** The document in the current version; one of a version not known here is refused. */
    Map<String, Object> lift(Map<String, Object> document) {
        Node root = Node.root(document);
        long version = root.number("version");
        if (version < 1 || version > current()) {
            throw root.refusal("version", version, known());
        }
        Map<String, Object> lifted = document;
        for (int from = (int) version; from < current(); from++) {
            lifted = new LinkedHashMap<>(steps.get(from - 1).apply(lifted));
            lifted.put("version", from + 1);
        }
        return lifted;
    }

    private String known() {
        return current() == 1
                ? "this release reads version 1"
                : "this release reads the versions 1 to " + current();
    }
}
