package org.longview.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.OptionalLong;
import org.longview.roadmap.Done;
import org.longview.roadmap.ReadUpdates;
import org.longview.rollup.Freshness;
import org.longview.strategy.StatusUpdate;

/** Writes status updates. */
final class UpdatesJson {

    private UpdatesJson() {}

    static Answer.Content changed(Done<StatusUpdate> done) {
        return Answer.command(
                done.command(),
                (json, print) -> {
                    json.writeFieldName("update");
                    write(json, done.result());
                });
    }

    static void write(JsonGenerator json, StatusUpdate update) throws IOException {
        json.writeStartObject();
        fields(json, update);
        json.writeEndObject();
    }

    /**
     * @param reader the user key of whom it is written for
     */
    static Answer.Content of(ReadUpdates.Page page, String reader) {
        return Answer.object((json, print) -> page(json, page, reader));
    }

    static Answer.Content of(ReadUpdates.Story story, String reader) {
        return Answer.object(
                (json, print) -> {
                    page(json, story.page(), reader);
                    json.writeStringField("cadence", story.cadence().name());
                    Freshness fresh = story.fresh();
                    Parts.day(json, "due", fresh == null ? null : fresh.due());
                    OptionalLong late =
                            fresh == null ? OptionalLong.empty() : fresh.overdue(story.today());
                    json.writeFieldName("overdue");
                    json.writeObject(late.isPresent() ? late.getAsLong() : null);
                });
    }

    private static void page(JsonGenerator json, ReadUpdates.Page page, String reader)
            throws IOException {
        json.writeNumberField("total", page.total());
        json.writeNumberField("offset", page.offset());
        json.writeArrayFieldStart("updates");
        for (StatusUpdate update : page.updates()) {
            json.writeStartObject();
            fields(json, update);
            json.writeStringField("name", page.about().get(update.subject().uid()).name());
            json.writeBooleanField("open", update.isOpenTo(reader, page.now()));
            json.writeEndObject();
        }
        json.writeEndArray();
        Parts.people(json, page.people().values());
    }

    private static void fields(JsonGenerator json, StatusUpdate update) throws IOException {
        json.writeStringField("uid", update.uid());
        json.writeStringField("kind", update.subject().kind().name());
        json.writeStringField("subjectUid", update.subject().uid());
        json.writeStringField("health", update.health().name());
        json.writeStringField("text", update.text());
        json.writeStringField("author", update.author());
        json.writeStringField("when", update.when().toString());
        Instant edited = update.editedAt();
        json.writeStringField("edited", edited == null ? null : edited.toString());
        json.writeNumberField("version", update.version());
    }
}
