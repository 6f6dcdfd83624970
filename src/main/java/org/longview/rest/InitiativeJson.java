package org.longview.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.longview.delivery.EpicFacts;
import org.longview.roadmap.Done;
import org.longview.roadmap.InitiativeView;
import org.longview.strategy.Estimate;
import org.longview.strategy.Initiative;
import org.longview.strategy.Ledger;
import org.longview.timeline.Row;

/** Writes one initiative as its viewer may see it. */
final class InitiativeJson {

    private InitiativeJson() {}

    static Answer.Content changed(Done<InitiativeView> done) {
        return Answer.command(
                done.command(),
                (json, print) -> {
                    json.writeFieldName("initiative");
                    write(json, done.result(), print);
                });
    }

    /**
     * @param editable whether the reader may change it; else it goes without its version
     */
    static Answer.Content withLedger(InitiativeView view, boolean editable) {
        return Answer.object(
                (json, print) -> {
                    json.writeFieldName("initiative");
                    write(json, view, print, editable);
                    ledger(json, view.ledger(), print);
                });
    }

    /** For somebody who may change it. */
    static void write(JsonGenerator json, InitiativeView view, Print print) throws IOException {
        write(json, view, print, true);
    }

    private static void write(
            JsonGenerator json, InitiativeView view, Print print, boolean editable)
            throws IOException {
        json.writeStartObject();
        fields(json, view.initiative(), print, editable);
        ids(json, "epicIds", view.epics());
        ids(json, "supportIds", view.supports());
        Parts.extent(json, view.extent());
        derived(json, view.row(), print);
        json.writeEndObject();
    }

    /**
     * What a person entered. The version is for changing only: it counts all changes, also those of
     * links that a reader may not see.
     */
    static void fields(JsonGenerator json, Initiative initiative, Print print, boolean editable)
            throws IOException {
        json.writeStringField("uid", initiative.uid());
        json.writeStringField("name", initiative.name());
        json.writeStringField("why", initiative.why());
        json.writeStringField("themeUid", initiative.themeUid());
        Parts.timeframe(json, initiative.timeframe(), print);
        json.writeStringField("lifecycle", initiative.lifecycle().name());
        json.writeStringField("health", initiative.health().name());
        json.writeStringField("owner", initiative.ownerKey());
        json.writeFieldName("manualProgress");
        json.writeObject(initiative.manualProgress());
        json.writeStringField("estimate", Estimate.written(initiative.estimate()));
        json.writeFieldName("version");
        json.writeObject(editable ? initiative.version() : null);
    }

    /** What follows from the epics that the viewer may see. */
    static void derived(JsonGenerator json, Row row, Print print) throws IOException {
        Parts.progress(json, row.counts());
        ProgressJson.write(json, "shown", row.outcome().progress());
        json.writeObjectFieldStart("computed");
        json.writeStringField("health", row.outcome().health().value().name());
        json.writeStringField("cause", row.outcome().health().cause().name());
        json.writeEndObject();
        Parts.rail(json, row.rail());
        json.writeFieldName("overhang");
        json.writeObject(row.overhang().isPresent() ? row.overhang().getAsLong() : null);
        json.writeNumberField("moves", row.moved().times());
        Parts.timeframe(json, "movedFrom", row.moved().from(), print);
        json.writeNumberField("slip", row.moved().days());
    }

    static void ledger(JsonGenerator json, Ledger ledger, Print print) throws IOException {
        json.writeArrayFieldStart("ledger");
        for (Ledger.Line line : ledger.lines()) {
            json.writeStartObject();
            json.writeNumberField("number", line.commitment().number());
            Parts.timeframe(json, line.commitment().timeframe(), print);
            json.writeStringField("who", line.commitment().who());
            json.writeStringField("when", line.commitment().when().toString());
            json.writeStringField("reason", line.commitment().reason());
            json.writeFieldName("reverses");
            json.writeObject(line.commitment().reverses());
            json.writeStringField("kind", line.kind().name());
            json.writeFieldName("days");
            json.writeObject(line.days().isPresent() ? line.days().getAsLong() : null);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void ids(JsonGenerator json, String field, List<EpicFacts> epics)
            throws IOException {
        Parts.texts(json, field, epics, facts -> Long.toString(facts.epic().id()));
    }
}
