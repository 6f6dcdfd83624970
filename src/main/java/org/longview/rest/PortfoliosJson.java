package org.longview.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.longview.delivery.ProjectRef;
import org.longview.roadmap.Done;
import org.longview.roadmap.KeepPortfolios;
import org.longview.strategy.Grouping;

/** Reads and writes portfolios as their viewer may see them. */
final class PortfoliosJson {

    private PortfoliosJson() {}

    static KeepPortfolios.Wish wish(Fields fields) {
        return new KeepPortfolios.Wish(
                fields.text("name"),
                fields.givenTexts("projects", KeepPortfolios.MOST),
                fields.textOrNull("grouping") == null
                        ? Grouping.PROJECT
                        : fields.oneOf(Grouping.class, "grouping"));
    }

    static Answer.Content of(KeepPortfolios.Overview overview) {
        return Answer.object(
                (json, print) -> {
                    json.writeArrayFieldStart("portfolios");
                    for (KeepPortfolios.Seen seen : overview.portfolios()) {
                        write(json, seen);
                    }
                    json.writeEndArray();
                    projects(json, "offered", overview.offered());
                });
    }

    static Answer.Content changed(Done<KeepPortfolios.Seen> done) {
        return Answer.command(
                done.command(),
                (json, print) -> {
                    json.writeFieldName("portfolio");
                    write(json, done.result());
                });
    }

    /** The version is for changing only: it counts all changes, also those of hidden projects. */
    private static void write(JsonGenerator json, KeepPortfolios.Seen seen) throws IOException {
        json.writeStartObject();
        json.writeStringField("uid", seen.portfolio().uid());
        json.writeStringField("name", seen.portfolio().name());
        json.writeStringField("grouping", seen.portfolio().grouping().name());
        projects(json, "projects", seen.projects());
        json.writeFieldName("version");
        json.writeObject(seen.editable() ? seen.portfolio().version() : null);
        json.writeEndObject();
    }

    private static void projects(JsonGenerator json, String field, List<ProjectRef> projects)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (ProjectRef project : projects) {
            Parts.project(json, project);
        }
        json.writeEndArray();
    }
}
