package org.longview.sandbox.data;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.longview.sandbox.jira.Data;

/**
 * What an export does not tell, in a file {@code *.people.json} beside it: {@code {"users":
 * [{"name", "displayName", "active"?, "password"?, "groups": []}], "projects": {"KEY":
 * {"category"?, "lead"?, "roles"?: {"Name": ["user:x", "group:y"]}, "permissions"?:
 * {"BROWSE_PROJECTS": ["group:x", "role:X", "reporter", "assignee", "lead", "loggedIn"]},
 * "levels"?: [{"id", "name", "holders": []}]}}}}.
 */
final class PeopleFile {
    private final Path file;
    private final Draft draft;

    PeopleFile(Path file, Draft draft) {
        this.file = file;
        this.draft = draft;
    }

    void read() throws BadData, IOException {
        JsonNode root;
        try {
            root =
                    new ObjectMapper()
                            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                            .readTree(file.toFile());
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new BadData(file, "line " + e.getLocation().getLineNr(), e.getOriginalMessage());
        }
        Set<String> seen = new HashSet<>();
        for (JsonNode user : root.path("users")) {
            String name = user.path("name").asText();
            if (name.isEmpty() || !seen.add(name)) {
                throw new BadData(
                        file,
                        "users",
                        name.isEmpty()
                                ? "a user without a name"
                                : "\"" + name + "\" is there twice");
            }
            Data.User before = draft.users.get(name);
            String password =
                    user.path("password").asText(before == null ? null : before.password());
            draft.users.put(
                    name,
                    new Data.User(
                            name,
                            name,
                            user.path("displayName").asText(name),
                            user.path("active").asBoolean(true),
                            password,
                            texts(user.path("groups"))));
        }
        for (Iterator<Map.Entry<String, JsonNode>> all = root.path("projects").fields();
                all.hasNext(); ) {
            Map.Entry<String, JsonNode> entry = all.next();
            ProjectDraft project =
                    draft.projects.values().stream()
                            .filter(p -> p.key.equals(entry.getKey()))
                            .findFirst()
                            .orElseThrow(
                                    () ->
                                            new BadData(
                                                    file,
                                                    "projects." + entry.getKey(),
                                                    "no issue of such a project was read"));
            apply(entry.getValue(), project);
        }
    }

    private static void apply(JsonNode node, ProjectDraft project) {
        project.category = node.path("category").asText(project.category);
        project.lead = node.path("lead").asText(project.lead);
        node.path("roles")
                .fields()
                .forEachRemaining(e -> project.roles.put(e.getKey(), texts(e.getValue())));
        node.path("permissions")
                .fields()
                .forEachRemaining(e -> project.permissions.put(e.getKey(), texts(e.getValue())));
        List<Data.Level> levels = new ArrayList<>();
        node.path("levels")
                .forEach(
                        l ->
                                levels.add(
                                        new Data.Level(
                                                l.path("id").asLong(),
                                                l.path("name").asText(),
                                                texts(l.path("holders")))));
        project.levels = levels;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
