package org.longview.sandbox.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Writes vision and objectives of the demo with their history. */
final class ObjectivesWriter {
    private static final int FOUNDED = 428;
    private static final int MEASURED_SINCE = 85;

    private final StrategyWriter writer;
    private final Company company;
    private final AimsStory story = AimsStory.read();

    ObjectivesWriter(StrategyWriter writer, Company company) {
        this.writer = writer;
        this.company = company;
    }

    void write(ObjectNode roadmap) {
        ObjectNode vision = roadmap.putObject("vision");
        vision.put("uid", StrategyWriter.uid("vision")).put("text", story.vision());
        vision.put("version", 1);
        ObjectNode said = writer.revision(1, "maya", FOUNDED, "vision", null);
        StrategyWriter.change(said, "text", null, story.vision());
        vision.putArray("history").add(said);
        ArrayNode objectives = roadmap.putArray("objectives");
        for (int i = 0; i < story.objectives().size(); i++) {
            objectives.add(objective(story.objectives().get(i), StrategyWriter.sortKey(i)));
        }
    }

    private ObjectNode objective(AimsStory.Objective told, String sortKey) {
        Anchors.Promise promise = company.anchors().promise(told.timeframe());
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("uid", StrategyWriter.uid(told.name())).put("name", told.name());
        node.put("why", told.why());
        node.set("timeframe", InitiativeHistory.timeframe(promise));
        node.put("owner", writer.user(told.owner())).put("sortKey", sortKey);
        node.put("version", 2).putNull("deletedAt");
        new UpdatesWriter(writer).write(node, story.updatesOf(told.name()));
        ArrayNode keyResults = node.putArray("keyResults");
        for (int i = 0; i < told.keyResults().size(); i++) {
            keyResults.add(keyResult(told.keyResults().get(i), StrategyWriter.sortKey(i)));
        }
        ObjectNode made = writer.revision(1, "maya", FOUNDED, told.name(), null);
        StrategyWriter.change(made, "name", null, told.name());
        StrategyWriter.change(made, "owner", null, told.owner());
        StrategyWriter.change(made, "sortKey", null, sortKey);
        StrategyWriter.change(made, "why", null, told.why());
        ObjectNode dated = writer.revision(2, "maya", MEASURED_SINCE, told.name(), null);
        StrategyWriter.change(dated, "timeframe", null, promise.written());
        node.putArray("history").add(made).add(dated);
        return node;
    }

    private ObjectNode keyResult(AimsStory.KeyResult told, String sortKey) {
        String uid = StrategyWriter.uid(told.name());
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("uid", uid).put("name", told.name()).put("start", told.start());
        node.put("target", told.target()).put("unit", told.unit()).put("sortKey", sortKey);
        node.put("version", 1 + told.checkIns().size()).putNull("deletedAt");
        ObjectNode made = writer.revision(1, "maya", MEASURED_SINCE, told.name(), null);
        StrategyWriter.change(made, "name", null, told.name());
        StrategyWriter.change(made, "sortKey", null, sortKey);
        StrategyWriter.change(made, "start", null, told.start().toPlainString());
        StrategyWriter.change(made, "target", null, told.target().toPlainString());
        if (told.unit() != null) {
            StrategyWriter.change(made, "unit", null, told.unit());
        }
        List<ObjectNode> history = new ArrayList<>(List.of(made));
        ArrayNode checkIns = node.putArray("checkIns");
        BigDecimal before = null;
        for (int i = 0; i < told.checkIns().size(); i++) {
            AimsStory.CheckIn checkIn = told.checkIns().get(i);
            ObjectNode revision =
                    writer.revision(i + 2, checkIn.by(), checkIn.daysAgo(), told.name(), null);
            StrategyWriter.change(
                    revision, "checkIns", i == 0 ? null : String.valueOf(i), String.valueOf(i + 1));
            StrategyWriter.change(
                    revision,
                    "current",
                    before == null ? null : before.toPlainString(),
                    checkIn.value().toPlainString());
            history.add(revision);
            ObjectNode entry = checkIns.addObject().put("number", i + 1);
            entry.put("value", checkIn.value()).put("note", checkIn.note());
            entry.put("who", checkIn.by()).set("when", revision.get("when"));
            entry.putNull("reverses");
            before = checkIn.value();
        }
        node.putArray("history").addAll(history);
        return node;
    }
}
