package org.longview.sandbox.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The values in the fields of an export; what a field cannot hold is refused by its name. */
final class Values {
    private static final int SHOWN = 200;

    private Values() {}

    static IllegalArgumentException refused(String name, JsonNode value, String wanted) {
        String shown = value.toString();
        return new IllegalArgumentException(
                "its field %s holds no %s: %s"
                        .formatted(
                                name,
                                wanted,
                                shown.length() > SHOWN ? shown.substring(0, SHOWN) + "…" : shown));
    }

    static boolean isNothing(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    /** The text in a field, null where it holds nothing. */
    static String text(JsonNode of, String field) {
        return text(field, of.path(field));
    }

    static String text(String name, JsonNode value) {
        if (isNothing(value)) {
            return null;
        }
        if (!value.isTextual()) {
            throw refused(name, value, "text");
        }
        return value.textValue();
    }

    /** The texts in a field. */
    static List<String> texts(JsonNode of, String field) {
        List<String> texts = new ArrayList<>();
        for (JsonNode entry : list(field, of.path(field), "list of texts")) {
            if (!entry.isTextual()) {
                throw refused(field, of.path(field), "list of texts");
            }
            texts.add(entry.textValue());
        }
        return texts;
    }

    /** The objects in a field. */
    static Iterable<JsonNode> objects(JsonNode of, String field) {
        for (JsonNode entry : list(field, of.path(field), "list of objects")) {
            if (!entry.isObject()) {
                throw refused(field, of.path(field), "list of objects");
            }
        }
        return of.path(field);
    }

    private static JsonNode list(String name, JsonNode value, String wanted) {
        if (!isNothing(value) && !value.isArray()) {
            throw refused(name, value, wanted);
        }
        return value;
    }

    /** The object in a field, null where it holds nothing. */
    static JsonNode object(JsonNode of, String field) {
        JsonNode value = of.path(field);
        if (isNothing(value)) {
            return null;
        }
        if (!value.isObject()) {
            throw refused(field, value, "object with an id");
        }
        return value;
    }

    /** The seconds in a field, null where it holds nothing. */
    static Long seconds(JsonNode of, String field) {
        JsonNode value = of.path(field);
        if (isNothing(value)) {
            return null;
        }
        if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() < 0) {
            throw refused(field, value, "whole number of seconds");
        }
        return value.longValue();
    }

    /** A number as Jira keeps it, null where there is nothing. */
    static Double number(String name, JsonNode value) {
        if (isNothing(value)) {
            return null;
        }
        double number = value.doubleValue();
        boolean lost = number == 0 && value.isNumber() && value.decimalValue().signum() != 0;
        if (!value.isNumber() || !Double.isFinite(number) || lost) {
            throw refused(name, value, "number that Jira can keep");
        }
        return number;
    }
}
