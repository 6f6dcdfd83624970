package org.longview.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.longview.rollup.Progress;

/** Writes progress with what it does not know. */
final class ProgressJson {

    private ProgressJson() {}

    static void write(JsonGenerator json, String field, Progress progress) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("asked", progress.asked().name());
        json.writeStringField("rule", progress.rule().name());
        json.writeStringField("why", progress.why().name());
        json.writeNumberField("done", progress.done());
        json.writeNumberField("open", progress.open());
        json.writeNumberField("unestimated", progress.unestimated());
        json.writeNumberField("dropped", progress.dropped());
        json.writeFieldName("share");
        Figures.share(json, progress.share());
        json.writeEndObject();
    }
}
