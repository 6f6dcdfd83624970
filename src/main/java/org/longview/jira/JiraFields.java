package org.longview.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.longview.delivery.TrackerField;

/**
 * The custom fields that a roadmap reads, found by the key of their type, for one reading.
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
        List<CustomField> parentLink) {

    static final String EPIC_LINK = "com.pyxis.greenhopper.jira:gh-epic-link";
    static final String EPIC_NAME = "com.pyxis.greenhopper.jira:gh-epic-label";
    static final String SPRINT = "com.pyxis.greenhopper.jira:gh-sprint";
    static final String TARGET_START = "com.atlassian.jpo:jpo-custom-field-baseline-start";
    static final String TARGET_END = "com.atlassian.jpo:jpo-custom-field-baseline-end";
    static final String PARENT_LINK = "com.atlassian.jpo:jpo-custom-field-parent";
    static final String NUMBER = "com.atlassian.jira.plugin.system.customfieldtypes:float";
    static final String DATE = "com.atlassian.jira.plugin.system.customfieldtypes:datepicker";

    /**
     * Data Center keeps points in a plain number field and a start in a plain date field: only
     * their names tell.
     */
    private static final Set<String> POINTS_NAMES = Set.of("story points", "story point estimate");

    private static final Set<String> START_NAMES = Set.of("start date");

    static JiraFields of(CustomFieldManager manager) {
        List<CustomField> all = manager.getCustomFieldObjects();
        return new JiraFields(
                ofType(all, EPIC_LINK).stream().findFirst(),
                ofType(all, EPIC_NAME).stream().findFirst(),
                ofType(all, SPRINT),
                named(ofType(all, NUMBER), POINTS_NAMES),
                named(ofType(all, DATE), START_NAMES),
                ofType(all, TARGET_START),
                ofType(all, TARGET_END),
                ofType(all, PARENT_LINK));
    }

    /** Those that this Jira does not have; a due date every Jira has. */
    Set<TrackerField> notFound() {
        Set<TrackerField> missing = EnumSet.noneOf(TrackerField.class);
        if (points.isEmpty()) {
            missing.add(TrackerField.POINTS);
        }
        if (start.isEmpty() && targetStart.isEmpty()) {
            missing.add(TrackerField.START);
        }
        return missing;
    }

    private static List<CustomField> ofType(List<CustomField> all, String typeKey) {
        List<CustomField> found = new ArrayList<>();
        for (CustomField field : all) {
            if (field.getCustomFieldType() != null
                    && typeKey.equals(field.getCustomFieldType().getKey())) {
                found.add(field);
            }
        }
        return List.copyOf(found);
    }

    private static List<CustomField> named(List<CustomField> fields, Set<String> names) {
        return fields.stream().filter(field -> names.contains(name(field))).toList();
    }

    private static String name(CustomField field) {
        return field.getFieldName() == null
                ? ""
                : field.getFieldName().trim().toLowerCase(Locale.ROOT);
    }
}
