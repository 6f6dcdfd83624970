package org.longview.roadmap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.longview.strategy.Change;
import org.longview.strategy.Changes;
import org.longview.strategy.SavedView;
import org.longview.strategy.SavedViewFields;

/** Makes the step that takes back a revision of a saved view. */
record ViewReversal(RoadmapStore store, Gate gate) {

    Step of(Viewer viewer, SavedView current, Recorded recorded, Instant now) {
        List<Change> changes = Reversal.taken(recorded, now);
        Map<String, String> fields = SavedViewFields.of(current);
        for (Change change : Reversal.expected(recorded, changes)) {
            if (!Objects.equals(fields.get(change.field()), change.oldValue())) {
                boolean mine = current.isOf(viewer.userKey());
                throw Conflict.changedSince(
                        "view",
                        current.exists() ? new ConflictState.OfView(current, mine) : null,
                        null);
            }
        }
        SavedView restored = next(current, SavedViewFields.applied(current, changes));
        ViewRights.require(gate, viewer, current, restored);
        return new Step.OfView(restored, Changes.between(current, restored));
    }

    /**
     * The state that comes next. What was deleted comes back without being opened with where
     * another view has that place now.
     */
    private SavedView next(SavedView current, SavedView restored) {
        boolean back = restored.exists() && !current.exists();
        boolean gone = !restored.exists();
        boolean own = gone || back && isTaken(restored, true);
        boolean common = gone || back && isTaken(restored, false);
        return new SavedView(
                restored.uid(),
                restored.roadmapUid(),
                restored.ownerKey(),
                restored.name(),
                restored.query(),
                restored.shared(),
                restored.ownDefault() && !own,
                restored.commonDefault() && !common,
                current.version() + 1,
                restored.deletedAt());
    }

    private boolean isTaken(SavedView view, boolean own) {
        return store.views(view.roadmapUid()).stream()
                .anyMatch(
                        other ->
                                own
                                        ? other.ownDefault() && other.isOf(view.ownerKey())
                                        : other.commonDefault());
    }
}
