package org.longview.roadmap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.longview.strategy.Change;
import org.longview.strategy.RoadmapFields;

/**
 * What of a history one person may know: links to issues, places of initiatives and projects of a
 * portfolio that they may not see are not in it, and nothing that they are told hangs on those.
 */
record VisibleChanges(Gate gate, RoadmapStore store, EpicViews views) {

    /** The revisions with what this person may know of them; those of which that is nothing go. */
    List<Recorded> of(Viewer viewer, List<Recorded> history) {
        Set<Long> issues = visibleIssues(viewer, history);
        List<Recorded> seen = new ArrayList<>();
        for (Recorded recorded : history) {
            List<Change> changes =
                    recorded.changes().stream()
                            .filter(change -> isSeen(viewer, change, issues))
                            .toList();
            if (!changes.isEmpty() || recorded.changes().isEmpty()) {
                seen.add(new Recorded(recorded.revision(), changes));
            }
        }
        return seen;
    }

    private Set<Long> visibleIssues(Viewer viewer, List<Recorded> history) {
        Set<Long> issues = new HashSet<>();
        for (Recorded recorded : history) {
            recorded.changes().stream()
                    .filter(LinkChange::isIn)
                    .forEach(change -> issues.add(LinkChange.issueId(change)));
        }
        return views.visible(viewer, issues);
    }

    private boolean isSeen(Viewer viewer, Change change, Set<Long> issues) {
        if (LinkChange.isIn(change)) {
            return issues.contains(LinkChange.issueId(change));
        }
        if (Places.isIn(change)) {
            return store.initiative(Places.initiativeUid(change))
                    .filter(found -> gate.sees(viewer, gate.home(found)))
                    .isPresent();
        }
        return !change.field().equals(RoadmapFields.SCOPE)
                || ScopeChange.of(change).seenBy(id -> gate.browses(viewer, id)).isChange();
    }

    boolean isHidden(Viewer viewer, Change change) {
        Set<Long> issue = LinkChange.isIn(change) ? Set.of(LinkChange.issueId(change)) : Set.of();
        return !isSeen(viewer, change, views.visible(viewer, issue));
    }

    /**
     * Whether something that this person may know has changed since the version that they saw.
     *
     * @throws org.longview.strategy.Rejected when nobody can have seen that version yet
     */
    boolean isStale(Viewer viewer, String uid, long seen, long current) {
        return Inputs.isStale(seen, current)
                && !of(
                                viewer,
                                store.history(uid).stream()
                                        .filter(recorded -> recorded.revision().version() > seen)
                                        .toList())
                        .isEmpty();
    }
}
