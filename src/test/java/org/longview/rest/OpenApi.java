package org.longview.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** The API's description, as the tests read it. */
final class OpenApi {

    private static final String ID = "https://longview.example.org/openapi.yaml";

    private final JsonNode document;
    private final JsonSchemaFactory schemas;

    OpenApi() {
        try {
            document = new YAMLMapper().readTree(Path.of("docs/openapi.yaml").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String json = document.toString();
        schemas =
                JsonSchemaFactory.getInstance(
                        SpecVersion.VersionFlag.V202012,
                        builder ->
                                builder.schemaLoaders(
                                        l -> l.schemas(iri -> iri.equals(ID) ? json : null)));
    }

    JsonNode document() {
        return document;
    }

    /** All operations, such as {@code GET /initiatives/{uid}}. */
    Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        document.path("paths")
                .fields()
                .forEachRemaining(
                        path ->
                                path.getValue()
                                        .fieldNames()
                                        .forEachRemaining(
                                                method -> {
                                                    if (!method.equals("parameters")) {
                                                        operations.add(
                                                                method.toUpperCase()
                                                                        + " "
                                                                        + path.getKey());
                                                    }
                                                }));
        return operations;
    }

    /**
     * The JSON pointer of the schema of an answer; fails when the description has no such answer.
     */
    String answer(String path, String method, int status) {
        String pointer =
                "/paths/" + escaped(path) + "/" + method.toLowerCase() + "/responses/" + status;
        JsonNode response = document.at(pointer);
        if (response.has("$ref")) {
            pointer = response.get("$ref").textValue().substring(1);
            response = document.at(pointer);
        }
        String schema = pointer + "/content/application~1json/schema";
        if (document.at(schema).isMissingNode()) {
            throw new AssertionError(
                    "docs/openapi.yaml has no answer " + status + " for " + method + " " + path);
        }
        return schema;
    }

    Set<ValidationMessage> check(String schemaPointer, JsonNode value) {
        JsonSchema schema = schemas.getSchema(SchemaLocation.of(ID + "#" + schemaPointer));
        return schema.validate(value);
    }

    private static String escaped(String path) {
        return path.replace("~", "~0").replace("/", "~1");
    }
}
