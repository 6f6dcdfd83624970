package org.longview.rest;

import org.longview.publish.ImportReport;

/** Writes what came in with a transfer, and what did not. */
final class ReportJson {

    private ReportJson() {}

    static Answer.Content of(ImportReport report) {
        return Answer.object(
                (json, print) -> {
                    json.writeNumberField("roadmaps", report.roadmaps());
                    json.writeNumberField("themes", report.themes());
                    json.writeNumberField("initiatives", report.initiatives());
                    json.writeNumberField("links", report.links());
                    json.writeNumberField("revisions", report.revisions());
                    json.writeArrayFieldStart("skipped");
                    for (ImportReport.Skipped skipped : report.skipped()) {
                        json.writeStartObject();
                        json.writeStringField("uid", skipped.uid());
                        json.writeStringField("name", skipped.name());
                        json.writeStringField("why", skipped.why());
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                    json.writeArrayFieldStart("unknown");
                    for (ImportReport.Unknown unknown : report.unknown()) {
                        json.writeStartObject();
                        json.writeStringField("kind", unknown.kind());
                        json.writeStringField("id", unknown.id());
                        json.writeStringField("key", unknown.key());
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                    Parts.texts(json, "notes", report.notes(), note -> note);
                });
    }
}
