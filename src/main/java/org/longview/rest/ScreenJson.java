package org.longview.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.longview.delivery.EpicFacts;
import org.longview.roadmap.InitiativeView;
import org.longview.roadmap.RoadmapScreen;
import org.longview.strategy.RoadmapKind;
import org.longview.strategy.Theme;

/** Writes everything that one screen of a roadmap shows; initiatives name epics by their index. */
final class ScreenJson {

    private final RoadmapScreen screen;
    private final Map<Long, Integer> epicIndex = new HashMap<>();

    private ScreenJson(RoadmapScreen screen) {
        this.screen = screen;
        for (EpicFacts facts : screen.epics()) {
            epicIndex.put(facts.epic().id(), epicIndex.size());
        }
    }

    static Answer.Content of(RoadmapScreen screen) {
        ScreenJson writer = new ScreenJson(screen);
        return Answer.object(
                (json, print) -> {
                    writer.head(json);
                    writer.initiatives(json, print);
                    LanesJson.write(json, screen);
                    Parts.numbers(json, "unassigned", screen.unassigned(), writer.epicIndex::get);
                    EpicColumns.write(json, screen);
                });
    }

    private void head(JsonGenerator json) throws IOException {
        boolean stored = screen.roadmap() != null;
        json.writeStringField("uid", stored ? screen.roadmap().uid() : null);
        json.writeStringField("name", screen.name());
        RoadmapKind kind = stored ? screen.roadmap().kind() : RoadmapKind.PROJECT;
        json.writeStringField("kind", kind.name());
        json.writeFieldName("version");
        json.writeObject(stored ? screen.roadmap().version() : null);
        json.writeFieldName("home");
        if (screen.home() == null) {
            json.writeNull();
        } else {
            Parts.project(json, screen.home());
        }
        asOf(json);
        json.writeNumberField("fiscalStartMonth", screen.fiscalYear().startMonth());
        json.writeObjectFieldStart("rights");
        json.writeBooleanField("edit", screen.editable());
        json.writeEndObject();
        rules(json);
        json.writeArrayFieldStart("themes");
        for (Theme theme : screen.themes()) {
            Parts.theme(json, theme);
        }
        json.writeEndArray();
        Parts.people(json, screen.people().values());
    }

    private void asOf(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("asOf");
        json.writeStringField("instant", screen.asOf().toString());
        Parts.day(json, "today", screen.today());
        json.writeStringField("zone", screen.rules().zone().getId());
        json.writeEndObject();
    }

    private void rules(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("rules");
        json.writeStringField("epicDates", screen.rules().rollUp().epicDates().name());
        json.writeStringField("initiativeDates", screen.rules().rollUp().initiativeDates().name());
        json.writeStringField("progress", screen.rules().progress().name());
        json.writeEndObject();
    }

    private void initiatives(JsonGenerator json, Print print) throws IOException {
        json.writeArrayFieldStart("initiatives");
        for (InitiativeView view : screen.initiatives()) {
            json.writeStartObject();
            InitiativeJson.fields(json, view.initiative(), print);
            indexes(json, "epics", view.epics());
            indexes(json, "supports", view.supports());
            InitiativeJson.derived(json, view);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void indexes(JsonGenerator json, String field, List<EpicFacts> epics)
            throws IOException {
        Parts.numbers(json, field, epics, facts -> epicIndex.get(facts.epic().id()));
    }
}
