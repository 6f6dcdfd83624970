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

    ProjectDraft project(JsonNode node) {
        if (!node.path("id").asText().matches("\\d{1,18}")) {
            throw new IllegalArgumentException("its project has no id");
        }
        long id = Long.parseLong(node.path("id").asText());
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
        String id = node.path("id").asText();
        draft.types.putIfAbsent(
                id,
                new Data.Type(id, node.path("name").asText(), node.path("subtask").asBoolean()));
        return id;
    }

    String status(JsonNode node) {
        String id = node.path("id").asText();
        String category = node.path("statusCategory").path("key").asText("undefined");
        draft.statuses.putIfAbsent(id, new Data.Status(id, node.path("name").asText(), category));
        return id;
    }

    String resolution(JsonNode node) {
        if (!node.isObject()) {
            return null;
        }
        String id = node.path("id").asText();
        draft.resolutions.putIfAbsent(id, new Data.Constant(id, node.path("name").asText()));
        return id;
    }

    String priority(JsonNode node) {
        if (!node.isObject()) {
            return null;
        }
        String id = node.path("id").asText();
        draft.priorities.putIfAbsent(id, new Data.Constant(id, node.path("name").asText()));
        return id;
    }

    String user(JsonNode node) {
        if (!node.isObject()) {
            return null;
        }
        String name = node.path("name").asText();
        String key = node.path("key").asText(name);
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
            long id = Long.parseLong(node.path("id").asText());
            project.components.putIfAbsent(id, new Data.Component(id, node.path("name").asText()));
            ids.add(id);
        }
        return ids;
    }

    List<Long> versions(ProjectDraft project, JsonNode list) {
        List<Long> ids = new ArrayList<>();
        for (JsonNode node : list) {
            long id = Long.parseLong(node.path("id").asText());
            project.versions.putIfAbsent(
                    id,
                    new Data.Version(
                            id,
                            node.path("name").asText(),
                            node.path("description").asText(""),
                            IssueReader.day(node.path("startDate")),
                            IssueReader.day(node.path("releaseDate")),
                            node.path("released").asBoolean(),
                            node.path("archived").asBoolean()));
            ids.add(id);
        }
        return ids;
    }
}
