package org.longview.sandbox.data;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.longview.sandbox.jira.Data;

/**
 * What may lie beside the exports of issues and says what they do not: the answers of {@code
 * /rest/api/2/field} and {@code /rest/api/2/project/KEY/versions}, which are lists.
 */
final class Beside {
    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    private final ObjectNode names = JsonNodeFactory.instance.objectNode();
    private final ObjectNode schema = JsonNodeFactory.instance.objectNode();
    private final Map<JsonNode, Path> versions = new LinkedHashMap<>();

    /** Whether the file is a list, as these are, and an export of issues is not. */
    static boolean isList(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            int first = in.read();
            while (first >= 0 && (Character.isWhitespace(first) || first > 0x7F)) {
                first = in.read();
            }
            return first == '[';
        }
    }

    void read(Path file, Draft draft) throws BadData, IOException {
        JsonNode list;
        try (InputStream in = Files.newInputStream(file)) {
            list = JSON.readTree(in);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new BadData(
                    file, "", "it is not whole and valid JSON: " + e.getOriginalMessage());
        }
        for (JsonNode entry : list) {
            if (entry.has("released") && entry.has("projectId")) {
                versions.put(entry, file);
            } else if (entry.path("id").isTextual() && entry.has("name") && entry.has("custom")) {
                String id = entry.path("id").asText();
                draft.origin.read(file);
                try {
                    draft.origin.require("field", id, "name", entry.path("name").asText());
                } catch (IllegalArgumentException e) {
                    throw new BadData(file, "", e.getMessage());
                }
                names.set(id, entry.path("name"));
                schema.set(id, entry.path("schema"));
            } else {
                throw new BadData(
                        file,
                        "",
                        "it is a list of something else than the fields of /rest/api/2/field or the"
                                + " versions of /rest/api/2/project/KEY/versions");
            }
        }
    }

    JsonNode namesOr(JsonNode own) {
        return own.isEmpty() ? names : own;
    }

    JsonNode schemaOr(JsonNode own) {
        return own.isEmpty() ? schema : own;
    }

    /** Gives the versions of the issues' projects the dates that issues do not tell. */
    void completeVersions(Draft draft) throws BadData {
        for (Map.Entry<JsonNode, Path> entry : versions.entrySet()) {
            JsonNode version = entry.getKey();
            ProjectDraft project = draft.projects.get(version.path("projectId").asLong());
            if (project == null) {
                draft.skip("version of a project of which there is no issue");
                continue;
            }
            try {
                draft.origin.read(entry.getValue());
                Data.Version read = new Named(draft).version(version);
                project.versions.put(read.id(), read);
            } catch (RuntimeException e) {
                throw new BadData(
                        entry.getValue(),
                        "version \"" + version.path("name").asText() + "\"",
                        e.getMessage());
            }
        }
    }
}
