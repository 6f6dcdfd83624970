package org.longview.sandbox.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Writes status updates of the demo with their history. */
final class UpdatesWriter {
    private final StrategyWriter writer;

    UpdatesWriter(StrategyWriter writer) {
        this.writer = writer;
    }

    /**
     * @param told oldest first
     */
    void write(ObjectNode subject, List<AimsStory.Update> told) {
        ArrayNode updates = subject.putArray("updates");
        for (int i = 0; i < told.size(); i++) {
            AimsStory.Update update = told.get(i);
            String name = "update " + update.of() + " " + i;
            ObjectNode made = writer.revision(1, update.by(), update.daysAgo(), name, null);
            StrategyWriter.change(made, "health", null, update.health());
            StrategyWriter.change(made, "text", null, update.text());
            ObjectNode node = updates.addObject();
            node.put("uid", StrategyWriter.uid(name)).put("health", update.health());
            node.put("text", update.text()).put("author", update.by());
            node.set("when", made.get("when"));
            node.putNull("editedAt").putNull("takenBackAt").put("version", 1);
            node.putArray("history").add(made);
        }
    }
}
