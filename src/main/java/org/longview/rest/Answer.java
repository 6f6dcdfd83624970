package org.longview.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What goes back: a status and the JSON to write. */
record Answer(int status, Content content) {

    /** Writes the JSON of one answer. */
    @FunctionalInterface
    interface Content {
        void writeTo(JsonGenerator json) throws IOException;
    }

    static Answer ok(Content content) {
        return new Answer(200, content);
    }

    static Answer created(Content content) {
        return new Answer(201, content);
    }

    static Answer command(String id) {
        return ok(
                json -> {
                    json.writeStartObject();
                    json.writeStringField("command", id);
                    json.writeEndObject();
                });
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(8192);
        try (JsonGenerator json = StrictJson.MAPPER.getFactory().createGenerator(out)) {
            content.writeTo(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
