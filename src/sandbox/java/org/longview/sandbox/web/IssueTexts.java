package org.longview.sandbox.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.longview.sandbox.jira.Data;
import org.longview.sandbox.jira.SandboxJira;
import org.longview.sandbox.jira.World;

/** What the pages of an issue and of a project's issues say, as far as the viewer may see it. */
final class IssueTexts {
    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9_]+-\\d+");
    private static final int NEWEST = 50;

    private final Pages pages;
    private final SandboxJira jira;

    IssueTexts(Pages pages, SandboxJira jira) {
        this.pages = pages;
        this.jira = jira;
    }

    String ofProject(Data.Project project, Data.User viewer) throws IOException {
        List<Data.Issue> visible =
                jira.world().issuesOf(project.id()).stream()
                        .filter(issue -> jira.rights().sees(viewer, issue))
                        .toList();
        List<Map<String, Object>> rows = visible.stream().limit(NEWEST).map(this::row).toList();
        return pages.render(
                "project.vm",
                Map.of(
                        "name",
                        project.name(),
                        "key",
                        project.key(),
                        "issues",
                        rows,
                        "shown",
                        rows.size(),
                        "total",
                        visible.size()));
    }

    private Map<String, Object> row(Data.Issue issue) {
        World world = jira.world();
        Data.Status status = world.status(issue.statusId());
        Map<String, Object> row = new HashMap<>();
        row.put("key", issue.key());
        row.put("summary", issue.summary());
        row.put("type", world.type(issue.typeId()).name());
        row.put("status", status.name());
        row.put("lozenge", lozenge(status.category()));
        return row;
    }

    private static String lozenge(String category) {
        return switch (category) {
            case "done" -> "aui-lozenge-success";
            case "indeterminate" -> "aui-lozenge-inprogress";
            default -> "";
        };
    }

    String of(Data.Issue issue, Data.User viewer) throws IOException {
        World world = jira.world();
        Map<String, Object> values = row(issue);
        values.put(
                "resolution",
                world.resolution(issue.resolutionId())
                        .map(Data.Constant::name)
                        .orElse("Unresolved"));
        values.put(
                "assignee",
                world.user(issue.assignee()).map(Data.User::displayName).orElse("Unassigned"));
        values.put("due", issue.due() == null ? "None" : issue.due().toString());
        values.put("description", issue.description() == null ? "" : issue.description());
        values.put("epic", named(issue.epicKey(), viewer));
        values.put("parent", link(visible(world.issue(issue.parentId()), viewer)));
        values.put("fields", fields(issue));
        List<Map<String, Object>> links = new ArrayList<>();
        for (Data.Link link : issue.links()) {
            Map<String, Object> other = named(link.otherKey(), viewer);
            if (!other.get("key").equals("")) {
                links.add(Map.of("phrase", link.phrase(), "other", other));
            }
        }
        values.put("links", links);
        values.put("history", history(issue, viewer));
        return pages.render("issue.vm", values);
    }

    private Optional<Data.Issue> visible(Optional<Data.Issue> issue, Data.User viewer) {
        return issue.filter(found -> jira.rights().sees(viewer, found));
    }

    /**
     * An issue by its key: nothing when it is hidden, and that it is in no export when this Jira
     * does not have it at all.
     */
    private Map<String, Object> named(String key, Data.User viewer) {
        if (key != null && !key.isEmpty() && jira.world().issueByKey(key).isEmpty()) {
            return Map.of("key", key, "summary", "(not in the export)");
        }
        return link(visible(jira.world().issueByKey(key), viewer));
    }

    private static Map<String, Object> link(Optional<Data.Issue> issue) {
        return issue.<Map<String, Object>>map(
                        found -> Map.of("key", found.key(), "summary", found.summary()))
                .orElse(Map.of("key", "", "summary", ""));
    }

    private List<Map<String, Object>> fields(Data.Issue issue) {
        List<Map<String, Object>> fields = new ArrayList<>();
        for (Data.Field field : jira.world().fields()) {
            Object value = issue.custom().get(field.id());
            if (value != null) {
                fields.add(Map.of("name", field.name(), "value", value.toString()));
            }
        }
        issue.sprints().stream()
                .flatMap(id -> jira.world().sprint(id).stream())
                .forEach(sprint -> fields.add(Map.of("name", "Sprint", "value", sprint.name())));
        return fields;
    }

    private List<Map<String, Object>> history(Data.Issue issue, Data.User viewer) {
        List<Map<String, Object>> history = new ArrayList<>();
        for (Data.Change change : issue.changes()) {
            String who =
                    jira.world()
                            .user(change.author())
                            .map(Data.User::displayName)
                            .orElse("Somebody");
            for (Data.Item item : change.items()) {
                if (namesHidden(item.fromText(), viewer) || namesHidden(item.toText(), viewer)) {
                    continue;
                }
                Map<String, Object> row = new HashMap<>();
                row.put("when", change.when().atZone(jira.zone()).toLocalDate().toString());
                row.put("who", who);
                row.put("field", item.field());
                row.put("before", item.fromText() == null ? "None" : item.fromText());
                row.put("after", item.toText() == null ? "None" : item.toText());
                history.add(row);
            }
        }
        return history;
    }

    /** Whether the text names, by its key, an issue that the viewer may not see. */
    private boolean namesHidden(String text, Data.User viewer) {
        return text != null
                && KEY.matcher(text)
                        .results()
                        .flatMap(key -> jira.world().issueByKey(key.group()).stream())
                        .anyMatch(named -> !jira.rights().sees(viewer, named));
    }
}
