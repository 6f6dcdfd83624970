package org.longview.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.longview.strategy.Limits;
import org.longview.strategy.Rejected;

/**
 * How much a transfer document may hold. What exceeds a bound is refused where it does, before
 * anything is built of the document.
 */
final class TransferBounds {
    /** Entries of all lists together: a document of the greatest size holds about half as many. */
    static final int RECORDS = 1_000_000;

    /** Fields of one object: more than any that the format knows. */
    static final int FIELDS = 100;

    private final JsonParser parser;
    private final Deque<Set<String>> open = new ArrayDeque<>();
    private int records;

    private TransferBounds(JsonParser parser) {
        this.parser = parser;
    }

    /** Looks through one JSON object, to its end. */
    static void inspect(JsonParser parser) throws IOException {
        new TransferBounds(parser).run();
    }

    private void run() throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw Bad.body("The body must be a JSON object");
        }
        open.push(new HashSet<>());
        while (!open.isEmpty()) {
            inspect(parser.nextToken());
        }
        if (parser.nextToken() != null) {
            throw Bad.body("Something follows the JSON object");
        }
    }

    private void inspect(JsonToken token) throws IOException {
        if (token == null) {
            throw Bad.body("The body ends before the JSON object does");
        }
        if (token.isStructEnd()) {
            open.pop();
            return;
        }
        if (token == JsonToken.FIELD_NAME) {
            name(parser.currentName());
            return;
        }
        boolean entry =
                token.isStructStart()
                        ? parser.getParsingContext().getParent().inArray()
                        : parser.getParsingContext().inArray();
        if (entry && ++records > RECORDS) {
            throw refusal(null, "a document holds at most " + RECORDS + " records");
        }
        if (token.isStructStart()) {
            if (open.size() == StrictJson.MAX_DEPTH) {
                throw refusal(null, "nothing is nested deeper than " + open.size() + " levels");
            }
            open.push(new HashSet<>());
        } else if (token == JsonToken.VALUE_STRING) {
            text(parser.getText());
        } else if (token.isNumeric() && parser.getTextLength() > StrictJson.MAX_NUMBER_LENGTH) {
            throw refusal(parser.getText(), "the number is too long");
        }
    }

    private void name(String name) {
        if (name.length() > Limits.NAME) {
            throw refusal(null, "there is no field of such a long name");
        }
        StrictJson.inspectText("body", name);
        if (!open.peek().add(name)) {
            throw refusal(null, "the field is given twice");
        }
        if (open.peek().size() > FIELDS) {
            throw refusal(null, "an object has at most " + FIELDS + " fields");
        }
    }

    private void text(String text) {
        if (text.length() > Limits.TEXT) {
            throw refusal(
                    text,
                    "the text has %d characters; at most %d are kept"
                            .formatted(text.length(), Limits.TEXT));
        }
        StrictJson.inspectText(place(), text);
    }

    private Rejected refusal(String value, String why) {
        String place = place();
        return Bad.field(place, value, "At " + Bad.shortened(place) + ": " + why);
    }

    /** Where the parser stands, such as roadmaps[0].themes[2].name. */
    private String place() {
        StringBuilder place = new StringBuilder();
        for (JsonStreamContext at = parser.getParsingContext();
                at != null && !at.inRoot();
                at = at.getParent()) {
            if (at.inArray()) {
                // one that was just opened is named by where it stands
                if (at.getEntryCount() > 0) {
                    place.insert(0, "[" + at.getCurrentIndex() + "]");
                }
            } else if (at.getCurrentName() != null) {
                place.insert(0, at.getCurrentName()).insert(0, at.getParent().inRoot() ? "" : ".");
            }
        }
        return place.length() == 0 ? "body" : place.toString();
    }
}
