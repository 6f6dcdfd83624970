package org.longview.sandbox.data;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.longview.sandbox.jira.Data;

/** Issues with something changed. */
final class IssueCopies {
    private IssueCopies() {}

    static Data.Issue withCustom(Data.Issue i, long fieldId, Object value) {
        Map<Long, Object> custom = new HashMap<>(i.custom());
        custom.put(fieldId, value);
        return with(
                i,
                i.statusId(),
                i.resolutionId(),
                new Times(i.created(), i.updated(), i.resolved(), i.due()),
                custom,
                i.changes());
    }

    /** The moments of an issue. */
    record Times(Instant created, Instant updated, Instant resolved, LocalDate due) {}

    static Data.Issue with(
            Data.Issue i,
            String statusId,
            String resolutionId,
            Times times,
            Map<Long, Object> custom,
            List<Data.Change> changes) {
        return new Data.Issue(
                i.id(),
                i.key(),
                i.projectId(),
                i.typeId(),
                i.summary(),
                i.description(),
                statusId,
                resolutionId,
                i.priorityId(),
                i.reporter(),
                i.assignee(),
                times.created(),
                times.updated(),
                times.resolved(),
                times.due(),
                i.labels(),
                i.components(),
                i.fixVersions(),
                i.parentId(),
                i.epicKey(),
                i.levelId(),
                i.sprints(),
                custom,
                i.originalEstimate(),
                i.remainingEstimate(),
                i.timeSpent(),
                i.links(),
                changes);
    }
}
