package org.longview.sandbox.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.longview.sandbox.jira.Data;
import org.longview.sandbox.jira.FieldTypes;

/**
 * Which custom field of a file is which: one of each kind that Jira has once, by type key, and all
 * plain number and date fields, among which people choose.
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
            String type = field.getValue().path("custom").asText("");
            draft.origin.require(
                    "field", field.getKey(), "name", names.path(field.getKey()).asText());
            draft.origin.require("field", field.getKey(), "type", type);
            if (isPlain(type)) {
                ids.byExportedId.put(field.getKey(), draft.plainField(field.getKey(), type, name));
            } else if (isSingle(type)) {
                sameKind.computeIfAbsent(type, key -> new ArrayList<>()).add(field.getKey());
            }
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

    private static boolean isPlain(String typeKey) {
        return typeKey.equals(FieldTypes.NUMBER) || typeKey.equals(FieldTypes.DATE);
    }

    private static boolean isSingle(String typeKey) {
        return switch (typeKey) {
            case FieldTypes.EPIC_LINK,
                    FieldTypes.EPIC_NAME,
                    FieldTypes.SPRINT,
                    FieldTypes.TARGET_START,
                    FieldTypes.TARGET_END,
                    FieldTypes.PARENT_LINK ->
                    true;
            default -> false;
        };
    }

    /** Whether the file does not tell which field is which. */
    boolean areUnknown() {
        return unknown;
    }

    /** What the custom fields of an issue hold; epics and sprints are read by others. */
    Map<Long, Object> custom(JsonNode fields) {
        Map<Long, Object> custom = new HashMap<>();
        for (Map.Entry<String, Data.Field> entry : byExportedId.entrySet()) {
            Data.Field field = entry.getValue();
            String name = "\"%s\" (%s)".formatted(field.name(), entry.getKey());
            Object value = value(field.typeKey(), name, fields.path(entry.getKey()));
            if (value != null) {
                custom.put(field.id(), value);
            }
        }
        return custom;
    }

    private static Object value(String typeKey, String name, JsonNode value) {
        return switch (typeKey) {
            case FieldTypes.NUMBER -> Values.number(name, value);
            case FieldTypes.DATE, FieldTypes.TARGET_START, FieldTypes.TARGET_END -> {
                LocalDate day = Dates.day(name, value);
                yield day == null ? null : day.toString();
            }
            case FieldTypes.EPIC_NAME -> Values.text(name, value);
            case FieldTypes.PARENT_LINK -> IssueReader.key(name, above(value));
            default -> null;
        };
    }

    /** Some versions write a Parent Link as its key, others as an object that holds the issue. */
    private static JsonNode above(JsonNode value) {
        if (!value.isObject()) {
            return value;
        }
        return value.path("data").has("key") ? value.path("data").path("key") : value.path("key");
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
