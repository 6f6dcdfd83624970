package org.longview.sandbox.jira;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;

/** The values of custom fields in the types that Jira gives them. */
final class CustomValues {
    private final SandboxJira jira;

    CustomValues(SandboxJira jira) {
        this.jira = jira;
    }

    Object of(Data.Issue issue, Data.Field field) {
        return switch (field.typeKey()) {
            case FieldTypes.EPIC_LINK ->
                    jira.world()
                            .issueByKey(issue.epicKey())
                            .map(epic -> new JiraIssue(jira, epic))
                            .orElse(null);
            case FieldTypes.PARENT_LINK -> above(issue.custom().get(field.id()));
            case FieldTypes.SPRINT -> sprints(issue);
            case FieldTypes.NUMBER -> number(issue.custom().get(field.id()));
            case FieldTypes.DATE, FieldTypes.TARGET_START, FieldTypes.TARGET_END ->
                    day(issue.custom().get(field.id()));
            default -> issue.custom().get(field.id());
        };
    }

    /** As in Jira a class of its own, whose text is the key. */
    private record ParentReference(String key) {
        @Override
        public String toString() {
            return key;
        }
    }

    private static ParentReference above(Object key) {
        return key == null ? null : new ParentReference(key.toString());
    }

    private List<JiraSprint> sprints(Data.Issue issue) {
        List<JiraSprint> sprints =
                issue.sprints().stream()
                        .flatMap(id -> jira.world().sprint(id).stream())
                        .map(JiraSprint::new)
                        .toList();
        return sprints.isEmpty() ? null : sprints;
    }

    private static Double number(Object value) {
        return value instanceof Number number ? Double.valueOf(number.doubleValue()) : null;
    }

    private Timestamp day(Object value) {
        return value == null
                ? null
                : Timestamp.from(
                        LocalDate.parse(value.toString()).atStartOfDay(jira.zone()).toInstant());
    }
}
