package org.longview.strategy;

import java.util.UUID;

/** The public ids of strategy records: UUID strings, the same in every export and instance. */
public final class Uid {
    private Uid() {}

    public static String fresh() {
        return UUID.randomUUID().toString();
    }

    /**
     * @throws Rejected when the text is no canonical UUID
     */
    public static String check(String field, String uid) {
        try {
            if (uid != null && UUID.fromString(uid).toString().equals(uid)) {
                return uid;
            }
        } catch (IllegalArgumentException ignored) {
            // falls through to the refusal below
        }
        throw new Rejected(field, uid, "The field '" + field + "' must hold a UUID");
    }
}
