package org.longview.roadmap;

import java.util.Arrays;
import org.longview.strategy.Rejected;

/** Reads texts that a person entered into the words of the product. */
public final class Inputs {
    private Inputs() {}

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
