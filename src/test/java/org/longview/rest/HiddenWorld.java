package org.longview.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A Jira in which five people see different issues, written by hand: who sees an issue stands
 * beside it, told apart from the schemes by which the host decides. What is hidden from anybody has
 * words and numbers that nothing else has.
 */
final class HiddenWorld {

    /** Sees everything. */
    static final String SEER = "seer";

    /** Edits the roadmap and sees no more than others do. */
    static final String EDNA = "edna";

    /** Sees also what she reported, where that is what a scheme asks for. */
    static final String RITA = "rita";

    /** Sees also what is assigned to her. */
    static final String ASA = "asa";

    static final String LOWLY = "lowly";
    static final int DARK_PROJECT = 71_901;
    static final String DARK_NAME = "ZQDARKNAME";
    static final String DARK_VERSION = "ZQDARKVERSION";
    static final String DARK_PLAN = "ZQDARKPLAN";
    static final List<String> RESTRICTED = List.of(LOWLY, EDNA, RITA, ASA);

    private static final String ALL = "seer edna rita asa lowly";
    private static final Map<String, String> STATUSES =
            Map.of("To Do", "new", "In Progress", "indeterminate", "Done", "done");
    private static final Map<String, Integer> PROJECTS =
            Map.of("MAIN", 10_000, "DARK", DARK_PROJECT, "RPT", 10_002, "ASG", 10_003);

    /**
     * An issue, its children by the key of the epic.
     *
     * @param end the last day by the source that {@code from} names
     */
    record It(
            long id,
            String key,
            String epic,
            String parent,
            int level,
            String reporter,
            String assignee,
            String status,
            Integer points,
            LocalDate start,
            LocalDate end,
            String from,
            List<String> labels,
            Set<String> seenBy) {

        boolean isEpic() {
            return epic == null && parent == null && !isAbove();
        }

        boolean isAbove() {
            return PARENT_LINKS.containsValue(key);
        }

        String project() {
            return key.substring(0, key.indexOf('-'));
        }

        /** A word that no other issue has. */
        String summary() {
            return "ZQ" + key.replace("-", "x") + "Z";
        }

        boolean isDone() {
            return status.equals("Done");
        }

        boolean isDropped() {
            return status.equals("Dropped");
        }
    }

    /** What stands above epics, and which epics below what. */
    private static final Map<String, String> PARENT_LINKS =
            Map.of(
                    "MAIN-8", "MAIN-81", "MAIN-7", "MAIN-81", "MAIN-9", "MAIN-82", "MAIN-81",
                    "DARK-91");

    private final List<It> issues = new ArrayList<>();

    HiddenWorld() {
        main();
        dark();
        byReporter();
        byAssignee();
        above();
    }

    /** The Jira in which only that exists which this person sees. */
    static HiddenWorld asSeenBy(String person) {
        HiddenWorld world = new HiddenWorld();
        world.issues.removeIf(it -> !it.seenBy().contains(person));
        return world;
    }

    List<It> issues() {
        return issues;
    }

