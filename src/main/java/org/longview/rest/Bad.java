package org.longview.rest;

import org.longview.strategy.Rejected;

/** Words for input that REST itself refuses, before a use case sees it. */
final class Bad {

    private static final int SHOWN = 200;

    private Bad() {}

    static Rejected body(String message) {
        return field("body", null, message);
    }

    static Rejected field(String field, Object value, String message) {
        return new Rejected(
                shortened(field),
                shortenedOrNull(value == null ? null : value.toString()),
                message);
    }

    static String shortenedOrNull(String text) {
        return text == null ? null : shortened(text);
    }

    /** Long input is not echoed whole: an error must not be larger than what caused it. */
    static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "…";
    }
}
