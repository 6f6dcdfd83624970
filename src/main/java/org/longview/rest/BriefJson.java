package org.longview.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.longview.roadmap.KeepBrief;
import org.longview.roadmap.Recorded;
import org.longview.strategy.Brief;
import org.longview.strategy.BriefLink;
import org.longview.strategy.Change;
import org.longview.strategy.Requirement;
import org.longview.strategy.Revision;

/** Writes briefs and lists of their versions. */
final class BriefJson {

    private BriefJson() {}

    static void write(JsonGenerator json, Brief brief) throws IOException {
        json.writeStartObject();
        fields(json, brief);
        json.writeEndObject();
    }

    static void fields(JsonGenerator json, Brief brief) throws IOException {
        json.writeStringField("problem", brief.texts().problem());
        json.writeStringField("outcome", brief.texts().outcome());
        json.writeStringField("benefits", brief.texts().benefits());
        json.writeStringField("measures", brief.texts().measures());
        json.writeArrayFieldStart("requirements");
        for (Requirement requirement : brief.requirements()) {
            json.writeStartObject();
            json.writeStringField("uid", requirement.uid());
            json.writeStringField("need", requirement.need().name());
            json.writeBooleanField("done", requirement.done());
            json.writeStringField("text", requirement.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("links");
        for (BriefLink link : brief.links()) {
            json.writeStartObject();
            json.writeStringField("url", link.url());
            json.writeStringField("title", link.title());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("version", brief.version());
    }

    static Answer.Content versions(KeepBrief.Versions versions) {
        return Answer.object(
                (json, print) -> {
                    json.writeArrayFieldStart("versions");
                    for (Recorded recorded : versions.recorded()) {
                        Revision revision = recorded.revision();
                        json.writeStartObject();
                        json.writeNumberField("version", revision.version());
                        json.writeStringField("who", revision.who());
                        json.writeStringField("when", revision.when().toString());
                        json.writeStringField("command", revision.commandId());
                        json.writeStringField("undoes", revision.undoes());
                        Parts.texts(json, "fields", recorded.changes(), Change::field);
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                    Parts.people(json, versions.people().values());
                });
    }
}
