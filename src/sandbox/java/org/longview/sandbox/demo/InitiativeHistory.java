package org.longview.sandbox.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** One initiative with every step of its history and the promises that follow from it. */
final class InitiativeHistory {
    private static final AimsStory AIMS = AimsStory.read();

    private final StrategyWriter writer;
    private final Company company;
    private final Story.Initiative told;
    private final String sortKey;
    private final Map<String, String> state = new TreeMap<>();
    private final ArrayNode ledger = JsonNodeFactory.instance.arrayNode();
    private final ArrayNode history = JsonNodeFactory.instance.arrayNode();
    private Anchors.Promise promise;
    private Anchors.Promise promised;

    InitiativeHistory(
            StrategyWriter writer, Company company, Story.Initiative told, String sortKey) {
        this.writer = writer;
        this.company = company;
        this.told = told;
        this.sortKey = sortKey;
    }

    ObjectNode written() {
        for (int i = 0; i < told.steps().size(); i++) {
            step(i + 1, told.steps().get(i));
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("uid", StrategyWriter.uid(told.name()))
                .put("name", told.name())
                .put("why", told.why());
        node.put("theme", state.get("theme"));
        node.set("timeframe", timeframe(promise));
        node.put("lifecycle", state.get("lifecycle")).put("health", state.get("health"));
        node.put("estimate", state.get("estimate"));
        node.put("owner", writer.user(state.get("owner")));
        node.put("version", told.steps().size()).putNull("deletedAt");
        ArrayNode epics = node.putArray("epics");
        told.epics().forEach(epic -> link(epics, epic, "PRIMARY"));
        told.supports().forEach(epic -> link(epics, epic, "SUPPORTS"));
        aims(node);
        node.set("ledger", ledger);
        node.set("history", history);
        return node;
    }

    private void aims(ObjectNode node) {
        ArrayNode served = node.putArray("objectives");
        for (AimsStory.Objective objective : AIMS.servedBy(told.name())) {
            served.addObject()
                    .put("objective", StrategyWriter.uid(objective.name()))
                    .put("from", history.get(0).get("when").asText())
                    .putNull("to");
        }
        new UpdatesWriter(writer).write(node, AIMS.updatesOf(told.name()));
        node.putNull("brief");
        AIMS.briefs().stream()
                .filter(brief -> brief.initiative().equals(told.name()))
                .forEach(brief -> node.set("brief", new BriefWriter(writer, brief).written()));
        node.putNull("score");
        AIMS.scores().stream()
                .filter(score -> score.initiative().equals(told.name()))
                .forEach(score -> node.set("score", written(score)));
    }

    private ObjectNode written(AimsStory.Score score) {
        String name = "score of " + score.initiative();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("uid", StrategyWriter.uid(name));
        ObjectNode inputs = node.putObject("inputs");
        node.put("version", 1);
        ObjectNode made = writer.revision(1, score.by(), score.daysAgo(), name, null);
        new TreeMap<>(score.inputs())
                .forEach(
                        (field, value) -> {
                            inputs.put(field, value.toPlainString());
                            StrategyWriter.change(made, field, null, value.toPlainString());
                        });
        node.putArray("history").add(made);
        return node;
    }

    private void link(ArrayNode epics, String epic, String role) {
        epics.addObject()
                .put("issue", String.valueOf(writer.issue(epic).id))
                .put("role", role)
                .put("from", history.get(0).get("when").asText())
                .putNull("to");
    }

    private void step(int version, Story.Step step) {
        ObjectNode revision =
                writer.revision(version, step.by(), step.daysAgo(), told.name(), step.reason());
        if (version == 1) {
            set(revision, "name", told.name());
            set(revision, "why", told.why());
            set(revision, "health", "NOT_SET");
            if (told.theme() != null) {
                set(
                        revision,
                        "theme",
                        StrategyWriter.uid(company.story().themes().get(told.theme()).name()));
            }
            StrategyWriter.change(revision, "rank", null, sortKey);
            for (AimsStory.Objective objective : AIMS.servedBy(told.name())) {
                StrategyWriter.change(
                        revision,
                        "objective:" + StrategyWriter.uid(objective.name()),
                        null,
                        "CONTRIBUTES");
            }
            links(revision, told.epics(), "PRIMARY");
            links(revision, told.supports(), "SUPPORTS");
        }
        new TreeMap<>(step.set())
                .forEach(
                        (field, value) -> {
                            if (field.equals("timeframe")) {
                                promise = company.anchors().promise(value);
                                set(revision, field, promise.written());
                            } else {
                                set(revision, field, value);
                            }
                        });
        history.add(revision);
        promiseAfter(revision);
    }

    private void links(ObjectNode revision, List<String> epics, String role) {
        epics.forEach(
                epic ->
                        StrategyWriter.change(
                                revision, "epic:" + writer.issue(epic).id, null, role));
    }

    private void set(ObjectNode revision, String field, String value) {
        String before = state.put(field, value);
        // the first step sets health twice when the story names one
        if (!Objects.equals(before, value)) {
            StrategyWriter.change(revision, field, before, value);
        }
    }

    private void promiseAfter(ObjectNode revision) {
        boolean promises = !state.get("lifecycle").equals("DRAFT") && promise != null;
        if (!promises || Objects.equals(promise, promised)) {
            return;
        }
        ObjectNode entry = ledger.addObject().put("number", ledger.size());
        entry.set("timeframe", timeframe(promise));
        entry.put("who", revision.get("who").asText()).put("when", revision.get("when").asText());
        entry.set("reason", revision.get("reason"));
        entry.putNull("reverses");
        promised = promise;
    }

    static ObjectNode timeframe(Anchors.Promise promise) {
        if (promise == null) {
            return null;
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("text", promise.text());
        node.put("from", promise.first() == null ? null : promise.first().toString());
        return node.put("to", promise.last() == null ? null : promise.last().toString());
    }
}
