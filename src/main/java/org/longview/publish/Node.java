package org.longview.publish;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.longview.strategy.Moments;
import org.longview.strategy.Quantity;
import org.longview.strategy.Rejected;

/** An object of a transfer document that knows its place there, so that a refusal can name it. */
final class Node {
    private final Map<?, ?> fields;
    private final String place;
    private final Set<Object> read = new HashSet<>();

    private Node(Map<?, ?> fields, String place) {
        this.fields = fields;
        this.place = place;
    }

    static Node root(Map<String, Object> document) {
        return new Node(document, "");
    }

    /** The place of a field in the document. */
    String at(String field) {
        return place.isEmpty() || field.isEmpty() ? place + field : place + "." + field;
    }

    Rejected refusal(String field, Object value, String why) {
        return new Rejected(at(field), shown(value), "At " + at(field) + ": " + why);
    }

    /** An object or a list may be the rest of the document, and is not written out. */
    private static Object shown(Object value) {
        if (value instanceof Map) {
            return "{...}";
        }
        return value instanceof Iterable ? "[...]" : value;
    }

    private Object value(String field) {
        read.add(field);
        return fields.get(field);
    }

    String textOrNull(String field) {
        Object value = value(field);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw refusal(field, value, "a text is expected");
    }

    String text(String field) {
        return required(field, textOrNull(field));
    }

    private <T> T required(String field, T value) {
        if (value == null) {
            throw refusal(field, null, "a value is required");
        }
        return value;
    }

    Long numberOrNull(String field) {
        Object value = value(field);
        if (value == null) {
            return null;
        }
        if (value instanceof Integer || value instanceof Long) {
            return ((Number) value).longValue();
        }
        throw refusal(field, value, "a whole number is expected");
    }

    long number(String field) {
        return required(field, numberOrNull(field));
    }

    /** A number small enough to count with. */
    int count(String field) {
        long number = number(field);
        if (number < 1 || number > Integer.MAX_VALUE) {
            throw refusal(field, number, "a number from 1 is expected");
        }
        return (int) number;
    }

    /** A number that fits; the one who takes it checks what it may be. */
    Integer wholeOrNull(String field) {
        Long number = numberOrNull(field);
        if (number != null && number != number.intValue()) {
            throw refusal(field, number, "a smaller number is expected");
        }
        return number == null ? null : number.intValue();
    }

    /** A number that may have a fraction. */
    BigDecimal decimalOrNull(String field) {
        Object value = value(field);
        if (value == null) {
            return null;
        }
        if (value instanceof BigDecimal exact) {
            return made(() -> Quantity.entered(field, exact));
        }
        if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
            return made(() -> Quantity.entered(field, new BigDecimal(number.toString())));
        }
        throw refusal(field, value, "a number is expected");
    }

    /** False when absent. */
    boolean flag(String field) {
        Object value = value(field);
        if (value == null || value instanceof Boolean) {
            return Boolean.TRUE.equals(value);
        }
        throw refusal(field, value, "true or false is expected");
    }

    Instant instantOrNull(String field) {
        return parsed(
                field,
                "an instant such as 2026-03-02T09:30:00Z is expected, with milliseconds at most",
                text -> Moments.moment(field, Instant.parse(text)));
    }

    Instant instant(String field) {
        return required(field, instantOrNull(field));
    }

    LocalDate dayOrNull(String field) {
        return parsed(
                field,
                "a day such as 2026-03-02 is expected",
                text -> Moments.day(field, LocalDate.parse(text)));
    }

    private <T> T parsed(String field, String expected, Function<String, T> parser) {
        String text = textOrNull(field);
        try {
            return text == null ? null : parser.apply(text);
        } catch (DateTimeException | Rejected e) {
            throw refusal(field, text, expected);
        }
    }

    /** Refuses the entry of a list that holds enough already. */
    void requireRoom(String field, int held, int most) {
        if (held >= most) {
            throw refusal(field, held + 1, "at most %,d are kept".formatted(most));
        }
    }

    /** An absent list is empty. */
    List<Node> list(String field) {
        List<Node> nodes = new ArrayList<>();
        for (Object entry : values(field)) {
            nodes.add(object(entry, field + "[" + nodes.size() + "]"));
        }
        return nodes;
    }

    /** Hands over the objects of a list one by one, so that those before can be forgotten. */
    void each(String field, Consumer<Node> taker) {
        int index = 0;
        for (Object entry : values(field)) {
            taker.accept(object(entry, field + "[" + index++ + "]"));
        }
    }

    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        for (Object entry : values(field)) {
            if (!(entry instanceof String text)) {
                throw refusal(field + "[" + texts.size() + "]", entry, "a text is expected");
            }
            texts.add(text);
        }
        return texts;
    }

    private Iterable<?> values(String field) {
        Object value = value(field);
        if (value == null) {
            return List.of();
        }
        if (value instanceof Iterable<?> list) {
            return list;
        }
        throw refusal(field, value, "a list is expected");
    }

    Node objectOrNull(String field) {
        Object value = value(field);
        return value == null ? null : object(value, field);
    }

    private Node object(Object value, String field) {
        if (value instanceof Map<?, ?> map) {
            return new Node(map, at(field));
        }
        throw refusal(field, value, "an object is expected");
    }

    /** What the supplier makes; when it refuses a field, the refusal names the place. */
    <T> T made(Supplier<T> supplier) {
        try {
            return supplier.get();
        } catch (Rejected e) {
            throw e.field() != null && e.field().startsWith(place) && !place.isEmpty()
                    ? e
                    : refusal(e.field(), e.value(), e.getMessage());
        } catch (ArithmeticException | DateTimeException e) {
            throw refusal("", null, "it holds a number or a date that cannot be");
        }
    }

    /** Refuses fields that nobody has asked for. */
    void requireNothingElse() {
        for (Object field : fields.keySet()) {
            if (!read.contains(field)) {
                throw refusal(String.valueOf(field), fields.get(field), "there is no such field");
            }
        }
    }
}
