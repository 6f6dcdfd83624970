package org.longview.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.longview.roadmap.ReadHistory;
import org.longview.roadmap.Recorded;
import org.longview.strategy.Change;
import org.longview.strategy.Revision;

/** Writes a page of the history of an initiative or an objective. */
final class HistoryJson {
    private static final int USUAL_PAGE = 50;

    private HistoryJson() {}

    /** Reads a part of a history. */
    interface Part {
        ReadHistory.Page read(int offset, int limit);
    }

    /** Writes the part that a request asks for. */
    static Answer.Content of(String offset, String limit, Part part) {
        return of(
                part.read(
                        Numbers.count("offset", offset, 0),
                        Numbers.count("limit", limit, USUAL_PAGE)));
    }

    private static Answer.Content of(ReadHistory.Page page) {
        return Answer.object(
                (json, print) -> {
                    json.writeNumberField("total", page.total());
                    json.writeNumberField("offset", page.offset());
                    json.writeArrayFieldStart("revisions");
                    int number = page.total() - page.offset();
                    for (Recorded recorded : page.revisions()) {
                        revision(json, number--, recorded);
                    }
                    json.writeEndArray();
                    if (page.ledger() != null) {
                        InitiativeJson.ledger(json, page.ledger(), print);
                    }
                    Parts.people(json, page.people().values());
                });
    }

    /**
     * @param number counted from 1 among the revisions that the reader may see: a gap in the
     *     versions would tell of links to epics that the reader may not see
     */
    private static void revision(JsonGenerator json, int number, Recorded recorded)
            throws IOException {
        Revision revision = recorded.revision();
        json.writeStartObject();
        json.writeNumberField("number", number);
        json.writeStringField("who", revision.who());
        json.writeStringField("when", revision.when().toString());
        json.writeStringField("command", revision.commandId());
        json.writeStringField("reason", revision.reason());
        json.writeStringField("undoes", revision.undoes());
        json.writeArrayFieldStart("changes");
        for (Change change : recorded.changes()) {
            json.writeStartObject();
            json.writeStringField("field", change.field());
            json.writeStringField("old", ChangeText.of(change.field(), change.oldValue()));
            json.writeStringField("new", ChangeText.of(change.field(), change.newValue()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
