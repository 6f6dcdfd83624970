package org.longview.sandbox.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.longview.sandbox.jira.Data;
import org.longview.sandbox.jira.FieldTypes;

/**
 * Which custom field of a file is which: by type key, and by name for the plain number and date
 * fields.
 */
final class FieldIds {
    private final Map<String, Data.Field> byExportedId = new LinkedHashMap<>();
    private boolean unknown;

    private FieldIds() {}

    static FieldIds of(JsonNode names, JsonNode schema, Draft draft) {
        FieldIds ids = new FieldIds();
        ids.unknown = schema.isMissingNode();
        for (Iterator<Map.Entry<String, JsonNode>> all = schema.fields(); all.hasNext(); ) {
            Map.Entry<String, JsonNode> field = all.next();
            String name = names.path(field.getKey()).asText(field.getKey());
            ids.kept(name, field.getValue().path("custom").asText(""))
                    .ifPresent(
                            type -> ids.byExportedId.put(field.getKey(), draft.field(type, name)));
        }
        return ids;
    }

    private Optional<String> kept(String name, String typeKey) {
        return switch (typeKey) {
            case FieldTypes.EPIC_LINK,
                    FieldTypes.EPIC_NAME,
                    FieldTypes.SPRINT,
                    FieldTypes.TARGET_START,
                    FieldTypes.TARGET_END ->
                    Optional.of(typeKey);
            case FieldTypes.NUMBER ->
                    name.equalsIgnoreCase("Story Points") ? Optional.of(typeKey) : Optional.empty();
            case FieldTypes.DATE ->
                    name.equalsIgnoreCase("Start date") ? Optional.of(typeKey) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Whether the file does not tell which field is which. */
    boolean areUnknown() {
        return unknown;
    }

    Map<String, Data.Field> all() {
        return byExportedId;
    }

    /** The value of the first field of that type, or missing. */
    JsonNode value(JsonNode fields, String typeKey) {
        for (Map.Entry<String, Data.Field> field : byExportedId.entrySet()) {
            JsonNode value = fields.path(field.getKey());
            if (field.getValue().typeKey().equals(typeKey)
                    && !value.isNull()
                    && !value.isMissingNode()) {
                return value;
            }
        }
        return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
    }
}
