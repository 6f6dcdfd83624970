package org.longview.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.longview.roadmap.Inputs;

/**
 * The fields of a sent JSON object: only the known ones, each of the right type, absent told apart
 * from null.
 */
final class Fields {

    private final ObjectNode object;

    private Fields(ObjectNode object) {
        this.object = object;
    }

    static Fields of(String body, String... known) {
        return of(StrictJson.object(body), known);
    }

    private static Fields of(ObjectNode object, String... known) {
        Set<String> names = Set.of(known);
        for (Iterator<String> it = object.fieldNames(); it.hasNext(); ) {
            String name = it.next();
            if (!names.contains(name)) {
                throw Bad.field(
                        name, null, "The field '" + Bad.shortened(name) + "' is not known here");
            }
        }
        return new Fields(object);
    }

    boolean has(String field) {
        return object.has(field);
    }

    /** The text of a field that must be there and not null. */
    String text(String field) {
        String text = textOrNull(field);
        if (text == null) {
            throw Bad.field(field, null, "The field '" + field + "' is required");
        }
        return text;
    }

    /** The text of a field, null when it is absent or null. */
    String textOrNull(String field) {
        JsonNode node = object.get(field);
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isTextual()) {
            throw wrongType(field, node, "text");
        }
        return node.textValue();
    }

    /** The text of a field that a full replacement must carry, even if it carries null. */
    String givenText(String field) {
        requireGiven(field);
        return textOrNull(field);
    }

    private void requireGiven(String field) {
        if (!has(field)) {
            throw Bad.field(field, null, "The field '" + field + "' is required; null clears it");
        }
    }

    long version() {
        Long version = wholeOrNull("version");
        if (version == null) {
            throw Bad.field("version", null, "The field 'version' is required");
        }
        return version;
    }

    /** A whole number, null when it is absent or null. */
    Integer intOrNull(String field) {
        JsonNode node = object.get(field);
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw wrongType(field, node, "a whole number");
        }
        return node.intValue();
    }

    /** The number of a field that a full replacement must carry, even if it carries null. */
    Integer givenWhole(String field) {
        requireGiven(field);
        return intOrNull(field);
    }

    boolean flag(String field) {
        JsonNode node = object.get(field);
        if (node == null || node.isNull()) {
            return false;
        }
        if (!node.isBoolean()) {
            throw wrongType(field, node, "true or false");
        }
        return node.booleanValue();
    }

    List<String> texts(String field, int most) {
        JsonNode node = object.get(field);
        if (node == null || node.isNull()) {
            return List.of();
        }
        if (!node.isArray()) {
            throw wrongType(field, node, "a list of texts");
        }
        if (node.size() > most) {
            throw Bad.field(field, node.size(), "The field '" + field + "' takes at most " + most);
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode element : node) {
            if (!element.isTextual()) {
                throw wrongType(field, element, "a list of texts");
            }
            texts.add(element.textValue());
        }
        return texts;
    }

    /** The list of a field that a full replacement must carry. */
    List<String> givenTexts(String field, int most) {
        requireGiven(field);
        return texts(field, most);
    }

    /** The objects in a list that must be there, each with these fields at most. */
    List<Fields> objects(String field, int most, String... known) {
        requireGiven(field);
        JsonNode node = object.get(field);
        if (!node.isArray()) {
            throw wrongType(field, node, "a list of objects");
        }
        if (node.size() > most) {
            throw Bad.field(field, node.size(), "The field '" + field + "' takes at most " + most);
        }
        List<Fields> objects = new ArrayList<>();
        for (JsonNode element : node) {
            if (!(element instanceof ObjectNode entry)) {
                throw wrongType(field, element, "a list of objects");
            }
            objects.add(of(entry, known));
        }
        return objects;
    }

    /**
     * The objects in a list that must be there, no two of which are about the same: of two that
     * are, nobody could say which one counts.
     *
     * @param identity the fields that tell what an object is about
     */
    List<Fields> distinct(String field, int most, List<String> identity, String... others) {
        List<Fields> objects =
                objects(
                        field,
                        most,
                        Stream.concat(identity.stream(), Stream.of(others)).toArray(String[]::new));
        Set<List<String>> seen = new HashSet<>();
        for (Fields each : objects) {
            List<String> about = identity.stream().map(each::textOrNull).toList();
            String last = about.get(about.size() - 1);
            if (last != null && !seen.add(about)) {
                throw Bad.field(
                        identity.get(identity.size() - 1),
                        last,
                        "The field '%s' names '%s' twice".formatted(field, Bad.shortened(last)));
            }
        }
        return objects;
    }

    /** The number of a field that must be there. */
    BigDecimal decimal(String field) {
        JsonNode node = object.get(field);
        if (node == null || node.isNull()) {
            throw Bad.field(field, null, "The field '" + field + "' is required");
        }
        if (!node.isNumber()) {
            throw wrongType(field, node, "a number");
        }
        return node.decimalValue();
    }

    /** The numbers of a list, null when it is absent or null. */
    List<BigDecimal> decimalsOrNull(String field, int most) {
        JsonNode node = object.get(field);
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isArray() || node.size() > most) {
            throw wrongType(field, node, "a list of " + most + " numbers at most");
        }
        List<BigDecimal> numbers = new ArrayList<>();
        for (JsonNode element : node) {
            if (!element.isNumber()) {
                throw wrongType(field, element, "a list of numbers");
            }
            numbers.add(element.decimalValue());
        }
        return numbers;
    }

    /** The constant of a field that must be there. */
    <E extends Enum<E>> E oneOf(Class<E> type, String field) {
        return Inputs.oneOf(type, field, text(field));
    }

    /** The id of an issue, sent as a text of digits; null when it is absent or null. */
    Long idOrNull(String field) {
        String text = textOrNull(field);
        if (text == null) {
            return null;
        }
        if (!text.matches("\\d{1,18}")) {
            throw Bad.field(field, text, "The field '" + field + "' must be an issue's id");
        }
        return Long.valueOf(text);
    }

    Long wholeOrNull(String field) {
        JsonNode node = object.get(field);
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw wrongType(field, node, "a whole number");
        }
        return node.longValue();
    }

    Integer smallOrNull(String field) {
        Long number = wholeOrNull(field);
        if (number == null) {
            return null;
        }
        if (number < 0 || number > Integer.MAX_VALUE) {
            throw wrongType(field, object.get(field), "a number from 0 to " + Integer.MAX_VALUE);
        }
        return number.intValue();
    }

    /** A day, sent as the number of days since 1970. */
    LocalDate dayOrNull(String field) {
        Long number = wholeOrNull(field);
        try {
            return number == null ? null : LocalDate.ofEpochDay(number);
        } catch (DateTimeException e) {
            throw wrongType(field, object.get(field), "a day");
        }
    }

    private static RuntimeException wrongType(String field, JsonNode node, String wanted) {
        return Bad.field(field, node, "The field '" + field + "' must be " + wanted);
    }
}
