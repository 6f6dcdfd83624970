package org.longview.sandbox.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.longview.sandbox.jira.Data;

/** The things that issues name: projects, types, statuses, people and so on; each is kept once. */
final class Named {
    static final String NO_CATEGORY = "undefined";
    private static final Set<String> CATEGORIES =
            Set.of("new", "indeterminate", "done", NO_CATEGORY);

    private final Draft draft;

    Named(Draft draft) {
        this.draft = draft;
    }

    private static String id(JsonNode node, String what) {
        JsonNode id = node.path("id");
        if (id.asText().isEmpty() || id.isNull()) {
            throw new IllegalArgumentException("its " + what + " has no id");
        }
        return id.asText();
    }

    static long number(JsonNode node, String what) {
        String id = id(node, what);
        if (!id.matches("\\d{1,18}")) {
            throw new IllegalArgumentException(
                    "the id of its %s is no number: \"%s\"".formatted(what, id));
        }
        return Long.parseLong(id);
    }

    /** The name, which every thing of Jira has, and which has to be the same in every file. */
    private String name(JsonNode node, Object id, String what) {
        String name = Values.text("name of its " + what, node.path("name"));
        if (name == null) {
            throw new IllegalArgumentException("its " + what + " has no name");
        }
        draft.origin.require(what, id, "name", name);
        return name;
    }

    ProjectDraft project(JsonNode node) {
        long id = number(node, "project");
        String key = Values.text(node, "key");
        if (key == null || key.isEmpty()) {
            throw new IllegalArgumentException("its project has no key");
        }
        String name = name(node, id, "project");
        JsonNode category = Values.object(node, "projectCategory");
        return draft.projects.computeIfAbsent(
                id,
                same ->
                        new ProjectDraft(
                                id,
                                key,
                                name,
                                category == null ? null : Values.text(category, "name")));
    }

    String type(JsonNode node) {
        String id = id(node, "type");
        String name = name(node, id, "type");
        draft.origin.require("type", id, "subtask flag", node.path("subtask").asText());
        draft.types.merge(
                id,
                new Data.Type(id, name, node.path("subtask").asBoolean()),
                (before, next) -> before.subTask() ? before : next);
        return id;
    }

    String status(JsonNode node) {
        String id = id(node, "status");
        String name = name(node, id, "status");
        JsonNode given = Values.object(node, "statusCategory");
        String category = given == null ? null : Values.text(given, "key");
        if (category != null && !CATEGORIES.contains(category)) {
            throw Values.refused("status", given, "category that Jira has");
        }
        draft.origin.require("status", id, "category", category);
        draft.statuses.merge(
                id,
                new Data.Status(id, name, category == null ? NO_CATEGORY : category),
                (before, next) -> before.category().equals(NO_CATEGORY) ? next : before);
        return id;
    }

    String resolution(JsonNode fields) {
        JsonNode node = Values.object(fields, "resolution");
        if (node == null) {
            return null;
        }
        String id = id(node, "resolution");
        draft.resolutions.putIfAbsent(id, new Data.Constant(id, name(node, id, "resolution")));
        return id;
    }

    String priority(JsonNode fields) {
        JsonNode node = Values.object(fields, "priority");
        if (node == null) {
            return null;
        }
        String id = id(node, "priority");
        draft.priorities.putIfAbsent(id, new Data.Constant(id, name(node, id, "priority")));
        return id;
    }

    /** The key of whoever a field names, null where it names nobody. */
    String user(JsonNode of, String field) {
        JsonNode node = Values.object(of, field);
        if (node == null) {
            return null;
        }
        // in both versions of the cloud's REST people have ids instead of names
        if (node.has("accountId") && !node.has("name") && !node.has("key")) {
            throw new IllegalArgumentException(ExportFile.CLOUD);
        }
        String name = node.path("name").asText(node.path("key").asText());
        String key = node.path("key").asText(name);
        if (key.isEmpty()) {
            throw new IllegalArgumentException("somebody in it has neither name nor key");
        }
        String displayName = Values.text(node, "displayName");
        draft.origin.require("user", key, "name", name);
        draft.origin.require("user", key, "display name", displayName);
        draft.users.putIfAbsent(
                key,
                new Data.User(
                        key,
                        name,
                        displayName == null ? name : displayName,
                        node.path("active").asBoolean(true),
                        null,
                        List.of(Draft.USERS)));
        return key;
    }

    List<Long> components(ProjectDraft project, JsonNode fields) {
        List<Long> ids = new ArrayList<>();
        for (JsonNode node : Values.objects(fields, "components")) {
            long id = number(node, "component");
            project.components.putIfAbsent(id, new Data.Component(id, name(node, id, "component")));
            ids.add(id);
        }
        return ids;
    }

    Data.Version version(JsonNode node) {
        long id = number(node, "version");
        String description = Values.text(node, "description");
        return new Data.Version(
                id,
                name(node, id, "version"),
                description == null ? "" : description,
                Dates.day(node, "startDate"),
                Dates.day(node, "releaseDate"),
                node.path("released").asBoolean(),
                node.path("archived").asBoolean());
    }

    List<Long> versions(ProjectDraft project, JsonNode fields) {
        List<Long> ids = new ArrayList<>();
        for (JsonNode node : Values.objects(fields, "fixVersions")) {
            Data.Version version = version(node);
            project.versions.putIfAbsent(version.id(), version);
            ids.add(version.id());
        }
        return ids;
    }
}
