package org.longview.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.longview.roadmap.Conflict;
import org.longview.roadmap.ConflictState;
import org.longview.roadmap.InitiativeView;
import org.longview.strategy.Brief;
import org.longview.strategy.KeyResult;
import org.longview.strategy.Objective;
import org.longview.strategy.Score;
import org.longview.strategy.StatusUpdate;
import org.longview.strategy.StrategyItem;
import org.longview.strategy.Vision;

/** Writes a conflict with both its states, so that nothing anybody typed is lost. */
final class ConflictJson {

    private ConflictJson() {}

    static Answer.Content of(Conflict conflict) {
        return Answer.object(
                (json, print) -> {
                    Errors.head(
                            json,
                            conflict.code().name(),
                            conflict.getMessage(),
                            conflict.field(),
                            Bad.shortenedOrNull(conflict.value()));
                    state(json, "current", conflict.current(), print);
                    state(json, "yours", conflict.yours(), print);
                });
    }

    private static void state(
            JsonGenerator json, String field, Optional<ConflictState> state, Print print)
            throws IOException {
        json.writeFieldName(field);
        if (state.isEmpty()) {
            json.writeNull();
        } else if (state.get() instanceof InitiativeView view) {
            InitiativeJson.write(json, view, print);
        } else if (state.get() instanceof ConflictState.OfTheme theme) {
            Parts.theme(json, theme.theme());
        } else if (state.get() instanceof ConflictState.OfView view) {
            Parts.view(json, view.view(), view.mine());
        } else if (state.get() instanceof ConflictState.OfItem of) {
            item(json, of.item(), print);
        } else {
            json.writeStartObject();
            small(json, state.get());
            json.writeEndObject();
        }
    }

    private static void item(JsonGenerator json, StrategyItem item, Print print)
            throws IOException {
        if (item instanceof Vision vision) {
            AimsJson.write(json, vision);
        } else if (item instanceof Brief brief) {
            BriefJson.write(json, brief);
        } else if (item instanceof StatusUpdate update) {
            UpdatesJson.write(json, update);
        } else {
            json.writeStartObject();
            if (item instanceof Objective objective) {
                AimsJson.fields(json, objective, print);
            } else if (item instanceof Score score) {
                PrioritiesJson.fields(json, score);
            } else {
                AimsJson.fields(json, (KeyResult) item);
            }
            json.writeEndObject();
        }
    }

    private static void small(JsonGenerator json, ConflictState state) throws IOException {
        if (state instanceof ConflictState.OfOrder order) {
            json.writeStringField("roadmapUid", order.roadmapUid());
            json.writeNumberField("version", order.version());
            Parts.texts(json, "initiativeUids", order.initiativeUids(), uid -> uid);
        } else if (state instanceof ConflictState.OfLink link) {
            json.writeStringField("initiativeUid", link.initiativeUid());
            json.writeStringField("issueId", Long.toString(link.issueId()));
            json.writeStringField("role", link.role() == null ? null : link.role().name());
        } else if (state instanceof ConflictState.Elsewhere elsewhere) {
            json.writeStringField("initiativeUid", elsewhere.initiativeUid());
            json.writeStringField("name", elsewhere.name());
        } else if (state instanceof ConflictState.OfFields fields) {
            json.writeStringField("uid", fields.objectUid());
            for (Map.Entry<String, String> field : fields.fields().entrySet()) {
                json.writeStringField(
                        field.getKey(), ChangeText.of(field.getKey(), field.getValue()));
            }
        }
    }
}
