package org.longview.rest;

import org.longview.roadmap.SuggestInitiatives;

/** Writes groups of epics that could become initiatives. */
final class SuggestionsJson {

    private SuggestionsJson() {}

    static Answer.Content of(SuggestInitiatives.Suggestions suggestions) {
        return Answer.object(
                (json, print) -> {
                    json.writeNumberField("total", suggestions.total());
                    json.writeArrayFieldStart("groups");
                    for (SuggestInitiatives.Group group : suggestions.groups()) {
                        json.writeStartObject();
                        json.writeStringField("kind", group.kind().name());
                        json.writeStringField("name", group.name());
                        Parts.texts(json, "epicIds", group.epicIds(), id -> Long.toString(id));
                        json.writeStringField("key", group.key());
                        json.writeStringField(
                                "timeframe",
                                group.timeframe() == null ? null : group.timeframe().text());
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                });
    }
}
