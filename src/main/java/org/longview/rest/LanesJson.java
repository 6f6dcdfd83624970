package org.longview.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.longview.timeline.Lane;
import org.longview.timeline.Picture;

/** Writes which initiatives stand in which lane, and which have no day to stand at. */
final class LanesJson {

    private LanesJson() {}

    static void write(JsonGenerator json, Picture picture) throws IOException {
        json.writeArrayFieldStart("lanes");
        for (Lane lane : picture.lanes()) {
            json.writeStartObject();
            json.writeStringField("themeUid", lane.themeUid());
            Parts.numbers(json, "initiatives", lane.rows(), index -> index);
            Parts.count(json, lane.counts());
            json.writeEndObject();
        }
        json.writeEndArray();
        Parts.numbers(json, "undated", picture.undated(), index -> index);
    }
}
