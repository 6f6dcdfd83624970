package org.longview.roadmap;

import java.util.Arrays;
import org.longview.strategy.Rejected;

/** Reads texts that a person entered into the words of the product. */
public final class Inputs {
    private Inputs() {}

    /**
     * Whether what a person saw is older than what is now.
     *
     * @throws Rejected when it is newer: nobody can have seen that
     */
    static boolean isStale(long seen, long current) {
        if (seen > current) {
            throw new Rejected(
                    "version", seen, "The version %d does not exist yet".formatted(seen));
        }
        return seen < current;
    }

    /**
     * The constant of that name.
     *
     * @throws Rejected naming the field, the value and what is accepted
     */
    public static <E extends Enum<E>> E oneOf(Class<E> type, String field, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new Rejected(
                field,
                name,
                "The field '%s' takes one of %s"
                        .formatted(field, Arrays.toString(type.getEnumConstants())));
    }
}
