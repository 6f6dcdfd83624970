package org.longview.sandbox.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.longview.jira.SprintText;
import org.longview.sandbox.jira.Data;
import org.longview.sandbox.jira.FieldTypes;

/** Sprints as Agile's objects or as the printed objects of the classic shape. */
final class Sprints {
    private static final Set<String> STATES = Set.of("future", "active", "closed");

    private final Draft draft;

    Sprints(Draft draft) {
        this.draft = draft;
    }

    List<Long> of(JsonNode fields, FieldIds ids) {
        Set<Long> found = new LinkedHashSet<>();
        for (JsonNode sprint : Values.objects(fields, "closedSprints")) {
            found.add(keep(sprint));
        }
        JsonNode current = Values.object(fields, "sprint");
        if (current != null) {
            found.add(keep(current));
        }
        for (JsonNode sprint : listed(ids.value(fields, FieldTypes.SPRINT))) {
            if (sprint.isTextual()) {
                keepPrinted(sprint.asText(), found);
            } else if (sprint.isObject()) {
                found.add(keep(sprint));
            } else {
                throw Values.refused("Sprint", sprint, "sprint");
            }
        }
        return new ArrayList<>(found);
    }

    /** A field of one sprint may hold it bare. */
    private static Iterable<JsonNode> listed(JsonNode value) {
        if (Values.isNothing(value)) {
            return List.of();
        }
        return value.isArray() ? value : List.of(value);
    }

    private long keep(JsonNode sprint) {
        String name = Values.text("name of a sprint", sprint.path("name"));
        if (!sprint.path("id").asText().matches("\\d{1,18}")) {
            throw new IllegalArgumentException("a sprint of it has no id");
        }
        return keep(
                new Data.Sprint(
                        sprint.path("id").asLong(),
                        name == null ? "" : name,
                        state(sprint.path("state")),
                        moment("startDate", sprint.path("startDate")),
                        moment("endDate", sprint.path("endDate")),
                        moment("completeDate", sprint.path("completeDate"))));
    }

    private void keepPrinted(String printed, Set<Long> found) {
        List<SprintText> sprints = SprintText.all(printed);
        if (sprints.isEmpty() && !printed.isBlank()) {
            throw new IllegalArgumentException("its sprint \"" + printed + "\" is not readable");
        }
        for (SprintText sprint : sprints) {
            found.add(
                    keep(
                            new Data.Sprint(
                                    sprint.text("id")
                                            .filter(id -> id.matches("\\d{1,18}"))
                                            .map(Long::parseLong)
                                            .orElse(0L),
                                    sprint.text("name").orElse(""),
                                    state(told(sprint, "state")),
                                    moment("startDate", told(sprint, "startDate")),
                                    moment("endDate", told(sprint, "endDate")),
                                    moment("completeDate", told(sprint, "completeDate")))));
        }
    }

    private static JsonNode told(SprintText sprint, String key) {
        return TextNode.valueOf(sprint.text(key).orElse(""));
    }

    private static String state(JsonNode told) {
        String state = told.asText().toLowerCase(Locale.ROOT);
        if (!STATES.contains(state)) {
            throw Values.refused("state of a sprint", told, "future, active or closed");
        }
        return state;
    }

    private static java.time.Instant moment(String key, JsonNode value) {
        return Dates.moment(key + " of a sprint", value);
    }

    private long keep(Data.Sprint sprint) {
        if (sprint.id() <= 0) {
            throw new IllegalArgumentException("a sprint of it has no id");
        }
        draft.origin.require("sprint", sprint.id(), "name", sprint.name());
        draft.sprints.putIfAbsent(sprint.id(), sprint);
        return sprint.id();
    }
}
