package org.longview.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.longview.delivery.ProjectRef;
import org.longview.delivery.Release;
import org.longview.roadmap.SeenReleases;

/** Writes releases as columns, with the projects that they name by their index. */
final class ReleaseColumns {

    private ReleaseColumns() {}

    static void write(JsonGenerator json, SeenReleases seen) throws IOException {
        json.writeObjectFieldStart("releases");
        Map<Long, Integer> index = new HashMap<>();
        json.writeArrayFieldStart("projects");
        for (ProjectRef project : seen.projects()) {
            index.put(project.id(), index.size());
            Parts.project(json, project);
        }
        json.writeEndArray();
        Parts.numbers(json, "project", seen.releases(), it -> index.get(it.projectId()));
        Parts.texts(json, "name", seen.releases(), Release::name);
        json.writeArrayFieldStart("day");
        for (Release release : seen.releases()) {
            json.writeNumber(release.day().toEpochDay());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("released");
        for (Release release : seen.releases()) {
            json.writeBoolean(release.released());
        }
        json.writeEndArray();
        json.writeNumberField("total", seen.total());
        json.writeEndObject();
    }
}
