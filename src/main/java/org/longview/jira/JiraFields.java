package org.longview.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.longview.delivery.TrackerField;

/**
 * The custom fields that a roadmap reads, those that an administrator chose or found by the key of
 * their type, for one reading.
 *
 * <p>A Jira without Jira Software has none of them, one with a long past has several of a kind;
 * both are fine. They are looked up anew for each reading (Jira keeps them in memory), so that a
 * field added or deleted by an administrator is seen at once on every node.
 */
record JiraFields(
        Optional<CustomField> epicLink,
        Optional<CustomField> epicName,
        List<CustomField> sprint,
        List<CustomField> points,
        List<CustomField> start,
        List<CustomField> targetStart,
        List<CustomField> targetEnd,
        List<CustomField> parentLink,
        List<CustomField> end,
        Set<TrackerField> notFound) {

    static final String EPIC_LINK = "com.pyxis.greenhopper.jira:gh-epic-link";
    static final String EPIC_NAME = "com.pyxis.greenhopper.jira:gh-epic-label";
    static final String SPRINT = "com.pyxis.greenhopper.jira:gh-sprint";
    static final String TARGET_START = "com.atlassian.jpo:jpo-custom-field-baseline-start";
    static final String TARGET_END = "com.atlassian.jpo:jpo-custom-field-baseline-end";
    static final String PARENT_LINK = "com.atlassian.jpo:jpo-custom-field-parent";
    static final String NUMBER = "com.atlassian.jira.plugin.system.customfieldtypes:float";
    static final String DATE = "com.atlassian.jira.plugin.system.customfieldtypes:datepicker";

    static JiraFields of(CustomFieldManager manager) {
        return of(manager, Map.of());
    }

    /**
     * The same with fields that an administrator chose, which then stand alone.
     *
     * @param chosen ids of fields by what they are read for
     */
    static JiraFields of(CustomFieldManager manager, Map<TrackerField, List<String>> chosen) {
        List<CustomField> all = manager.getCustomFieldObjects();
        List<CustomField> points = chosen(all, chosen, TrackerField.POINTS);
        List<CustomField> start = chosen(all, chosen, TrackerField.START);
        List<CustomField> end = chosen(all, chosen, TrackerField.END);
        if (points == null) {
            points = named(ofType(all, NUMBER), FieldNames.POINTS);
        }
        if (start == null) {
            start = named(ofType(all, DATE), FieldNames.START);
        }
        List<CustomField> targetStart = ofType(all, TARGET_START);
        Set<TrackerField> notFound = EnumSet.noneOf(TrackerField.class);
        if (points.isEmpty()) {
            notFound.add(TrackerField.POINTS);
        }
        if (start.isEmpty() && targetStart.isEmpty()) {
            notFound.add(TrackerField.START);
        }
        // a due date every Jira has, but a field that was chosen may be gone
        if (end != null && end.isEmpty()) {
            notFound.add(TrackerField.END);
        }
        return new JiraFields(
                ofType(all, EPIC_LINK).stream().findFirst(),
                ofType(all, EPIC_NAME).stream().findFirst(),
                ofType(all, SPRINT),
                points,
                start,
                targetStart,
                ofType(all, TARGET_END),
                ofType(all, PARENT_LINK),
                end == null ? List.of() : end,
                notFound);
    }

    /** Null where nobody chose. */
    private static List<CustomField> chosen(
            List<CustomField> all, Map<TrackerField, List<String>> chosen, TrackerField use) {
        List<String> ids = chosen.getOrDefault(use, List.of());
        return ids.isEmpty()
                ? null
                : all.stream()
                        .filter(field -> ids.contains(Long.toString(field.getIdAsLong())))
                        .toList();
    }

    static List<CustomField> ofType(List<CustomField> all, String typeKey) {
        List<CustomField> found = new ArrayList<>();
        for (CustomField field : all) {
            if (field.getCustomFieldType() != null
                    && typeKey.equals(field.getCustomFieldType().getKey())) {
                found.add(field);
            }
        }
        return List.copyOf(found);
    }

    private static List<CustomField> named(List<CustomField> fields, FieldNames names) {
        return fields.stream().filter(field -> names.contains(field.getFieldName())).toList();
    }
}
