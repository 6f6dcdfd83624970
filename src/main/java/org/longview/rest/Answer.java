package org.longview.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What goes back: a status and the JSON to write. */
record Answer(int status, Content content) {

    /** Writes JSON. */
    @FunctionalInterface
    interface Content {
        void writeTo(JsonGenerator json, Print print) throws IOException;
    }

    static Answer ok(Content content) {
        return new Answer(200, content);
    }

    static Answer created(Content content) {
        return new Answer(201, content);
    }

    /** An object of its own, whose fields the content writes. */
    static Content object(Content fields) {
        return (json, print) -> {
            json.writeStartObject();
            fields.writeTo(json, print);
            json.writeEndObject();
        };
    }

    /** A command's id, null when nothing had to be changed, with what else the fields say. */
    static Content command(String id, Content fields) {
        return object(
                (json, print) -> {
                    json.writeStringField("command", id);
                    fields.writeTo(json, print);
                });
    }

    /** A command's id alone. */
    static Content command(String id) {
        return command(id, (json, print) -> {});
    }

    Chunks written(Print print) {
        Chunks out = new Chunks();
        try (JsonGenerator json = StrictJson.MAPPER.getFactory().createGenerator(out)) {
            content.writeTo(json, print);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out;
    }
}