    private void main() {
        epic("MAIN-1", ALL, 0, "seer", null, "common");
        child("MAIN-11", "MAIN-1", ALL, 0, "Done", 3, "2026-10-01", "2026-10-20");
        child("MAIN-12", "MAIN-1", ALL, 0, "In Progress", 5, "2026-11-01", "2027-02-10");
        child("MAIN-10", "MAIN-1", ALL, 0, "Dropped", 5, "2026-11-01", "2029-02-10");
        child("MAIN-13", "MAIN-1", SEER, 1, "To Do", 7_919, null, "2030-03-03");
        child("MAIN-14", "MAIN-1", SEER, 1, "Done", 6_007, "2018-01-09", null);
        child("MAIN-15", "MAIN-1", "seer rita", 2, "In Progress", 5_003, null, "2030-04-09");
        child("MAIN-16", "MAIN-1", "seer asa", 3, "To Do", 4_001, "2018-02-19", null);
        put("MAIN-17", "MAIN-1", null, SEER, 1, "seer", null, "To Do", 3_001, "2030-05-16 sprint");
        put("MAIN-18", "MAIN-1", null, SEER, 1, "seer", null, "Done", 2_503, "2030-06-22 version");
        put("MAIN-19", null, "MAIN-13", SEER, 1, "seer", null, "Done", 1_753, "2030-07-29 due");
        bulk("MAIN", 91_000, 211, "MAIN-1", 1, "To Do");
        bulk("MAIN", 92_000, 307, "MAIN-1", 1, "Done");
        bulk("MAIN", 93_000, 401, "MAIN-1", 1, "Dropped");
        epic("MAIN-2", SEER, 1, "seer", null, "ZQHIDDENLABEL", "common");
        child("MAIN-31", "MAIN-2", ALL, 0, "Done", 8_111, "2026-10-01", "2030-09-04");
        child("MAIN-32", "MAIN-2", ALL, 0, "To Do", 8_221, "2026-10-01", "2026-10-20");
        epic("MAIN-3", ALL, 0, "seer", null);
        child("MAIN-41", "MAIN-3", SEER, 1, "Done", 9_001, "2018-10-01", "2030-10-11");
        child("MAIN-42", "MAIN-3", SEER, 1, "To Do", 9_103, null, "2030-11-17");
        epic("MAIN-4", "seer rita", 2, "rita", null);
        child("MAIN-51", "MAIN-4", ALL, 0, "Done", 9_203, "2026-09-01", "2030-12-24");
        epic("MAIN-5", "seer asa", 3, "seer", "asa");
        child("MAIN-61", "MAIN-5", SEER, 1, "To Do", 9_311, "2026-09-01", "2031-01-30");
        child("MAIN-62", "MAIN-5", ALL, 0, "To Do", 9_413, "2026-09-03", "2026-12-20");
        epic("MAIN-6", SEER, 1, "seer", null, "ZQSHARED", "common");
        epic("MAIN-7", SEER, 1, "seer", null, "ZQSHARED");
        epic("MAIN-8", ALL, 0, "seer", null, "common");
        epic("MAIN-9", ALL, 0, "seer", null, "common");
    }

    private void dark() {
        epic("DARK-1", SEER, 0, "rita", "asa");
        put(
                "DARK-21",
                "MAIN-1",
                null,
                SEER,
                0,
                "seer",
                null,
                "In Progress",
                2_003,
                "2031-03-08 version");
        child("MAIN-71", "DARK-1", ALL, 0, "To Do", 8_513, "2026-10-01", "2031-04-14");
        bulk("DARK", 94_000, 503, "DARK-1", 0, "In Progress");
    }

    /** Browse Projects is granted to the reporter. */
    private void byReporter() {
        epic("RPT-1", "seer rita", 0, "rita", null);
        put("RPT-11", "RPT-1", null, "seer rita", 0, "rita", null, "Done", 8_609, "2031-05-21 due");
        put("RPT-12", "RPT-1", null, SEER, 0, "seer", "rita", "To Do", 8_707, "2031-06-27 due");
        put("RPT-21", "MAIN-1", null, "seer rita", 0, "rita", null, "To Do", 907, "2031-08-03 due");
        epic("RPT-2", SEER, 0, "seer", "rita");
        put("RPT-13", "RPT-2", null, "seer rita", 0, "rita", null, "Done", 811, "2031-09-09 due");
        bulk("RPT", 95_000, 109, "RPT-1", 0, "Done");
    }

    /** Browse Projects is granted to the assignee. */
    private void byAssignee() {
        epic("ASG-1", "seer asa", 0, "seer", "asa");
        put("ASG-11", "ASG-1", null, "seer asa", 0, "asa", "asa", "Done", 821, "2031-10-16 due");
        put("ASG-12", "ASG-1", null, SEER, 0, "asa", null, "To Do", 823, "2031-11-22 due");
        // a part of an issue that she may not see, linked to the epic itself
        put("ASG-13", "ASG-1", "ASG-12", "seer asa", 0, "seer", "asa", "To Do", 827, "");
        put("ASG-21", "MAIN-1", null, "seer asa", 0, "seer", "asa", "To Do", 829, "2031-12-29 due");
        epic("ASG-2", SEER, 0, "asa", null);
        put("ASG-14", "ASG-2", null, "seer asa", 0, "seer", "asa", "Done", 839, "2032-02-04 due");
        bulk("ASG", 96_000, 127, "ASG-1", 0, "To Do");
    }

    /** One that everybody sees, below one that is hidden; and a hidden one above an open epic. */
    private void above() {
        epic("MAIN-81", ALL, 0, "seer", null);
        epic("MAIN-82", SEER, 1, "seer", null);
        epic("DARK-91", SEER, 0, "seer", null);
    }

