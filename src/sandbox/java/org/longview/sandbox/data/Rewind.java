package org.longview.sandbox.data;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.longview.sandbox.jira.Data;
import org.longview.sandbox.jira.FieldTypes;

/**
 * Takes an export back to a day, then moves that day to today, so that old data shows as a live
 * project.
 */
final class Rewind {
    private final Draft draft;
    private final ZoneId zone;
    private final Instant end;
    private final long days;

    Rewind(Draft draft, LocalDate asOf, LocalDate today, ZoneId zone) {
        this.draft = draft;
        this.zone = zone;
        this.end = asOf.plusDays(1).atStartOfDay(zone).toInstant();
        this.days = ChronoUnit.DAYS.between(asOf, today);
    }

    void run() {
        for (Data.Issue issue : List.copyOf(draft.issues.values())) {
            if (issue.created() != null && !issue.created().isBefore(end)) {
                draft.issues.remove(issue.id());
                draft.skip("created after the day it is rewound to");
            } else {
                draft.issues.put(issue.id(), moved(rewound(issue)));
            }
        }
        draft.sprints.replaceAll((id, sprint) -> moved(sprint));
        draft.projects
                .values()
                .forEach(project -> project.versions.replaceAll((id, version) -> moved(version)));
    }

    /**
     * Status and resolution as the history says, or, where it tells nothing, open again when
     * resolved later.
     */
    private Data.Issue rewound(Data.Issue issue) {
        String status = issue.statusId();
        String resolution = issue.resolutionId();
        Instant resolved = issue.resolved();
        List<Data.Change> kept = new ArrayList<>();
        boolean statusTold = false;
        boolean resolutionTold = false;
        for (int i = issue.changes().size() - 1; i >= 0; i--) {
            Data.Change change = issue.changes().get(i);
            if (change.when().isBefore(end)) {
                kept.add(0, change);
                continue;
            }
            for (Data.Item item : change.items()) {
                if (item.field().equals("status") && item.from() != null) {
                    status = status(item);
                    statusTold = true;
                } else if (item.field().equals("resolution")) {
                    resolution = resolution(item);
                    resolutionTold = true;
                }
            }
        }
        boolean resolvedLater = resolved != null && !resolved.isBefore(end);
        if (resolvedLater && !resolutionTold) {
            resolution = null;
        }
        if (resolvedLater && !statusTold && resolution == null) {
            status = draft.openStatus();
        }
        if (resolvedLater || resolutionTold) {
            resolved = resolution == null ? null : lastResolved(kept);
        }
        Instant updated =
                issue.updated() != null && issue.updated().isBefore(end)
                        ? issue.updated()
                        : end.minusSeconds(1);
        return IssueCopies.with(
                issue,
                status,
                resolution,
                new IssueCopies.Times(issue.created(), updated, resolved, issue.due()),
                issue.custom(),
                kept);
    }

    /** The status before; of one that no issue of the export has the category is unknown. */
    private String status(Data.Item item) {
        draft.statuses.putIfAbsent(
                item.from(), new Data.Status(item.from(), item.fromText(), "undefined"));
        return item.from();
    }

    /** What it was resolved as before; also one that no issue of the export has any more. */
    private String resolution(Data.Item item) {
        String id = item.from() == null || item.from().isEmpty() ? null : item.from();
        if (id != null) {
            draft.resolutions.putIfAbsent(id, new Data.Constant(id, item.fromText()));
        }
        return id;
    }

    private static Instant lastResolved(List<Data.Change> changes) {
        return changes.stream()
                .filter(c -> c.items().stream().anyMatch(i -> i.field().equals("resolution")))
                .map(Data.Change::when)
                .reduce(null, (before, when) -> when);
    }

    private Data.Issue moved(Data.Issue issue) {
        Map<Long, Object> custom = new HashMap<>(issue.custom());
        for (Data.Field field : draft.fields.values()) {
            boolean day =
                    field.typeKey().equals(FieldTypes.DATE)
                            || field.typeKey().equals(FieldTypes.TARGET_START)
                            || field.typeKey().equals(FieldTypes.TARGET_END);
            custom.computeIfPresent(
                    field.id(),
                    (id, value) ->
                            day ? moved(LocalDate.parse(value.toString())).toString() : value);
        }
        List<Data.Change> changes =
                issue.changes().stream()
                        .map(c -> new Data.Change(c.id(), c.author(), moved(c.when()), c.items()))
                        .toList();
        IssueCopies.Times times =
                new IssueCopies.Times(
                        moved(issue.created()),
                        moved(issue.updated()),
                        moved(issue.resolved()),
                        moved(issue.due()));
        return IssueCopies.with(
                issue, issue.statusId(), issue.resolutionId(), times, custom, changes);
    }

    private Data.Sprint moved(Data.Sprint sprint) {
        String state = sprint.state();
        Instant complete = sprint.complete();
        if (sprint.start() != null && !sprint.start().isBefore(end)) {
            state = "future";
            complete = null;
        } else if (complete == null
                ? state.equals("closed") && sprint.end() != null && !sprint.end().isBefore(end)
                : !complete.isBefore(end)) {
            state = "active";
            complete = null;
        }
        return new Data.Sprint(
                sprint.id(),
                sprint.name(),
                state,
                moved(sprint.start()),
                moved(sprint.end()),
                moved(complete));
    }

    private Data.Version moved(Data.Version v) {
        boolean later =
                v.release() != null && !v.release().atStartOfDay(zone).toInstant().isBefore(end);
        return new Data.Version(
                v.id(),
                v.name(),
                v.description(),
                moved(v.start()),
                moved(v.release()),
                v.released() && !later,
                v.archived() && !later);
    }

    private Instant moved(Instant when) {
        return when == null ? null : when.plus(Duration.ofDays(days));
    }

    private LocalDate moved(LocalDate day) {
        return day == null ? null : day.plusDays(days);
    }
}
