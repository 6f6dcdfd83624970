package org.longview.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import org.longview.roadmap.Priorities;
import org.longview.strategy.Initiative;
import org.longview.strategy.Score;
import org.longview.strategy.ScoreInput;
import org.longview.strategy.ScoreInputs;
import org.longview.strategy.ScoreMethod;

/** Writes what initiatives are scored by, and what follows from it. */
final class PrioritiesJson {
    private PrioritiesJson() {}

    static Answer.Content of(Priorities priorities) {
        return Answer.object(
                (json, print) -> {
                    json.writeStringField("method", priorities.method().name());
                    json.writeNumberField("formula", ScoreMethod.FORMULA);
                    json.writeArrayFieldStart("asked");
                    for (ScoreInput input : priorities.method().inputs()) {
                        asked(json, input);
                    }
                    json.writeEndArray();
                    json.writeFieldName("version");
                    json.writeObject(priorities.editable() ? priorities.version() : null);
                    json.writeArrayFieldStart("scores");
                    for (Initiative initiative : priorities.initiatives()) {
                        Score score =
                                priorities
                                        .scores()
                                        .getOrDefault(
                                                initiative.uid(),
                                                Score.empty("", initiative.uid()));
                        score(json, score, priorities.method(), priorities.editable());
                    }
                    json.writeEndArray();
                    count(json, priorities);
                });
    }

    private static void asked(JsonGenerator json, ScoreInput input) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", input.name());
        json.writeNumberField("least", input.least());
        json.writeNumberField("most", input.most());
        json.writeArrayFieldStart("choices");
        for (BigDecimal choice : input.choices()) {
            json.writeNumber(choice);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void count(JsonGenerator json, Priorities priorities) throws IOException {
        json.writeNumberField("scored", priorities.scored());
        json.writeNumberField("total", priorities.initiatives().size());
    }

    static void ranked(JsonGenerator json, Priorities priorities) throws IOException {
        json.writeNumberField("version", priorities.version());
        count(json, priorities);
    }

    /** The score by one method. */
    static void score(JsonGenerator json, Score score, ScoreMethod method, boolean editable)
            throws IOException {
        ScoreInputs inputs = score.of(method);
        json.writeStartObject();
        json.writeStringField("initiativeUid", score.initiativeUid());
        json.writeStringField("method", method.name());
        json.writeArrayFieldStart("inputs");
        for (ScoreInput asked : method.inputs()) {
            BigDecimal value = inputs.values().get(asked.name());
            if (value != null) {
                json.writeStartObject();
                json.writeStringField("name", asked.name());
                json.writeNumberField("value", value);
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeNumberField("formula", inputs.formula());
        json.writeFieldName("score");
        Figures.number(json, inputs.score().orElse(null));
        json.writeFieldName("version");
        json.writeObject(editable ? score.version() : null);
        json.writeEndObject();
    }

    /** All that is entered, whatever the method, as one state of a conflict. */
    static void fields(JsonGenerator json, Score score) throws IOException {
        json.writeStringField("initiativeUid", score.initiativeUid());
        json.writeObjectFieldStart("inputs");
        for (Map.Entry<String, String> field : score.fields().entrySet()) {
            json.writeStringField(field.getKey(), field.getValue());
        }
        json.writeEndObject();
        json.writeNumberField("version", score.version());
    }
}
