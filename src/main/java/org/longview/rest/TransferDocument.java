package org.longview.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * A transfer document as it was sent: looked through before anything is built of it, then built one
 * roadmap at a time, so that it costs its own size and that of its largest roadmap.
 */
final class TransferDocument {
    private static final String ROADMAPS = "roadmaps";

    /** For values in the midst of the document. */
    private static final ObjectReader VALUES =
            StrictJson.MAPPER
                    .readerFor(Object.class)
                    .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final byte[] sent;

    private TransferDocument(byte[] sent) {
        this.sent = sent;
    }

    /**
     * The document as maps, lists, texts and numbers; its roadmaps are read while they are asked
     * for.
     *
     * @throws org.longview.strategy.Rejected at the first place that is no JSON or beyond a bound
     */
    static Map<String, Object> of(byte[] sent) {
        TransferDocument document = new TransferDocument(sent);
        return reading(
                () -> {
                    try (JsonParser parser = document.parser()) {
                        TransferBounds.inspect(parser);
                    }
                    try (JsonParser parser = document.parser()) {
                        return document.heads(parser);
                    }
                });
    }

    private JsonParser parser() throws IOException {
        return StrictJson.MAPPER
                .getFactory()
                .createParser(
                        new InputStreamReader(
                                new ByteArrayInputStream(sent),
                                StandardCharsets.UTF_8.newDecoder()));
    }

    private Map<String, Object> heads(JsonParser parser) throws IOException {
        Map<String, Object> heads = new LinkedHashMap<>();
        parser.nextToken();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY && name.equals(ROADMAPS)) {
                heads.put(name, (Iterable<Object>) this::roadmaps);
                parser.skipChildren();
            } else {
                heads.put(name, VALUES.readValue(parser));
            }
        }
        return heads;
    }

    private Iterator<Object> roadmaps() {
        return reading(
                () -> {
                    JsonParser parser = parser();
                    parser.nextToken();
                    while (parser.nextToken() == JsonToken.FIELD_NAME) {
                        boolean found = parser.currentName().equals(ROADMAPS);
                        parser.nextToken();
                        if (found) {
                            break;
                        }
                        parser.skipChildren();
                    }
                    return new Entries(parser);
                });
    }

    /** The entries of the list that a parser stands at. */
    private static final class Entries implements Iterator<Object> {
        private final JsonParser parser;
        private boolean ready;

        Entries(JsonParser parser) {
            this.parser = parser;
        }

        @Override
        public boolean hasNext() {
            ready = ready || reading(() -> parser.nextToken() != JsonToken.END_ARRAY);
            return ready;
        }

        @Override
        public Object next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            ready = false;
            return reading(
                    () ->
                            parser.currentToken() == JsonToken.VALUE_NULL
                                    ? null
                                    : VALUES.readValue(parser));
        }
    }

    /** A step of reading. */
    private interface Step<T> {
        T run() throws IOException;
    }

    private static <T> T reading(Step<T> step) {
        try {
            return step.run();
        } catch (JsonProcessingException e) {
            throw Bad.body("The body is not valid JSON" + StrictJson.place(e));
        } catch (CharacterCodingException e) {
            throw Body.notUtf8();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
