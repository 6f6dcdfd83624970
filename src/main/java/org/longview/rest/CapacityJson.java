package org.longview.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.longview.rollup.Capacity;
import org.longview.rollup.Throughput;
import org.longview.strategy.Initiative;

/** Writes what is promised for quarters beside what was finished in quarters. */
final class CapacityJson {
    private CapacityJson() {}

    static Answer.Content of(Capacity capacity) {
        return Answer.object(
                (json, print) -> {
                    Optional<BigDecimal> average = capacity.past().average();
                    Optional<BigDecimal> best = capacity.past().best();
                    Parts.extent(json, capacity.extent());
                    past(json, capacity.past(), print);
                    number(json, "average", average);
                    number(json, "best", best);
                    json.writeArrayFieldStart("ahead");
                    for (Capacity.Quarter quarter : capacity.ahead()) {
                        json.writeStartObject();
                        Parts.timeframe(json, "quarter", quarter.timeframe(), print);
                        number(json, "finished", Optional.of(quarter.finished()));
                        number(json, "open", Optional.of(quarter.open()));
                        number(json, "promised", Optional.of(quarter.promised()));
                        number(json, "ofAverage", quarter.times(average));
                        number(json, "ofBest", quarter.times(best));
                        parts(json, quarter.parts());
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                    beyond(json, capacity.beyond());
                    left(json, capacity.left());
                });
    }

    private static void past(JsonGenerator json, Throughput past, Print print) throws IOException {
        json.writeArrayFieldStart("past");
        for (Throughput.Quarter quarter : past.quarters()) {
            json.writeStartObject();
            Parts.timeframe(json, "quarter", quarter.timeframe(), print);
            number(json, "teamWeeks", Optional.of(quarter.weeks()));
            json.writeNumberField("issues", quarter.issues());
            json.writeNumberField("ofInitiatives", quarter.assigned());
            json.writeNumberField("ofSized", quarter.sized());
            json.writeBooleanField("tells", quarter.tells());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("missing");
        for (Throughput.Missing missing : past.missing()) {
            json.writeStartObject();
            json.writeStringField("what", missing.lack().name());
            json.writeNumberField("have", missing.have());
            json.writeNumberField("need", missing.need());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void parts(JsonGenerator json, List<Capacity.Part> parts) throws IOException {
        json.writeArrayFieldStart("parts");
        for (Capacity.Part part : parts) {
            boolean sized = part.load().isSized();
            json.writeStartObject();
            json.writeStringField("initiativeUid", part.load().initiative().uid());
            number(json, "teamWeeks", Optional.ofNullable(part.load().weeks()));
            json.writeNumberField("openIssues", part.load().open());
            json.writeNumberField("issues", part.load().issues().size());
            number(json, "left", sized ? Optional.of(part.load().left()) : Optional.empty());
            number(json, "here", Optional.ofNullable(part.weeks()));
            json.writeBooleanField("late", part.late());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void beyond(JsonGenerator json, List<Capacity.Quarter> quarters)
            throws IOException {
        BigDecimal weeks =
                quarters.stream()
                        .map(Capacity.Quarter::open)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        json.writeObjectFieldStart("beyond");
        json.writeNumberField("quarters", quarters.size());
        number(json, "teamWeeks", Optional.of(weeks));
        json.writeEndObject();
    }

    private static void left(JsonGenerator json, Capacity.Left left) throws IOException {
        Parts.texts(json, "undated", left.undated(), Initiative::uid);
        Parts.texts(json, "drafts", left.drafts(), Initiative::uid);
        Parts.texts(json, "unseen", left.unseen(), Initiative::uid);
        json.writeNumberField("unknown", left.unknown());
    }

    private static void number(JsonGenerator json, String field, Optional<BigDecimal> value)
            throws IOException {
        json.writeFieldName(field);
        Figures.number(json, value.orElse(null));
    }
}
