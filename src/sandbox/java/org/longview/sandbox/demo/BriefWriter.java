package org.longview.sandbox.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the brief of one initiative of the demo with all its versions. */
final class BriefWriter {
    private static final List<String> TEXTS = List.of("problem", "outcome", "benefits", "measures");

    private final StrategyWriter writer;
    private final AimsStory.Brief told;
    private final String name;

    BriefWriter(StrategyWriter writer, AimsStory.Brief told) {
        this.writer = writer;
        this.told = told;
        this.name = "brief of " + told.initiative();
    }

    ObjectNode written() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("uid", StrategyWriter.uid(name));
        ArrayNode history = JsonNodeFactory.instance.arrayNode();
        Map<String, String> state = new TreeMap<>();
        for (int i = 0; i < told.steps().size(); i++) {
            AimsStory.Step step = told.steps().get(i);
            Map<String, String> next = new TreeMap<>(state);
            next.putAll(fields(step));
            ObjectNode revision = writer.revision(i + 1, step.by(), step.daysAgo(), name, null);
            for (String field : new TreeSet<>(next.keySet())) {
                if (!Objects.equals(state.get(field), next.get(field))) {
                    StrategyWriter.change(revision, field, state.get(field), next.get(field));
                }
            }
            history.add(revision);
            state = next;
        }
        for (String field : TEXTS) {
            node.put(field, state.get(field));
        }
        List<Integer> done = told.steps().get(told.steps().size() - 1).done();
        ArrayNode lines = node.putArray("requirements");
        for (int i = 0; i < told.requirements().size(); i++) {
            lines.addObject()
                    .put("uid", line(i))
                    .put("need", told.requirements().get(i).get(0))
                    .put("done", done.contains(i))
                    .put("text", told.requirements().get(i).get(1));
        }
        ArrayNode links = node.putArray("links");
        told.links().forEach(l -> links.addObject().put("url", l.url()).put("title", l.title()));
        node.put("version", told.steps().size());
        node.set("history", history);
        return node;
    }

    private String line(int place) {
        return StrategyWriter.uid(name + "/" + place);
    }

    private Map<String, String> fields(AimsStory.Step step) {
        Map<String, String> fields = new TreeMap<>(step.set());
        fields.put(
                "requirements",
                IntStream.range(0, told.requirements().size())
                        .mapToObj(this::line)
                        .collect(Collectors.joining(" ")));
        for (int i = 0; i < told.requirements().size(); i++) {
            List<String> pair = told.requirements().get(i);
            String state = step.done().contains(i) ? " done " : " open ";
            fields.put("requirement:" + line(i), pair.get(0) + state + pair.get(1));
        }
        if (!told.links().isEmpty()) {
            fields.put(
                    "links",
                    told.links().stream()
                            .map(l -> l.title() == null ? l.url() : l.url() + " " + l.title())
                            .collect(Collectors.joining("\n")));
        }
        return fields;
    }
}
