package org.longview.sandbox.jira;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Checks an input and turns it into an issue, with the change that goes into its history. */
final class IssueEdit {
    private static final Set<String> PLAIN =
            Set.of(
                    "project",
                    "issuetype",
                    "summary",
                    "description",
                    "reporter",
                    "assignee",
                    "duedate",
                    "fixVersions",
                    "components");

    private static final long NOT_YET = 0;

    private final SandboxJira jira;
    private final IssueInput input;

    IssueEdit(SandboxJira jira, IssueInput input) {
        this.jira = jira;
        this.input = input;
    }

    /** What is wrong with the input, by field. */
    Messages errors(Data.Issue before, Data.Project project) {
        Messages errors = Messages.none();
        String summary = input.get("summary", before == null ? null : before.summary());
        if (summary == null || summary.isBlank()) {
            errors.with("summary", "You must specify a summary of the issue.");
        } else if (summary.length() > 255) {
            errors.with("summary", "Summary must be less than 255 characters.");
        }
        if (before == null && jira.world().type(input.get("issuetype", "")) == null) {
            errors.with("issuetype", "The issue type selected is invalid.");
        }
        for (String fixed : List.of("project", "issuetype")) {
            if (before != null && input.has(fixed)) {
                errors.with(fixed, "The sandbox cannot move an issue or change its type.");
            }
        }
        checkUser("assignee", errors);
        checkUser("reporter", errors);
        checkDay("duedate", input.<String>get("duedate", null), errors);
        for (Map.Entry<String, Object> entry : input.values().entrySet()) {
            if (!PLAIN.contains(entry.getKey())) {
                checkCustom(entry.getKey(), (String) entry.getValue(), errors);
            }
        }
        checkIds("fixVersions", project.versions().stream().map(Data.Version::id).toList(), errors);
        checkIds(
                "components",
                project.components().stream().map(Data.Component::id).toList(),
                errors);
        return errors;
    }

    private void checkUser(String field, Messages errors) {
        String name = input.get(field, (String) null);
        if (name != null && jira.world().userByName(name).isEmpty()) {
            errors.with(field, "User '" + name + "' does not exist.");
        }
    }

    private void checkIds(String field, List<Long> known, Messages errors) {
        List<Long> ids = input.get(field, List.of());
        ids.stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> errors.with(field, "There is no " + id + " here."));
    }

    private void checkDay(String field, String text, Messages errors) {
        try {
            day(text);
        } catch (DateTimeException e) {
            String example = PickerDays.text(LocalDate.of(2026, 11, 24), locale());
            errors.with(field, "'" + text + "' is not a day such as " + example + ".");
        }
    }

    /** As a person entered it in a form; an empty text takes the day away. */
    private LocalDate day(String text) {
        return text == null || text.isBlank() ? null : PickerDays.day(text, locale());
    }

    private Locale locale() {
        return jira.authentication().getLocale();
    }

    private void checkCustom(String id, String value, Messages errors) {
        Data.Field field = field(id);
        if (field == null) {
            errors.with(id, "There is no field '" + id + "'.");
            return;
        }
        switch (field.typeKey()) {
            case FieldTypes.NUMBER -> {
                if (value != null && !value.matches("-?\\d{1,9}(\\.\\d{1,6})?")) {
                    errors.with(id, "'" + value + "' is an invalid number.");
                }
            }
            case FieldTypes.DATE, FieldTypes.TARGET_START, FieldTypes.TARGET_END ->
                    checkDay(id, value, errors);
            case FieldTypes.EPIC_LINK -> {
                if (value != null && jira.world().issueByKey(value).isEmpty()) {
                    errors.with(id, "The epic '" + value + "' does not exist.");
                }
            }
            case FieldTypes.EPIC_NAME -> {
                // any text is an epic's name
            }
            default ->
                    errors.with(
                            id,
                            "The sandbox cannot write fields of the type " + field.typeKey() + ".");
        }
    }

    private Data.Field field(String id) {
        return jira.world().fields().stream()
                .filter(f -> ("customfield_" + f.id()).equals(id))
                .findFirst()
                .orElse(null);
    }

    /** A new issue; its id and key are given when it is saved. */
    Data.Issue created(Data.Project project, Data.User by) {
        Instant now = jira.clock().instant();
        Data.Issue blank =
                new Data.Issue(
                        NOT_YET,
                        project.key() + "-" + NOT_YET,
                        project.id(),
                        input.get("issuetype", ""),
                        "",
                        null,
                        firstStatus(),
                        null,
                        null,
                        by.key(),
                        null,
                        now,
                        now,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        List.of(),
                        Map.of(),
                        null,
                        null,
                        null,
                        List.of(),
                        List.of());
        return with(blank, now, List.of());
    }

    private String firstStatus() {
        return jira.world().statuses().stream()
                .filter(status -> status.category().equals("new"))
                .map(Data.Status::id)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "There is no status of the category To Do"));
    }

    Data.Issue changed(Data.Issue before, Data.User by) {
        Instant now = jira.clock().instant();
        Data.Issue after = with(before, now, before.changes());
        List<Data.Item> items = IssueDifference.between(before, after, jira.world());
        List<Data.Change> changes = new ArrayList<>(before.changes());
        if (!items.isEmpty()) {
            long id = before.id() * 1_000 + changes.size();
            changes.add(new Data.Change(id, by.key(), now, items));
        }
        return with(before, now, changes);
    }

    private Data.Issue with(Data.Issue from, Instant now, List<Data.Change> changes) {
        Map<Long, Object> custom = new HashMap<>(from.custom());
        String epicKey = from.epicKey();
        for (Map.Entry<String, Object> entry : input.values().entrySet()) {
            Data.Field field = PLAIN.contains(entry.getKey()) ? null : field(entry.getKey());
            if (field != null && field.typeKey().equals(FieldTypes.EPIC_LINK)) {
                epicKey = (String) entry.getValue();
            } else if (field != null) {
                custom.put(field.id(), typed(field, (String) entry.getValue()));
            }
        }
        custom.values().removeIf(Objects::isNull);
        LocalDate due = input.has("duedate") ? day(input.<String>get("duedate", null)) : from.due();
        return new Data.Issue(
                from.id(),
                from.key(),
                from.projectId(),
                from.typeId(),
                input.get("summary", from.summary()),
                input.get("description", from.description()),
                from.statusId(),
                from.resolutionId(),
                from.priorityId(),
                userKey("reporter", from.reporter()),
                userKey("assignee", from.assignee()),
                from.created(),
                now,
                from.resolved(),
                due,
                from.labels(),
                input.get("components", from.components()),
                input.get("fixVersions", from.fixVersions()),
                from.parentId(),
                epicKey,
                from.levelId(),
                from.sprints(),
                custom,
                from.originalEstimate(),
                from.remainingEstimate(),
                from.timeSpent(),
                from.links(),
                changes);
    }

    private Object typed(Data.Field field, String value) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        return switch (field.typeKey()) {
            case FieldTypes.NUMBER -> Double.valueOf(value);
            case FieldTypes.DATE, FieldTypes.TARGET_START, FieldTypes.TARGET_END ->
                    day(value).toString();
            default -> value;
        };
    }

    private String userKey(String field, String otherwise) {
        if (!input.has(field)) {
            return otherwise;
        }
        String name = input.get(field, (String) null);
        return name == null ? null : jira.world().userByName(name).orElseThrow().key();
    }
}
