package org.longview.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads one JSON object as strictly as a stranger's input deserves.
 *
 * <p>The tokens are looked at before a tree is built, with checks of our own: the limits that newer
 * Jackson versions offer differ from one Jira to the next, and an error must name the field.
 */
final class StrictJson {

    static final int MAX_DEPTH = 16;
    static final int MAX_NUMBER_LENGTH = 30;
    static final ObjectMapper MAPPER =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    // a double keeps 15 digits, has no 1e309 and makes 0 of 1e-400
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build();

    private StrictJson() {}

    static ObjectNode object(String text) {
        try {
            inspect(text);
            JsonNode node = MAPPER.readTree(text);
            if (node instanceof ObjectNode object) {
                return object;
            }
            throw Bad.body("The body must be a JSON object");
        } catch (JsonProcessingException e) {
            throw Bad.body("The body is not valid JSON" + place(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void inspect(String text) throws IOException {
        Deque<Set<String>> open = new ArrayDeque<>();
        try (JsonParser parser = MAPPER.getFactory().createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                inspect(token, parser, open);
            }
        }
    }

    private static void inspect(JsonToken token, JsonParser parser, Deque<Set<String>> open)
            throws IOException {
        if (token.isStructStart()) {
            if (open.size() == MAX_DEPTH) {
                throw Bad.body("The body is nested deeper than " + MAX_DEPTH + " levels");
            }
            open.push(new HashSet<>());
        } else if (token.isStructEnd()) {
            open.pop();
        } else if (token == JsonToken.FIELD_NAME) {
            inspectName(parser.currentName(), open.peek());
        } else if (token == JsonToken.VALUE_STRING) {
            inspectText(nameOf(parser), parser.getText());
        } else if (token.isNumeric() && parser.getTextLength() > MAX_NUMBER_LENGTH) {
            throw Bad.field(nameOf(parser), parser.getText(), "The number is too long");
        }
    }

    private static void inspectName(String name, Set<String> seen) {
        inspectText("body", name);
        if (!seen.add(name)) {
            throw Bad.field(name, null, "The field '" + Bad.shortened(name) + "' is given twice");
        }
    }

    /**
     * U+0000 and half surrogate pairs are valid JSON, but no database and no UTF-8 answer can carry
     * them.
     */
    static void inspectText(String field, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == 0) {
                throw Bad.field(
                        field, null, "The field '" + field + "' contains the character U+0000");
            }
            if (Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw Bad.field(
                        field, null, "The field '" + field + "' contains half of a surrogate pair");
            }
        }
    }

    private static String nameOf(JsonParser parser) throws IOException {
        String name = parser.currentName();
        if (name == null && parser.getParsingContext().getParent() != null) {
            name = parser.getParsingContext().getParent().getCurrentName();
        }
        return name == null ? "body" : name;
    }

    static String place(JsonProcessingException e) {
        return e.getLocation() == null
                ? ""
                : " (line "
                        + e.getLocation().getLineNr()
                        + ", column "
                        + e.getLocation().getColumnNr()
                        + ")";
    }
}
