package org.longview.sandbox.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Writes the company's strategy with its history in the plugin's own transfer format. */
final class StrategyWriter {
    private static final String KEYS = "5BHNTZfl";

    private final Company company;
    private final TreeMap<Long, Work> issues = new TreeMap<>();
    private final TreeMap<String, String> users = new TreeMap<>();

    StrategyWriter(Company company) {
        this.company = company;
    }

    static String uid(String of) {
        return UUID.nameUUIDFromBytes(("longview-demo/" + of).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** A sort key for the place: two digits that leave room between neighbours. */
    static String sortKey(int place) {
        return KEYS.charAt(place / 4 % KEYS.length()) + List.of("A", "K", "U", "e").get(place % 4);
    }

    ObjectNode transfer() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", "longview-transfer").put("version", 2).put("fiscalStartMonth", 1);
        ArrayNode projects = root.putArray("projects");
        List<Story.Project> told = company.story().projects();
        for (int i = 0; i < told.size(); i++) {
            projects.addObject()
                    .put("id", String.valueOf(10_000 + i))
                    .put("key", told.get(i).key())
                    .put("name", told.get(i).name());
        }
        ArrayNode issueList = root.putArray("issues");
        ArrayNode userList = root.putArray("users");
        root.putArray("roadmaps")
                .add(roadmap())
                .add(new PortfolioWriter(this, company).hosts())
                .add(new PortfolioWriter(this, company).portfolio());
        issues.values()
                .forEach(
                        work ->
                                issueList
                                        .addObject()
                                        .put("id", String.valueOf(work.id))
                                        .put("key", work.key));
        users.forEach((key, name) -> userList.addObject().put("key", key).put("name", name));
        return root;
    }

    private ObjectNode roadmap() {
        ObjectNode roadmap = JsonNodeFactory.instance.objectNode();
        roadmap.put("uid", uid("roadmap"))
                .put("name", company.story().company() + " roadmap")
                .put("kind", "PROJECT");
        roadmap.put("homeProject", "10000");
        roadmap.putArray("scope").add("10000").add("10001").add("10002");
        ObjectNode settings = roadmap.putObject("settings");
        List.of("zone", "epicDates", "initiativeDates", "progress").forEach(settings::putNull);
        settings.put("cadence", "FORTNIGHTLY");
        roadmap.put("version", 1).putNull("deletedAt");
        roadmap.putArray("grants")
                .addObject()
                .put("access", "EDIT")
                .put("kind", "GROUP")
                .put("holder", "product-managers");
        ArrayNode themes = roadmap.putArray("themes");
        for (int i = 0; i < company.story().themes().size(); i++) {
            themes.add(theme(i));
        }
        new ObjectivesWriter(this, company).write(roadmap);
        ArrayNode initiatives = roadmap.putArray("initiatives");
        ArrayNode placements = roadmap.putArray("placements");
        for (int i = 0; i < company.story().initiatives().size(); i++) {
            Story.Initiative told = company.story().initiatives().get(i);
            initiatives.add(new InitiativeHistory(this, company, told, sortKey(i)).written());
            placements.addObject().put("initiative", uid(told.name())).put("sortKey", sortKey(i));
        }
        ObjectNode first = revision(1, "maya", 430, "roadmap", null);
        change(first, "name", null, company.story().company() + " roadmap");
        change(first, "scope", null, "10000,10001,10002");
        roadmap.putArray("history").add(first);
        return roadmap;
    }

    private ObjectNode theme(int i) {
        Story.Theme told = company.story().themes().get(i);
        ObjectNode theme = JsonNodeFactory.instance.objectNode();
        theme.put("uid", uid(told.name())).put("name", told.name()).put("colour", told.colour());
        theme.put("description", told.description());
        theme.put("sortKey", sortKey(i)).put("version", 1).putNull("deletedAt");
        ObjectNode first = revision(1, "maya", 429, told.name(), null);
        change(first, "colour", null, told.colour());
        if (told.description() != null) {
            change(first, "description", null, told.description());
        }
        change(first, "name", null, told.name());
        change(first, "sortKey", null, sortKey(i));
        theme.putArray("history").add(first);
        return theme;
    }

    /** A revision without changes yet. */
    ObjectNode revision(int version, String who, int daysAgo, String command, String reason) {
        ObjectNode revision = JsonNodeFactory.instance.objectNode();
        revision.put("version", version).put("who", user(who)).put("when", when(daysAgo, version));
        revision.put("command", uid(command + "/" + version))
                .put("reason", reason)
                .putNull("undoes");
        revision.putArray("changes");
        return revision;
    }

    String when(int daysAgo, int minute) {
        return Calendar.workday(company.today().minusDays(daysAgo))
                + "T08:%02d:00Z".formatted(minute);
    }

    static void change(ObjectNode revision, String field, String before, String now) {
        ((ArrayNode) revision.get("changes"))
                .addObject()
                .put("field", field)
                .put("old", before)
                .put("new", now);
    }

    String user(String name) {
        users.put(name, name);
        return name;
    }

    Work issue(String epic) {
        Work work = company.epic(epic);
        issues.put(work.id, work);
        return work;
    }

    Map<Long, Work> issues() {
        return issues;
    }
}
