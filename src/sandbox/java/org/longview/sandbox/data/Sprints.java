package org.longview.sandbox.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
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
    private final Draft draft;

    Sprints(Draft draft) {
        this.draft = draft;
    }

    List<Long> of(JsonNode fields, FieldIds ids) {
        Set<Long> found = new LinkedHashSet<>();
        fields.path("closedSprints").forEach(sprint -> found.add(keep(sprint)));
        if (fields.path("sprint").isObject()) {
            found.add(keep(fields.path("sprint")));
        }
        for (JsonNode sprint : listed(ids.value(fields, FieldTypes.SPRINT))) {
            if (sprint.isTextual()) {
                keepPrinted(sprint.asText(), found);
            } else {
                found.add(keep(sprint));
            }
        }
        return new ArrayList<>(found);
    }

    private long keep(JsonNode sprint) {
        return keep(
                new Data.Sprint(
                        sprint.path("id").asLong(),
                        sprint.path("name").asText(),
                        sprint.path("state").asText().toLowerCase(Locale.ROOT),
                        Dates.moment(sprint, "startDate"),
                        Dates.moment(sprint, "endDate"),
                        Dates.moment(sprint, "completeDate")));
    }

    /** A field of one sprint may hold it bare. */
    private static Iterable<JsonNode> listed(JsonNode value) {
        return value.isTextual() || value.isObject() ? List.of(value) : value;
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
                                    sprint.text("id").map(Long::parseLong).orElse(0L),
                                    sprint.text("name").orElse(""),
                                    sprint.text("state").orElse("").toLowerCase(Locale.ROOT),
                                    moment(sprint, "startDate"),
                                    moment(sprint, "endDate"),
                                    moment(sprint, "completeDate"))));
        }
    }

    private static Instant moment(SprintText sprint, String key) {
        return sprint.text(key)
                .map(at -> Dates.moment(key + " of a sprint", TextNode.valueOf(at)))
                .orElse(null);
    }

    private long keep(Data.Sprint sprint) {
        if (sprint.id() <= 0) {
            throw new IllegalArgumentException("a sprint of it has no id");
        }
        draft.sprints.putIfAbsent(sprint.id(), sprint);
        return sprint.id();
    }
}
