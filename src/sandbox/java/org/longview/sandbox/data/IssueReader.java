package org.longview.sandbox.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.longview.sandbox.jira.Data;
import org.longview.sandbox.jira.FieldTypes;

/** Turns one issue of an export, in the classic or the Agile shape, into a record. */
final class IssueReader {
    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9_]*-\\d{1,18}");

    private final Path file;
    private final Draft draft;
    private final FieldIds ids;
    private final Named named;
    private final Sprints sprints;

    IssueReader(Path file, Draft draft, FieldIds ids) {
        this.file = file;
        this.draft = draft;
        this.ids = ids;
        this.named = new Named(draft);
        this.sprints = new Sprints(draft);
    }

    void read(JsonNode issue, String place) throws BadData {
        draft.read++;
        JsonNode fields = issue.path("fields");
        if (!issue.path("id").isTextual() || !issue.path("key").isTextual() || !fields.isObject()) {
            throw new BadData(file, place, "an issue without id, key or fields");
        }
        if (!KEY.matcher(issue.path("key").asText()).matches()) {
            throw new BadData(
                    file, place, "\"" + issue.path("key").asText() + "\" is no issue key");
        }
        if (ids.areUnknown() && hasCustomFields(fields)) {
            throw new BadData(
                    file,
                    place,
                    issue.path("key").asText()
                            + " has custom fields, but the file does not say what they are;"
                            + " export it with expand=names,schema, or put the answer of"
                            + " /rest/api/2/field beside it");
        }
        if (!fields.path("project").isObject()
                || !fields.path("issuetype").isObject()
                || !fields.path("status").isObject()) {
            throw new BadData(
                    file,
                    place,
                    issue.path("key").asText() + " lacks project, issuetype or status");
        }
        try {
            long id = Long.parseLong(issue.path("id").asText());
            draft.origin.require(id, issue);
            if (draft.issues.containsKey(id)) {
                draft.skip("the same issue again");
            } else {
                draft.issues.put(id, record(id, issue, fields));
            }
        } catch (RuntimeException e) {
            // whatever else is odd about an issue, its place is known here alone
            throw new BadData(file, place, issue.path("key").asText() + ": " + e.getMessage());
        }
    }

    private static boolean hasCustomFields(JsonNode fields) {
        for (Iterator<Map.Entry<String, JsonNode>> all = fields.fields(); all.hasNext(); ) {
            Map.Entry<String, JsonNode> field = all.next();
            if (field.getKey().startsWith("customfield_") && !field.getValue().isNull()) {
                return true;
            }
        }
        return false;
    }

    private Data.Issue record(long id, JsonNode issue, JsonNode fields) {
        ProjectDraft project = named.project(fields.path("project"));
        return new Data.Issue(
                id,
                issue.path("key").asText(),
                project.id,
                named.type(fields.path("issuetype")),
                fields.path("summary").asText(""),
                description(fields.path("description")),
                named.status(fields.path("status")),
                named.resolution(fields.path("resolution")),
                named.priority(fields.path("priority")),
                named.user(
                        fields.path("reporter").isObject()
                                ? fields.path("reporter")
                                : fields.path("creator")),
                named.user(fields.path("assignee")),
                Dates.moment(fields, "created"),
                Dates.moment(fields, "updated"),
                Dates.moment(fields, "resolutiondate"),
                Dates.day(fields, "duedate"),
                texts(fields.path("labels")),
                named.components(project, fields.path("components")),
                named.versions(project, fields.path("fixVersions")),
                fields.path("parent").path("id").isMissingNode()
                        ? null
                        : fields.path("parent").path("id").asLong(),
                epicKey(fields),
                fields.path("security").path("id").isMissingNode()
                        ? null
                        : fields.path("security").path("id").asLong(),
                sprints.of(fields, ids),
                custom(fields),
                seconds(fields.path("timeoriginalestimate")),
                seconds(fields.path("timeestimate")),
                seconds(fields.path("timespent")),
                links(fields.path("issuelinks")),
                changes(issue.path("changelog").path("histories")));
    }

    private static String description(JsonNode node) {
        if (node.isObject()) {
            // in version 3 texts are documents
            throw new IllegalArgumentException(ExportFile.VERSION_3);
        }
        return text(node);
    }

    /**
     * The epic by Agile's object or by the classic field; its name is remembered for the epic
     * itself.
     */
    private String epicKey(JsonNode fields) {
        JsonNode epic = fields.path("epic");
        if (epic.isObject()) {
            String key = epic.path("key").asText();
            draft.epicNames.put(key, epic.path("name").asText(""));
            return key;
        }
        return text(ids.value(fields, FieldTypes.EPIC_LINK));
    }

    private Map<Long, Object> custom(JsonNode fields) {
        Map<Long, Object> custom = new HashMap<>();
        for (Map.Entry<String, Data.Field> entry : ids.all().entrySet()) {
            JsonNode value = value(entry.getValue(), fields.path(entry.getKey()));
            if (entry.getValue().typeKey().equals(FieldTypes.NUMBER)) {
                requireNumber(entry.getValue().name() + "\" (" + entry.getKey(), value);
            }
            if (isDay(entry.getValue())) {
                Dates.day("\"" + entry.getValue().name() + "\" (" + entry.getKey() + ")", value);
            }
            if (value.isNumber()) {
                custom.put(entry.getValue().id(), value.doubleValue());
            } else if (value.isTextual()
                    && !entry.getValue().typeKey().equals(FieldTypes.EPIC_LINK)) {
                custom.put(entry.getValue().id(), value.asText());
            }
        }
        return custom;
    }

    /** Some versions write a Parent Link as its key, others as an object that holds the issue. */
    private static JsonNode value(Data.Field field, JsonNode value) {
        if (!field.typeKey().equals(FieldTypes.PARENT_LINK) || !value.isObject()) {
            return value;
        }
        return value.path("data").has("key") ? value.path("data").path("key") : value.path("key");
    }

    private static void requireNumber(String name, JsonNode value) {
        if (!value.isNumber() && !value.isNull() && !value.isMissingNode()) {
            throw new IllegalArgumentException(
                    "its field \"%s) holds no number: %s".formatted(name, value));
        }
    }

    private static boolean isDay(Data.Field field) {
        return switch (field.typeKey()) {
            case FieldTypes.DATE, FieldTypes.TARGET_START, FieldTypes.TARGET_END -> true;
            default -> false;
        };
    }

    private static List<Data.Link> links(JsonNode links) {
        List<Data.Link> kept = new ArrayList<>();
        for (JsonNode link : links) {
            boolean outward = link.has("outwardIssue");
            JsonNode other = link.path(outward ? "outwardIssue" : "inwardIssue");
            JsonNode type = link.path("type");
            kept.add(
                    new Data.Link(
                            type.path("name").asText(),
                            type.path(outward ? "outward" : "inward").asText(),
                            outward,
                            other.path("key").asText()));
        }
        return kept;
    }

    private List<Data.Change> changes(JsonNode histories) {
        List<Data.Change> changes = new ArrayList<>();
        for (JsonNode history : histories) {
            List<Data.Item> items = new ArrayList<>();
            for (JsonNode item : history.path("items")) {
                items.add(
                        new Data.Item(
                                item.path("field").asText(),
                                text(item.path("from")),
                                text(item.path("fromString")),
                                text(item.path("to")),
                                text(item.path("toString"))));
            }
            if (!history.path("created").isTextual()) {
                throw new IllegalArgumentException("a change in its history has no date");
            }
            changes.add(
                    new Data.Change(
                            history.path("id").asLong(),
                            named.user(history.path("author")),
                            Dates.moment(history, "created"),
                            items));
        }
        changes.sort(java.util.Comparator.comparing(Data.Change::when));
        return changes;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static String text(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? null : node.asText();
    }

    private static Long seconds(JsonNode node) {
        return node.isNumber() ? node.asLong() : null;
    }
}
