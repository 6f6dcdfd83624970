package org.longview.sandbox.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longview.sandbox.jira.Data;
import org.longview.sandbox.jira.FieldTypes;

/** Sprints as Agile's objects or as the printed objects of the classic shape. */
final class Sprints {
    // a name may hold commas, so a value ends where the next known name begins
    private static final String NEXT =
            "(?=,(?:id|rapidViewId|state|name|goal|startDate|endDate|completeDate|activatedDate|sequence|autoStartStop|synced)=|\\]$)";
    private static final Pattern PART =
            Pattern.compile("(?:\\[|,)(id|state|name|startDate|endDate|completeDate)=(.*?)" + NEXT);

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
        for (JsonNode sprint : ids.value(fields, FieldTypes.SPRINT)) {
            found.add(sprint.isTextual() ? keepPrinted(sprint.asText()) : keep(sprint));
        }
        return new ArrayList<>(found);
    }

    private long keep(JsonNode sprint) {
        return keep(
                new Data.Sprint(
                        sprint.path("id").asLong(),
                        sprint.path("name").asText(),
                        sprint.path("state").asText().toLowerCase(Locale.ROOT),
                        IssueReader.moment(sprint.path("startDate")),
                        IssueReader.moment(sprint.path("endDate")),
                        IssueReader.moment(sprint.path("completeDate"))));
    }

    private long keepPrinted(String printed) {
        long id = 0;
        String name = "";
        String state = "";
        Instant[] moments = new Instant[3];
        Matcher part = PART.matcher(printed);
        while (part.find()) {
            String value = part.group(2);
            switch (part.group(1)) {
                case "id" -> id = Long.parseLong(value);
                case "name" -> name = value;
                case "state" -> state = value.toLowerCase(Locale.ROOT);
                case "startDate" -> moments[0] = moment(value);
                case "endDate" -> moments[1] = moment(value);
                default -> moments[2] = moment(value);
            }
        }
        return keep(new Data.Sprint(id, name, state, moments[0], moments[1], moments[2]));
    }

    private static Instant moment(String printed) {
        return printed.equals("<null>") || printed.isEmpty()
                ? null
                : IssueReader.moment(TextNode.valueOf(printed));
    }

    private long keep(Data.Sprint sprint) {
        if (sprint.id() <= 0) {
            throw new IllegalArgumentException("a sprint of it has no id");
        }
        draft.sprints.putIfAbsent(sprint.id(), sprint);
        return sprint.id();
    }
}
