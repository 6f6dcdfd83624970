package org.longview.sandbox.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.longview.jira.FieldNames;
import org.longview.sandbox.jira.Data;
import org.longview.sandbox.jira.FieldTypes;
import org.longview.sandbox.jira.SandboxJira;

/** What an import has read so far; nothing of it is anywhere else yet. */
final class Draft {
    static final String USERS = "jira-software-users";
    private static final long FIRST_FIELD = 10_001;

    final Map<String, Data.User> users = new TreeMap<>();
    final Map<Long, ProjectDraft> projects = new TreeMap<>();
    final Map<String, Data.Status> statuses = new TreeMap<>();
    final Map<String, Data.Type> types = new TreeMap<>();
    final Map<String, Data.Constant> priorities = new TreeMap<>();
    final Map<String, Data.Constant> resolutions = new TreeMap<>();
    final Map<String, Data.Field> fields = new LinkedHashMap<>();
    private final Map<String, Data.Field> plain = new HashMap<>();
    final Map<Long, Data.Sprint> sprints = new TreeMap<>();
    final Map<Long, Data.Issue> issues = new TreeMap<>();
    final Map<String, String> epicNames = new HashMap<>();
    final Map<String, Integer> skipped = new TreeMap<>();
    final TreeSet<String> unknownEpics = new TreeSet<>();
    final Origin origin = new Origin();
    final Pages pages = new Pages();
    final TreeSet<String> told = new TreeSet<>();
    int read;
    int pointingToUnknownEpics;

    Draft() {
        user("admin", "Admin", List.of(USERS, "jira-administrators"), "admin");
        user("manager", "Manager", List.of(USERS), "manager");
        user("viewer", "Viewer", List.of(USERS), "viewer");
        // every Jira with Jira Software has these, whether an export shows them or not
        field(FieldTypes.EPIC_LINK, "Epic Link");
        field(FieldTypes.EPIC_NAME, "Epic Name");
        field(FieldTypes.SPRINT, "Sprint");
        field(FieldTypes.NUMBER, "Story Points");
        field(FieldTypes.DATE, "Start date");
        field(FieldTypes.TARGET_START, "Target start");
        field(FieldTypes.TARGET_END, "Target end");
    }

    private void user(String name, String displayName, List<String> groups, String password) {
        users.put(name, new Data.User(name, name, displayName, true, password, groups));
    }

    Data.Field field(String typeKey, String name) {
        return fields.computeIfAbsent(
                typeKey, key -> new Data.Field(FIRST_FIELD + fields.size(), name, typeKey));
    }

    /**
     * A field of a kind that Jira has many of; the one that a roadmap reads by its name is what
     * every Jira has anyway.
     */
    Data.Field plainField(String exportedId, String typeKey, String name) {
        Data.Field known = plain.get(exportedId);
        if (known == null) {
            boolean usual =
                    typeKey.equals(FieldTypes.NUMBER)
                            ? FieldNames.POINTS.contains(name)
                            : FieldNames.START.contains(name);
            String key = usual && !plain.containsValue(fields.get(typeKey)) ? typeKey : exportedId;
            Data.Field before = fields.get(key);
            long id = before == null ? FIRST_FIELD + fields.size() : before.id();
            known = new Data.Field(id, name, typeKey);
            fields.put(key, known);
            plain.put(exportedId, known);
        }
        return known;
    }

    /** Tells of the statuses that no file gave a category. */
    void tellOfOddStatuses() {
        for (Data.Status status : statuses.values()) {
            if (status.category().equals(Named.NO_CATEGORY)) {
                tell(
                        "the status \"%s\" has no category, so its issues count as not begun"
                                .formatted(status.name()));
            }
        }
    }

    /** Says something that whoever looks at the data should know, once. */
    void tell(String sentence) {
        told.add(sentence);
    }

    void skip(String reason) {
        skipped.merge(reason, 1, Integer::sum);
    }

    /** Gives epics the names that their children told. */
    void nameEpics() {
        long epicName = field(FieldTypes.EPIC_NAME, "Epic Name").id();
        for (Data.Issue issue : List.copyOf(issues.values())) {
            String name = epicNames.get(issue.key());
            if (name != null && !issue.custom().containsKey(epicName)) {
                issues.put(issue.id(), IssueCopies.withCustom(issue, epicName, name));
            }
        }
    }

    /** Counts what points to epics that are not there. */
    void findUnknownEpics() {
        Map<String, Data.Issue> byKey = new HashMap<>();
        issues.values().forEach(issue -> byKey.put(issue.key(), issue));
        for (Data.Issue issue : issues.values()) {
            if (issue.epicKey() != null && !byKey.containsKey(issue.epicKey())) {
                unknownEpics.add(issue.epicKey());
                pointingToUnknownEpics++;
            }
        }
    }

    /** The first status of the category To Do; made where no issue has one, for new issues. */
    String openStatus() {
        return statuses.values().stream()
                .filter(status -> status.category().equals("new"))
                .map(Data.Status::id)
                .findFirst()
                .orElseGet(
                        () -> {
                            String id = statuses.containsKey("1") ? "open" : "1";
                            statuses.put(id, new Data.Status(id, "Open", "new"));
                            return id;
                        });
    }

    SandboxJira.Load toLoad() {
        SandboxJira.Load load = new SandboxJira.Load();
        users.values().forEach(load::user);
        projects.values().forEach(project -> load.project(project.finished()));
        openStatus();
        statuses.values().forEach(load::status);
        types.values().forEach(load::type);
        priorities.values().forEach(load::priority);
        resolutions.values().forEach(load::resolution);
        fields.values().forEach(load::field);
        sprints.values().forEach(load::sprint);
        new ArrayList<>(issues.values()).forEach(load::issue);
        return load;
    }
}
