package org.longview.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.UUID;

/** A made-up transfer document, the same one every time: 250 initiatives of a roadmap. */
final class MadeUpDocument {
    private static final int INITIATIVES = 250;
    private static final int REVISIONS = 6;
    private static final Instant DAY = Instant.parse("2026-01-01T09:00:00Z");

    private final SplittableRandom random = new SplittableRandom(20_261_201);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
    private final JsonGenerator json;

    private MadeUpDocument() throws IOException {
        json = StrictJson.MAPPER.getFactory().createGenerator(out);
    }

    static byte[] of(int roadmaps) throws IOException {
        MadeUpDocument document = new MadeUpDocument();
        document.write(roadmaps);
        return document.out.toByteArray();
    }

    private void write(int roadmaps) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", "longview-transfer");
        json.writeNumberField("version", 2);
        json.writeNumberField("fiscalStartMonth", 1);
        json.writeArrayFieldStart("projects");
        for (int i = 0; i < roadmaps; i++) {
            json.writeStartObject();
            json.writeStringField("id", "1" + i);
            json.writeStringField("key", "P" + i);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("users");
        json.writeStartObject();
        json.writeStringField("key", "maya");
        json.writeStringField("name", "maya");
        json.writeEndObject();
        json.writeEndArray();
        json.writeArrayFieldStart("roadmaps");
        for (int i = 0; i < roadmaps; i++) {
            roadmap(i);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }

    private void roadmap(int number) throws IOException {
        json.writeStartObject();
        json.writeStringField("uid", uid());
        json.writeStringField("name", "Roadmap " + number);
        json.writeStringField("kind", "PROJECT");
        json.writeStringField("homeProject", "1" + number);
        json.writeArrayFieldStart("scope");
        json.writeString("1" + number);
        json.writeEndArray();
        json.writeNumberField("version", 1);
        history(1, "name");
        String[] uids = new String[INITIATIVES];
        json.writeArrayFieldStart("initiatives");
        for (int i = 0; i < INITIATIVES; i++) {
            uids[i] = uid();
            initiative(uids[i]);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("placements");
        for (int i = 0; i < INITIATIVES; i++) {
            json.writeStartObject();
            json.writeStringField("initiative", uids[i]);
            json.writeStringField("sortKey", "a" + (100_000 + i) + "z");
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void initiative(String uid) throws IOException {
        json.writeStartObject();
        json.writeStringField("uid", uid);
        json.writeStringField("name", words(5));
        json.writeStringField("why", words(120));
        json.writeStringField("lifecycle", "PLANNED");
        json.writeStringField("health", "ON_TRACK");
        json.writeNumberField("version", REVISIONS);
        history(REVISIONS, "why");
        json.writeEndObject();
    }

    private void history(int revisions, String field) throws IOException {
        json.writeArrayFieldStart("history");
        String before = null;
        for (int i = 1; i <= revisions; i++) {
            String after = words(field.equals("why") ? 30 : 3);
            json.writeStartObject();
            json.writeNumberField("version", i);
            json.writeStringField("command", uid());
            json.writeStringField("who", "maya");
            json.writeStringField("when", DAY.plusSeconds(random.nextInt(30_000_000)).toString());
            json.writeArrayFieldStart("changes");
            json.writeStartObject();
            json.writeStringField("field", field);
            json.writeStringField("old", before);
            json.writeStringField("new", after);
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            before = after;
        }
        json.writeEndArray();
    }

    private String uid() {
        return new UUID(
                        random.nextLong() & ~0xF000L | 0x4000L,
                        random.nextLong() >>> 2 | Long.MIN_VALUE)
                .toString();
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(Integer.toString(random.nextInt(1 << 25), 36));
        }
        return words.toString();
    }
}
