package org.longview.sandbox.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.longview.sandbox.jira.Data;
import org.longview.sandbox.jira.FieldTypes;

/**
 * Which custom field of a file is which: by type key, and by name for the plain number and date
 * fields.
 */
final class FieldIds {
    private static final Pattern RETIRED =
            Pattern.compile("(?i).*\\b(deprecated|obsolete|old|unused|do not use)\\b.*");

    private final Map<String, Data.Field> byExportedId = new LinkedHashMap<>();
    private final boolean unknown;

    private FieldIds(boolean unknown) {
        this.unknown = unknown;
    }

    static FieldIds of(JsonNode names, JsonNode schema, Draft draft) {
        FieldIds ids = new FieldIds(names.isEmpty() || schema.isEmpty());
        Map<String, List<String>> sameKind = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : schema.properties()) {
            String name = names.path(field.getKey()).asText(field.getKey());
            kept(name, field.getValue().path("custom").asText(""))
                    .ifPresent(
                            type ->
                                    sameKind.computeIfAbsent(type, key -> new ArrayList<>())
                                            .add(field.getKey()));
        }
        sameKind.forEach((type, some) -> ids.choose(type, some, names, draft));
        return ids;
    }

    /** The first of the file that is not called deprecated or the like; the others are told of. */
    private void choose(String type, List<String> some, JsonNode names, Draft draft) {
        String chosen =
                some.stream()
                        .filter(id -> !RETIRED.matcher(names.path(id).asText()).matches())
                        .findFirst()
                        .orElse(some.get(0));
        byExportedId.put(chosen, draft.field(type, names.path(chosen).asText(chosen)));
        for (String other : some) {
            if (!other.equals(chosen)) {
                draft.skip(
                        "field %s \"%s\": %s \"%s\" is of the same kind"
                                .formatted(
                                        other,
                                        names.path(other).asText(),
                                        chosen,
                                        names.path(chosen).asText()));
            }
        }
    }

    private static Optional<String> kept(String name, String typeKey) {
        return switch (typeKey) {
            case FieldTypes.EPIC_LINK,
                    FieldTypes.EPIC_NAME,
                    FieldTypes.SPRINT,
                    FieldTypes.TARGET_START,
                    FieldTypes.TARGET_END,
                    FieldTypes.PARENT_LINK ->
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

    /** The value of the field of that type, or missing. */
    JsonNode value(JsonNode fields, String typeKey) {
        for (Map.Entry<String, Data.Field> field : byExportedId.entrySet()) {
            if (field.getValue().typeKey().equals(typeKey)) {
                return fields.path(field.getKey());
            }
        }
        return MissingNode.getInstance();
    }
}
