package org.longview.sandbox.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.longview.sandbox.jira.FieldTypes;

/** Writes the company's issues in the shape of a search answer of Jira's REST API, version 2. */
final class ExportWriter {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx");
    private static final List<String> TYPES = List.of("Epic", "Story", "Task", "Bug", "Sub-task");
    private static final Map<String, String> CATEGORIES =
            Map.of("To Do", "new", "In Progress", "indeterminate", "Done", "done");
    private static final List<String> STATUSES = List.of("To Do", "In Progress", "Done");
    private static final List<String> RESOLUTIONS = List.of("Done", "Won't Do", "Duplicate");
    private static final List<String> PRIORITIES = List.of("High", "Medium", "Low");
    private static final String EPIC_LINK = "customfield_10101";
    private static final String EPIC_NAME = "customfield_10102";
    private static final String SPRINT = "customfield_10103";
    private static final String POINTS = "customfield_10104";
    private static final String START = "customfield_10105";
    private static final String TARGET_START = "customfield_10106";
    private static final String TARGET_END = "customfield_10107";

    private final Company company;

    ExportWriter(Company company) {
        this.company = company;
    }

    ObjectNode answer() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("expand", "schema,names").put("startAt", 0);
        root.put("maxResults", company.all().size()).put("total", company.all().size());
        ArrayNode issues = root.putArray("issues");
        company.all().forEach(work -> issues.add(issue(work)));
        ObjectNode names = root.putObject("names");
        ObjectNode schema = root.putObject("schema");
        field(names, schema, EPIC_LINK, "Epic Link", FieldTypes.EPIC_LINK);
        field(names, schema, EPIC_NAME, "Epic Name", FieldTypes.EPIC_NAME);
        field(names, schema, SPRINT, "Sprint", FieldTypes.SPRINT);
        field(names, schema, POINTS, "Story Points", FieldTypes.NUMBER);
        field(names, schema, START, "Start date", FieldTypes.DATE);
        field(names, schema, TARGET_START, "Target start", FieldTypes.TARGET_START);
        field(names, schema, TARGET_END, "Target end", FieldTypes.TARGET_END);
        return root;
    }

    private static void field(
            ObjectNode names, ObjectNode schema, String id, String name, String type) {
        names.put(id, name);
        schema.putObject(id).put("custom", type);
    }

    private ObjectNode issue(Work work) {
        ObjectNode issue = JsonNodeFactory.instance.objectNode();
        issue.put("id", String.valueOf(work.id)).put("key", work.key);
        ObjectNode fields = issue.putObject("fields");
        project(fields.putObject("project"), work.project);
        named(fields.putObject("issuetype"), TYPES, work.type)
                .put("subtask", work.type.equals("Sub-task"));
        named(fields.putObject("status"), STATUSES, work.status)
                .putObject("statusCategory")
                .put("key", CATEGORIES.get(work.status));
        fields.put("summary", work.summary);
        fields.put("created", moment(work.created)).put("updated", moment(updated(work)));
        if (work.resolution != null) {
            named(fields.putObject("resolution"), RESOLUTIONS, work.resolution);
            fields.put("resolutiondate", moment(work.resolved));
        }
        named(fields.putObject("priority"), PRIORITIES, work.priority);
        person(fields.putObject("reporter"), work.reporter);
        person(fields.putObject("assignee"), work.assignee);
        work.labels.forEach(fields.putArray("labels")::add);
        component(fields.putArray("components"), work);
        if (work.due != null) {
            fields.put("duedate", work.due.toString());
        }
        release(fields.putArray("fixVersions"), work);
        if (work.parent != null) {
            fields.putObject("parent")
                    .put("id", String.valueOf(work.parent.id))
                    .put("key", work.parent.key);
        }
        if (work.restricted) {
            fields.putObject("security")
                    .put("id", String.valueOf(PeopleWriter.LEADERSHIP_ONLY))
                    .put("name", "Leadership only");
        }
        custom(fields, work);
        links(fields.putArray("issuelinks"), work);
        changes(issue.putObject("changelog").putArray("histories"), work);
        return issue;
    }

    private static LocalDateTime updated(Work work) {
        return work.edits.stream()
                .map(Work.Edit::when)
                .max(LocalDateTime::compareTo)
                .orElse(work.created);
    }

    private void custom(ObjectNode fields, Work work) {
        if (work.epic != null) {
            fields.put(EPIC_LINK, work.epic.key);
        }
        if (work.story != null) {
            fields.put(EPIC_NAME, work.story.name());
        }
        if (work.points != null) {
            fields.put(POINTS, work.points);
        }
        put(fields, START, work.start);
        put(fields, TARGET_START, work.targetStart);
        put(fields, TARGET_END, work.targetEnd);
        if (!work.sprints.isEmpty()) {
            ArrayNode sprints = fields.putArray(SPRINT);
            work.sprints.forEach(sprint -> sprints.add(printed(sprint)));
        }
    }

    private static void put(ObjectNode fields, String id, Object day) {
        if (day != null) {
            fields.put(id, day.toString());
        }
    }

    /** A sprint as Jira Software prints it into the classic field. */
    private static String printed(Work.Iteration sprint) {
        String end = sprint.end() + "T15:00:00.000Z";
        return "com.atlassian.greenhopper.service.sprint.Sprint@%x[id=%d,rapidViewId=1,state=%s,name=%s,startDate=%sT08:00:00.000Z,endDate=%s,completeDate=%s,sequence=%d]"
                .formatted(
                        sprint.id(),
                        sprint.id(),
                        sprint.state(),
                        sprint.name(),
                        sprint.start(),
                        end,
                        sprint.state().equals("CLOSED") ? end : "<null>",
                        sprint.id());
    }

    private void project(ObjectNode node, String key) {
        int index = company.projectIndex(key);
        Story.Project project = company.story().projects().get(index);
        node.put("id", String.valueOf(10_000 + index)).put("key", key).put("name", project.name());
        node.putObject("projectCategory").put("name", project.category());
    }

    private static ObjectNode named(ObjectNode node, List<String> all, String name) {
        return node.put("id", String.valueOf(10_000 + all.indexOf(name))).put("name", name);
    }

    private void person(ObjectNode node, String name) {
        String displayName =
                company.story().people().stream()
                        .filter(person -> person.name().equals(name))
                        .map(Story.Person::displayName)
                        .findFirst()
                        .orElseThrow();
        node.put("name", name).put("key", name).put("displayName", displayName).put("active", true);
    }

    private void component(ArrayNode components, Work work) {
        int project = company.projectIndex(work.project);
        int index = company.story().projects().get(project).components().indexOf(work.component);
        components
                .addObject()
                .put("id", String.valueOf(10_000 + project * 100 + index))
                .put("name", work.component);
    }

    private static void release(ArrayNode versions, Work work) {
        if (work.release != null) {
            versions.addObject()
                    .put("id", String.valueOf(work.release.id()))
                    .put("name", work.release.name())
                    .put("startDate", work.release.start().toString())
                    .put("releaseDate", work.release.release().toString())
                    .put("released", work.release.released())
                    .put("archived", false);
        }
    }

    private void links(ArrayNode links, Work work) {
        work.blocks.forEach(other -> link(links, work, other, "outwardIssue"));
        work.blockedBy.forEach(other -> link(links, other, work, "inwardIssue"));
    }

    private static void link(ArrayNode links, Work from, Work to, String side) {
        ObjectNode link = links.addObject().put("id", String.valueOf(from.id * 10));
        link.putObject("type")
                .put("id", "10000")
                .put("name", "Blocks")
                .put("inward", "is blocked by")
                .put("outward", "blocks");
        Work other = side.equals("outwardIssue") ? to : from;
        link.putObject(side).put("id", String.valueOf(other.id)).put("key", other.key);
    }

    private void changes(ArrayNode histories, Work work) {
        List<Work.Edit> edits =
                work.edits.stream()
                        .sorted(java.util.Comparator.comparing(Work.Edit::when))
                        .toList();
        for (int i = 0; i < edits.size(); i++) {
            Work.Edit edit = edits.get(i);
            ObjectNode history = histories.addObject().put("id", String.valueOf(work.id * 100 + i));
            person(history.putObject("author"), edit.who());
            history.put("created", moment(edit.when()));
            ObjectNode item = history.putArray("items").addObject().put("field", edit.field());
            item.put("from", idOf(edit.field(), edit.fromText()))
                    .put("fromString", edit.fromText());
            item.put("to", idOf(edit.field(), edit.toText())).put("toString", edit.toText());
        }
    }

    private static String idOf(String field, String text) {
        List<String> all =
                switch (field) {
                    case "status" -> STATUSES;
                    case "resolution" -> RESOLUTIONS;
                    default -> List.of();
                };
        return text != null && all.contains(text)
                ? String.valueOf(10_000 + all.indexOf(text))
                : null;
    }

    private static String moment(LocalDateTime when) {
        return MOMENT.format(when.atOffset(ZoneOffset.UTC));
    }
}
