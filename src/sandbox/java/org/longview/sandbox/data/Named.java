package org.longview.sandbox.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.longview.sandbox.jira.Data;

/** The things that issues name: projects, types, statuses, people and so on; each is kept once. */
final class Named {
    private final Draft draft;

    Named(Draft draft) {
        this.draft = draft;
    }

    private static String id(JsonNode node, String what) {
        String id = node.path("id").asText();
        if (id.isEmpty()) {
            throw new IllegalArgumentException("its " + what + " has no id");
        }
        return id;
    }

    private static long number(JsonNode node, String what) {
        String id = id(node, what);
        if (!id.matches("\\d{1,18}")) {
            throw new IllegalArgumentException(
                    "the id of its %s is no number: \"%s\"".formatted(what, id));
        }
        return Long.parseLong(id);
    }

    ProjectDraft project(JsonNode node) {
        long id = number(node, "project");
        if (node.path("key").asText().isEmpty()) {
            throw new IllegalArgumentException("its project has no key");
        }
        String category = node.path("projectCategory").path("name").asText(null);
        return draft.projects.computeIfAbsent(
                id,
                key ->
                        new ProjectDraft(
                                id,
                                node.path("key").asText(),
                                node.path("name").asText(),
                                category));
    }

    String type(JsonNode node) {
        String id = id(node, "type");
        draft.types.putIfAbsent(
                id,
                new Data.Type(id, node.path("name").asText(), node.path("subtask").asBoolean()));
        return id;
    }

    String status(JsonNode node) {
        String id = id(node, "status");
        String category = node.path("statusCategory").path("key").asText("undefined");
        if (category.equals("undefined")) {
            draft.tell(
                    "the status \"%s\" has no category, so its issues count as not begun"
                            .formatted(node.path("name").asText()));
        }
        draft.statuses.putIfAbsent(id, new Data.Status(id, node.path("name").asText(), category));
        return id;
    }

    String resolution(JsonNode node) {
        if (!node.isObject()) {
            return null;
        }
        String id = id(node, "resolution");
        draft.resolutions.putIfAbsent(id, new Data.Constant(id, node.path("name").asText()));
        return id;
    }

    String priority(JsonNode node) {
        if (!node.isObject()) {
            return null;
        }
        String id = id(node, "priority");
        draft.priorities.putIfAbsent(id, new Data.Constant(id, node.path("name").asText()));
        return id;
    }

    String user(JsonNode node) {
        if (!node.isObject()) {
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
        draft.users.putIfAbsent(
                key,
                new Data.User(
                        key,
                        name,
                        node.path("displayName").asText(name),
                        node.path("active").asBoolean(true),
                        null,
                        List.of(Draft.USERS)));
        return key;
    }

    List<Long> components(ProjectDraft project, JsonNode list) {
        List<Long> ids = new ArrayList<>();
        for (JsonNode node : list) {
            long id = number(node, "component");
            project.components.putIfAbsent(id, new Data.Component(id, node.path("name").asText()));
            ids.add(id);
        }
        return ids;
    }

    static Data.Version version(JsonNode node) {
        return new Data.Version(
                number(node, "version"),
                node.path("name").asText(),
                node.path("description").asText(""),
                Dates.day(node, "startDate"),
                Dates.day(node, "releaseDate"),
                node.path("released").asBoolean(),
                node.path("archived").asBoolean());
    }

    List<Long> versions(ProjectDraft project, JsonNode list) {
        List<Long> ids = new ArrayList<>();
        for (JsonNode node : list) {
            long id = number(node, "version");
            project.versions.putIfAbsent(id, version(node));
            ids.add(id);
        }
        return ids;
    }
}
