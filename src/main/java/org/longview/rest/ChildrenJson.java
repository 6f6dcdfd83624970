package org.longview.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.longview.delivery.Child;
import org.longview.rollup.Family;

/** Writes the issues under an epic: so many of them, and how many there are. */
final class ChildrenJson {
    /** Of issues that are named; more than these nobody reads in a row of bars. */
    static final int MOST = 200;

    private ChildrenJson() {}

    static Answer.Content of(Family family) {
        return Answer.object(
                (json, print) -> {
                    json.writeStringField("epicId", Long.toString(family.epic().id()));
                    json.writeNumberField("total", family.children().size());
                    Parts.extent(json, family.extent());
                    json.writeArrayFieldStart("issues");
                    for (Child child : family.children().stream().limit(MOST).toList()) {
                        issue(json, child);
                    }
                    json.writeEndArray();
                });
    }

    private static void issue(JsonGenerator json, Child child) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", Long.toString(child.id()));
        json.writeStringField("key", child.key());
        json.writeStringField("summary", child.summary());
        json.writeStringField("status", child.status());
        json.writeStringField("category", child.facts().category().name());
        json.writeBooleanField("dropped", child.facts().dropped());
        Parts.day(json, "from", child.facts().first().day());
        Parts.day(json, "to", child.facts().last().day());
        json.writeEndObject();
    }
}
