package org.longview.sandbox.web;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.longview.sandbox.jira.Data;
import org.longview.sandbox.jira.FieldTypes;
import org.longview.sandbox.jira.PickerDays;
import org.longview.sandbox.jira.World;

/** Reads the fields of an issue as Jira's REST API has them. */
final class IssueFields {
    /** That a field or its value is not one that the sandbox takes. */
    static final class NotUnderstood extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final String field;

        NotUnderstood(String field, String message) {
            super(message);
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    private static final Set<String> DAYS =
            Set.of(FieldTypes.DATE, FieldTypes.TARGET_START, FieldTypes.TARGET_END);

    private final World world;
    private final IssueService issues;
    private final Locale locale;

    IssueFields(World world, IssueService issues, Locale locale) {
        this.world = world;
        this.issues = issues;
        this.locale = locale;
    }

    IssueInputParameters read(JsonNode body) {
        JsonNode fields = body.path("fields");
        if (!fields.isObject()) {
            throw new NotUnderstood("fields", "is missing");
        }
        for (Map.Entry<String, JsonNode> part : body.properties()) {
            if (!part.getKey().equals("fields") && !part.getValue().isEmpty()) {
                throw new NotUnderstood(part.getKey(), "The sandbox takes \"fields\" alone.");
            }
        }
        IssueInputParameters input = issues.newIssueInputParameters();
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
            set(input, field.getKey(), field.getValue());
        }
        return input;
    }

    private void set(IssueInputParameters input, String name, JsonNode value) {
        switch (name) {
            case "project" -> input.setProjectId(project(value));
            case "issuetype" -> input.setIssueTypeId(type(value));
            case "summary" -> input.setSummary(value.asText());
            case "description" -> input.setDescription(text(value));
            case "assignee" -> input.setAssigneeId(text(value.path("name")));
            case "reporter" -> input.setReporterId(text(value.path("name")));
            case "duedate" -> input.setDueDate(day(text(value)));
            case "fixVersions" -> input.setFixVersionIds(ids(name, value));
            case "components" -> input.setComponentIds(ids(name, value));
            default -> {
                if (!name.startsWith("customfield_")) {
                    throw new NotUnderstood(name, "The sandbox cannot set this field.");
                }
                input.addCustomFieldValue(name, isDay(name) ? day(text(value)) : text(value));
            }
        }
    }

    private boolean isDay(String name) {
        return world.fields().stream()
                .filter(field -> name.equals("customfield_" + field.id()))
                .anyMatch(field -> DAYS.contains(field.typeKey()));
    }

    /** REST has days as 2026-12-01, the service behind it as forms have them. */
    private String day(String text) {
        try {
            return text == null ? null : PickerDays.text(LocalDate.parse(text), locale);
        } catch (DateTimeException none) {
            return text;
        }
    }

    private static String text(JsonNode value) {
        return value.isNull() || value.isMissingNode() ? null : value.asText();
    }

    private Long project(JsonNode value) {
        if (value.hasNonNull("id")) {
            return value.get("id").asLong();
        }
        return world.projectByKey(value.path("key").asText())
                .map(Data.Project::id)
                .orElseThrow(() -> new NotUnderstood("project", "valid project is required"));
    }

    private String type(JsonNode value) {
        if (value.hasNonNull("id")) {
            return value.get("id").asText();
        }
        String name = value.path("name").asText();
        return world.types().stream()
                .filter(type -> type.name().equals(name))
                .map(Data.Type::id)
                .findFirst()
                .orElseThrow(() -> new NotUnderstood("issuetype", "valid issue type is required"));
    }

    private static Long[] ids(String field, JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(
                        value -> {
                            if (!value.hasNonNull("id")) {
                                throw new NotUnderstood(field, "the sandbox takes them by id");
                            }
                            return value.get("id").asLong();
                        })
                .toArray(Long[]::new);
    }
}