    private void epic(
            String key,
            String seenBy,
            int level,
            String reporter,
            String assignee,
            String... labels) {
        add(
                key,
                null,
                null,
                level,
                List.of(reporter, String.valueOf(assignee), "To Do"),
                null,
                null,
                null,
                "due",
                List.of(labels),
                seenBy);
    }

    private void child(
            String key,
            String epic,
            String seenBy,
            int level,
            String status,
            int points,
            String start,
            String due) {
        String reporter = level == 2 ? "rita" : "seer";
        String assignee = level == 3 ? "asa" : "null";
        add(
                key,
                epic,
                null,
                level,
                List.of(reporter, assignee, status),
                points,
                start == null ? null : LocalDate.parse(start),
                due == null ? null : LocalDate.parse(due),
                "due",
                List.of(),
                seenBy);
    }

    private void put(
            String key,
            String epic,
            String parent,
            String seenBy,
            int level,
            String reporter,
            String assignee,
            String status,
            Integer points,
            String end) {
        String[] parts = end.split(" ");
        add(
                key,
                epic,
                parent,
                level,
                List.of(reporter, String.valueOf(assignee), status),
                points,
                null,
                end.isEmpty() ? null : LocalDate.parse(parts[0]),
                end.isEmpty() ? "due" : parts[1],
                List.of(),
                seenBy);
    }

    /** So many issues that only one person sees, without points and dates. */
    private void bulk(String project, int from, int count, String epic, int level, String status) {
        for (int i = 1; i <= count; i++) {
            add(
                    project + "-" + (from + i),
                    epic,
                    null,
                    level,
                    List.of("seer", "null", status),
                    null,
                    null,
                    null,
                    "due",
                    List.of(),
                    SEER);
        }
    }

    private void add(
            String key,
            String epic,
            String parent,
            int level,
            List<String> peopleAndStatus,
            Integer points,
            LocalDate start,
            LocalDate end,
            String from,
            List<String> labels,
            String seenBy) {
        issues.add(
                new It(
                        7_190_000 + issues.size(),
                        key,
                        epic,
                        parent,
                        level,
                        peopleAndStatus.get(0),
                        peopleAndStatus.get(1).equals("null") ? null : peopleAndStatus.get(1),
                        peopleAndStatus.get(2),
                        points,
                        start,
                        end,
                        from,
                        labels,
                        Set.of(seenBy.split(" "))));
    }

