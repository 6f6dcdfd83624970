package org.longview.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.longview.delivery.ChildCounts;
import org.longview.delivery.Ending;
import org.longview.delivery.Meaning;
import org.longview.delivery.Side;
import org.longview.delivery.TrackerField;
import org.longview.roadmap.Conventions;
import org.longview.roadmap.KeepConventions;
import org.longview.roadmap.KeptConventions.Kept;
import org.longview.roadmap.Tracker;

/** Writes fields, types and meanings with what there is to choose from. */
final class SettingsJson {
    private SettingsJson() {}

    static Answer.Content of(KeepConventions.Overview overview) {
        return Answer.object(
                (json, print) -> {
                    state(json, overview.now());
                    choices(json, overview.choices());
                    json.writeArrayFieldStart("history");
                    for (KeepConventions.Entry entry : overview.history()) {
                        json.writeStartObject();
                        state(json, entry.kept());
                        json.writeStringField(
                                "name", entry.who() == null ? null : entry.who().name());
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                });
    }

    static Answer.Content of(Kept kept) {
        return Answer.object((json, print) -> state(json, kept));
    }

    static Answer.Content of(KeepConventions.Trial trial) {
        return Answer.object(
                (json, print) -> {
                    json.writeStringField("key", trial.key());
                    tried(json, "now", trial.now());
                    tried(json, "then", trial.then());
                });
    }

    private static void state(JsonGenerator json, Kept kept) throws IOException {
        json.writeNumberField("version", kept.version());
        json.writeStringField("who", kept.who());
        json.writeStringField("when", kept.when() == null ? null : kept.when().toString());
        Conventions what = kept.what();
        texts(json, "epicTypes", what.epicTypes());
        for (TrackerField use : TrackerField.values()) {
            texts(json, use.name().toLowerCase(Locale.ROOT), what.fields(use));
        }
        json.writeArrayFieldStart("meanings");
        List<Map.Entry<Ending.Key, Meaning>> meanings =
                what.meanings().entrySet().stream()
                        .sorted(
                                Comparator.comparing(
                                        (Map.Entry<Ending.Key, Meaning> each) ->
                                                each.getKey().kind() + each.getKey().id()))
                        .toList();
        for (Map.Entry<Ending.Key, Meaning> each : meanings) {
            json.writeStartObject();
            json.writeStringField("kind", each.getKey().kind().name());
            json.writeStringField("id", each.getKey().id());
            json.writeStringField("meaning", each.getValue().name());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("fiscalStartMonth", what.fiscalStartMonth());
        json.writeStringField("zone", what.zone());
    }

    private static void choices(JsonGenerator json, Tracker.Choices choices) throws IOException {
        json.writeArrayFieldStart("types");
        for (Tracker.TypeChoice type : choices.types()) {
            json.writeStartObject();
            json.writeStringField("id", type.id());
            json.writeStringField("name", type.name());
            json.writeObjectField("issues", type.issues());
            json.writeBooleanField("used", type.used());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("fields");
        for (Tracker.FieldChoice field : choices.fields()) {
            json.writeStartObject();
            json.writeStringField("use", field.use().name());
            json.writeStringField("id", field.id());
            json.writeStringField("name", field.name());
            json.writeObjectField("filled", field.filled());
            json.writeNumberField("open", field.open());
            json.writeBooleanField("used", field.used());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("endings");
        for (Tracker.EndingChoice choice : choices.endings()) {
            Ending ending = choice.ending();
            json.writeStartObject();
            json.writeStringField("kind", ending.kind().name());
            json.writeStringField("id", ending.id());
            json.writeStringField("name", ending.name());
            json.writeStringField("meaning", ending.meaning().name());
            json.writeBooleanField("confirmed", ending.confirmed());
            json.writeNumberField("issues", choice.issues());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeBooleanField("moreEndings", choices.moreEndings());
    }

    private static void tried(JsonGenerator json, String field, Tracker.Tried tried)
            throws IOException {
        ChildCounts counts = tried.facts().counts();
        json.writeObjectFieldStart(field);
        json.writeBooleanField("epic", tried.epic());
        json.writeBooleanField("dropped", tried.facts().epic().dropped());
        json.writeNumberField("done", counts.done());
        json.writeNumberField("total", counts.total());
        json.writeNumberField("droppedIssues", counts.dropped());
        json.writeFieldName("pointsDone");
        Figures.sum(json, counts.points().done());
        json.writeFieldName("pointsOpen");
        Figures.sum(json, counts.points().open());
        json.writeNumberField("withoutPoints", counts.points().without());
        day(json, "start", tried.facts().epic().dates().first());
        day(json, "end", tried.facts().epic().dates().last());
        day(json, "childrenStart", counts.first());
        day(json, "childrenEnd", counts.last());
        json.writeEndObject();
    }

    /** As people write days in Jira's own interface: this is for reading, not for computing. */
    private static void day(JsonGenerator json, String field, Side side) throws IOException {
        LocalDate day = side.isKnown() ? side.day() : null;
        json.writeStringField(field, day == null ? null : day.toString());
    }

    private static void texts(JsonGenerator json, String field, List<String> texts)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
