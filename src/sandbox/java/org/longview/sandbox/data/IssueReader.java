package org.longview.sandbox.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.longview.sandbox.jira.Data;
import org.longview.sandbox.jira.FieldTypes;

/** Turns one issue of an export, in the classic or the Agile shape, into a record. */
final class IssueReader {
    static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9_]*-\\d{1,18}");

    private final Path file;
    private final Draft draft;
    private final FieldIds ids;
    private final Named named;
    private final Sprints sprints;
    private final Set<Long> read = new HashSet<>();

    IssueReader(Path file, Draft draft, FieldIds ids) {
        this.file = file;
        this.draft = draft;
        this.ids = ids;
        this.named = new Named(draft);
        this.sprints = new Sprints(draft);
    }

    /** The ids of the issues that were read. */
    Set<Long> ids() {
        return read;
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
            long id = Named.number(issue, "issue");
            read.add(id);
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
        String summary = Values.text(fields, "summary");
        String reporter = named.user(fields, "reporter");
        String creator = named.user(fields, "creator");
        return new Data.Issue(
                id,
                issue.path("key").asText(),
                project.id,
                named.type(fields.path("issuetype")),
                summary == null ? "" : summary,
                description(fields.path("description")),
                named.status(fields.path("status")),
                named.resolution(fields),
                named.priority(fields),
                reporter == null ? creator : reporter,
                named.user(fields, "assignee"),
                created(fields),
                Dates.moment(fields, "updated"),
                Dates.moment(fields, "resolutiondate"),
                Dates.day(fields, "duedate"),
                Values.texts(fields, "labels"),
                named.components(project, fields),
                named.versions(project, fields),
                id(fields, "parent"),
                epicKey(fields),
                id(fields, "security"),
                sprints.of(fields, ids),
                ids.custom(fields),
                Values.seconds(fields, "timeoriginalestimate"),
                Values.seconds(fields, "timeestimate"),
                Values.seconds(fields, "timespent"),
                links(fields),
                changes(issue));
    }

    private static Instant created(JsonNode fields) {
        Instant created = Dates.moment(fields, "created");
        if (created == null) {
            throw new IllegalArgumentException("its field created holds nothing");
        }
        return created;
    }

    private static Long id(JsonNode fields, String field) {
        JsonNode of = Values.object(fields, field);
        return of == null ? null : Named.number(of, field);
    }

    private static String description(JsonNode node) {
        if (node.isObject()) {
            // in version 3 texts are documents
            throw new IllegalArgumentException(ExportFile.VERSION_3);
        }
        return Values.text("description", node);
    }

    /**
     * The epic by Agile's object or by the classic field; its name is remembered for the epic
     * itself.
     */
    private String epicKey(JsonNode fields) {
        JsonNode epic = Values.object(fields, "epic");
        if (epic == null) {
            return key("Epic Link", ids.value(fields, FieldTypes.EPIC_LINK));
        }
        String key = key("epic", epic.path("key"));
        if (key == null) {
            throw Values.refused("epic", epic, "key of an epic");
        }
        String name = Values.text(epic, "name");
        draft.epicNames.put(key, name == null ? "" : name);
        return key;
    }

    /** The key of an issue, null where there is nothing. */
    static String key(String name, JsonNode value) {
        if (!Values.isNothing(value)
                && !(value.isTextual() && KEY.matcher(value.asText()).matches())) {
            throw Values.refused(name, value, "key of an issue");
        }
        return Values.text(name, value);
    }

    private static List<Data.Link> links(JsonNode fields) {
        List<Data.Link> kept = new ArrayList<>();
        for (JsonNode link : Values.objects(fields, "issuelinks")) {
            boolean outward = link.hasNonNull("outwardIssue");
            String other =
                    key(
                            "issuelinks",
                            link.path(outward ? "outwardIssue" : "inwardIssue").path("key"));
            String type = Values.text("issuelinks", link.path("type").path("name"));
            if (other == null || type == null) {
                throw Values.refused("issuelinks", link, "link of a type to an issue");
            }
            String phrase = link.path("type").path(outward ? "outward" : "inward").asText();
            kept.add(new Data.Link(type, phrase, outward, other));
        }
        return kept;
    }

    private List<Data.Change> changes(JsonNode issue) {
        List<Data.Change> changes = new ArrayList<>();
        JsonNode log = Values.object(issue, "changelog");
        if (log == null) {
            return changes;
        }
        for (JsonNode history : Values.objects(log, "histories")) {
            List<Data.Item> items = new ArrayList<>();
            for (JsonNode item : Values.objects(history, "items")) {
                items.add(
                        new Data.Item(
                                item.path("field").asText(),
                                Values.text(item, "from"),
                                Values.text(item, "fromString"),
                                Values.text(item, "to"),
                                Values.text(item, "toString")));
            }
            if (!history.path("created").isTextual()) {
                throw new IllegalArgumentException("a change in its history has no date");
            }
            changes.add(
                    new Data.Change(
                            history.path("id").asLong(),
                            named.user(history, "author"),
                            Dates.moment(history, "created"),
                            items));
        }
        if (log.path("total").asLong() > changes.size()) {
            draft.skip("an issue whose history is cut, as \"total\" of its changelog tells");
        }
        changes.sort(java.util.Comparator.comparing(Data.Change::when));
        return changes;
    }
}
