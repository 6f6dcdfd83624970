package org.longview.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.longview.roadmap.Aims;
import org.longview.roadmap.ObjectiveView;
import org.longview.roadmap.RoadmapScreen;
import org.longview.strategy.Attainment;
import org.longview.strategy.CheckIn;
import org.longview.strategy.KeyResult;
import org.longview.strategy.Objective;
import org.longview.strategy.Vision;

/** Writes what a roadmap is for: its vision, and its objectives with what is measured of them. */
final class AimsJson {

    private AimsJson() {}

    static void write(JsonGenerator json, RoadmapScreen screen, Print print) throws IOException {
        vision(json, screen.aims());
        objectives(json, screen, print);
    }

    private static void vision(JsonGenerator json, Aims aims) throws IOException {
        json.writeFieldName("vision");
        if (aims.vision() == null) {
            json.writeNull();
        } else {
            write(json, aims.vision());
        }
    }

    static void write(JsonGenerator json, Vision vision) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", vision.text());
        json.writeNumberField("version", vision.version());
        json.writeEndObject();
    }

    static void objectives(JsonGenerator json, RoadmapScreen screen, Print print)
            throws IOException {
        json.writeArrayFieldStart("objectives");
        for (ObjectiveView view : screen.objectives()) {
            json.writeStartObject();
            fields(json, view.objective(), print);
            attainment(json, view.attainment());
            json.writeNumberField("measured", view.measured());
            json.writeArrayFieldStart("keyResults");
            for (KeyResult keyResult : view.keyResults()) {
                json.writeStartObject();
                fields(json, keyResult);
                json.writeFieldName("latest");
                CheckIn latest = view.latest().get(keyResult.uid());
                if (latest == null) {
                    json.writeNull();
                } else {
                    checkIn(json, latest);
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            Parts.texts(json, "initiatives", view.initiatives(), uid -> uid);
            Parts.progress(json, view.counts());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void fields(JsonGenerator json, Objective objective, Print print) throws IOException {
        json.writeStringField("uid", objective.uid());
        json.writeStringField("name", objective.name());
        json.writeStringField("why", objective.why());
        Parts.timeframe(json, objective.timeframe(), print);
        json.writeStringField("owner", objective.ownerKey());
        json.writeNumberField("version", objective.version());
    }

    static void fields(JsonGenerator json, KeyResult keyResult) throws IOException {
        json.writeStringField("uid", keyResult.uid());
        json.writeStringField("name", keyResult.name());
        json.writeNumberField("start", keyResult.start());
        json.writeNumberField("target", keyResult.target());
        json.writeFieldName("current");
        json.writeObject(keyResult.current());
        json.writeStringField("unit", keyResult.unit());
        attainment(json, keyResult.score());
        json.writeNumberField("checkIns", keyResult.checkIns());
        json.writeNumberField("version", keyResult.version());
    }

    private static void attainment(JsonGenerator json, Optional<Attainment> attainment)
            throws IOException {
        json.writeFieldName("score");
        json.writeObject(attainment.map(Attainment::value).orElse(null));
        json.writeStringField("band", attainment.map(a -> a.health().name()).orElse(null));
    }

    static void checkIn(JsonGenerator json, CheckIn checkIn) throws IOException {
        json.writeStartObject();
        json.writeNumberField("number", checkIn.number());
        json.writeFieldName("value");
        json.writeObject(checkIn.value());
        json.writeStringField("note", checkIn.note());
        json.writeStringField("who", checkIn.who());
        json.writeStringField("when", checkIn.when().toString());
        json.writeFieldName("reverses");
        json.writeObject(checkIn.reverses());
        json.writeEndObject();
    }
}