    /** Writes it into a folder as Jira exports it. */
    void write(Path folder) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Map<String, Object> names = new HashMap<>();
        Map<String, Object> schema = new HashMap<>();
        field(names, schema, 10_008, "Epic Link", "com.pyxis.greenhopper.jira:gh-epic-link");
        field(names, schema, 10_007, "Sprint", "com.pyxis.greenhopper.jira:gh-sprint");
        field(names, schema, 10_009, "Parent Link", "com.atlassian.jpo:jpo-custom-field-parent");
        String own = "com.atlassian.jira.plugin.system.customfieldtypes:";
        field(names, schema, 10_002, "Story Points", own + "float");
        field(names, schema, 10_005, "Start date", own + "datepicker");
        List<Object> rows = new ArrayList<>();
        issues.forEach(it -> rows.add(row(it)));
        json.writeValue(
                folder.resolve("export.json").toFile(),
                Map.of("names", names, "schema", schema, "total", rows.size(), "issues", rows));
        json.writeValue(folder.resolve("export.people.json").toFile(), people());
    }

    private static void field(
            Map<String, Object> names, Map<String, Object> schema, int id, String name, String is) {
        names.put("customfield_" + id, name);
        schema.put("customfield_" + id, Map.of("type", "any", "custom", is, "customId", id));
    }

    private Map<String, Object> row(It it) {
        Map<String, Object> fields = new HashMap<>();
        String project = it.project();
        fields.put(
                "project",
                Map.of(
                        "id",
                        String.valueOf(PROJECTS.get(project)),
                        "key",
                        project,
                        "name",
                        project.equals("DARK") ? DARK_NAME : "Project " + project));
        String type = type(it);
        fields.put(
                "issuetype",
                Map.of(
                        "id",
                        String.valueOf(10_000 + type.length()),
                        "name",
                        type,
                        "subtask",
                        it.parent() != null));
        String status = it.isDropped() ? "Done" : it.status();
        fields.put(
                "status",
                Map.of(
                        "id", String.valueOf(status.length()),
                        "name", status,
                        "statusCategory", Map.of("key", STATUSES.get(status))));
        fields.put("summary", it.summary());
        fields.put("created", "2026-01-05T09:00:00.000+0000");
        fields.put("updated", "2026-01-05T09:00:00.000+0000");
        fields.put("reporter", Map.of("name", it.reporter(), "key", it.reporter()));
        fields.put("labels", it.labels());
        when(fields, "assignee", it.assignee(), who -> Map.of("name", who, "key", who));
        when(fields, "security", it.level() == 0 ? null : it.level(), HiddenWorld::level);
        when(fields, "customfield_10008", it.epic(), epic -> epic);
        when(fields, "customfield_10009", PARENT_LINKS.get(it.key()), key -> key);
        when(fields, "customfield_10002", it.points(), points -> points);
        when(fields, "customfield_10005", it.start(), LocalDate::toString);
        when(fields, "parent", it.parent(), key -> Map.of("id", String.valueOf(id(key))));
        if (it.isDropped()) {
            fields.put("resolution", Map.of("id", "2", "name", "Won't Do"));
        }
        end(it, fields);
        return Map.of("id", String.valueOf(it.id()), "key", it.key(), "fields", fields);
    }

    private static String type(It it) {
        if (it.isAbove()) {
            return "Initiative";
        }
        return it.isEpic() ? "Epic" : it.parent() == null ? "Story" : "Sub-task";
    }

    private static Map<String, Object> level(int id) {
        return Map.of("id", String.valueOf(id), "name", "ZQLEVEL" + id);
    }

    private static void end(It it, Map<String, Object> fields) {
        if (it.end() == null) {
            return;
        }
        switch (it.from()) {
            case "due" -> fields.put("duedate", it.end().toString());
            case "sprint" ->
                    fields.put(
                            "customfield_10007",
                            List.of(
                                    "com.atlassian.greenhopper.service.sprint.Sprint@1f[id=77701,"
                                            + "rapidViewId=1,state=ACTIVE,name=ZQSPRINT,startDate=<null>,"
                                            + "endDate="
                                            + it.end()
                                            + "T12:00:00.000Z,completeDate=<null>,sequence=1]"));
            default -> {
                boolean dark = it.project().equals("DARK");
                // an archived version is no release of its project: only the issue tells its day
                fields.put(
                        "fixVersions",
                        List.of(
                                Map.of(
                                        "id",
                                        dark ? "77802" : "77801",
                                        "name",
                                        dark ? DARK_VERSION : "ZQVERSION",
                                        "archived",
                                        !dark,
                                        "releaseDate",
                                        it.end().toString())));
            }
        }
    }

    private static <T> void when(
            Map<String, Object> fields,
            String name,
            T value,
            java.util.function.Function<T, Object> shape) {
        if (value != null) {
            fields.put(name, shape.apply(value));
        }
    }

    long id(String key) {
        return it(key).id();
    }

    boolean exists(String key) {
        return issues.stream().anyMatch(it -> it.key().equals(key));
    }

    It it(String key) {
        return issues.stream().filter(it -> it.key().equals(key)).findFirst().orElseThrow();
    }

    private Map<String, Object> people() {
        List<Object> users = new ArrayList<>();
        for (String name : ALL.split(" ")) {
            users.add(
                    Map.of(
                            "name",
                            name,
                            "displayName",
                            "The " + name,
                            "password",
                            name,
                            "groups",
                            List.of("staff")));
        }
        Map<String, Object> main =
                Map.of(
                        "permissions",
                        permissions("group:staff"),
                        "levels",
                        List.of(
                                holders(1, "user:seer"),
                                holders(2, "user:seer", "reporter"),
                                holders(3, "user:seer", "assignee")));
        Map<String, Object> projects =
                new HashMap<>(
                        Map.of(
                                "MAIN", main,
                                "DARK", Map.of("permissions", permissions("user:seer")),
                                "RPT", Map.of("permissions", permissions("user:seer", "reporter")),
                                "ASG",
                                        Map.of(
                                                "permissions",
                                                permissions("user:seer", "assignee"))));
        projects.keySet()
                .removeIf(key -> issues.stream().noneMatch(it -> it.project().equals(key)));
        return Map.of("users", users, "projects", projects);
    }

    private static Map<String, Object> permissions(String... browse) {
        return Map.of(
                "BROWSE_PROJECTS",
                List.of(browse),
                "ADMINISTER_PROJECTS",
                List.of("user:seer", "user:edna"));
    }

    private static Map<String, Object> holders(int level, String... holders) {
        return Map.of("id", level, "name", "ZQLEVEL" + level, "holders", List.of(holders));
    }
}
