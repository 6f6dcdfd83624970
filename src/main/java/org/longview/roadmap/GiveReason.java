package org.longview.roadmap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.longview.strategy.Change;
import org.longview.strategy.Commitment;
import org.longview.strategy.InitiativeFields;
import org.longview.strategy.Ledger;
import org.longview.strategy.Rejected;
import org.longview.strategy.Revision;
import org.longview.strategy.Timeframe;

/** Says afterwards why something was done: once, soon, and only by the one who did it. */
public final class GiveReason {
    private final Gate gate;
    private final RoadmapStore store;
    private final Acts acts;
    private final Reversal reversal;

    public GiveReason(Gate gate, RoadmapStore store, Acts acts, EpicViews views) {
        this.gate = gate;
        this.store = store;
        this.acts = acts;
        this.reversal = new Reversal(store, gate, views);
    }

    public void give(Viewer viewer, String commandId, String reason) {
        List<Recorded> done = store.command(commandId);
        reversal.requireEdit(viewer, commandId, done);
        String why = Acts.checkedReason(reason);
        if (why == null) {
            throw new Rejected("reason", reason, "The field 'reason' must not be empty");
        }
        Revision first = done.get(0).revision();
        if (!first.who().equals(viewer.userKey())) {
            throw new Forbidden("Only the one who made a change can say why");
        }
        if (done.stream().anyMatch(recorded -> recorded.revision().reason() != null)) {
            throw alreadyGiven();
        }
        Instant last = first.when().plus(Ledger.REVERSIBLE);
        if (acts.now().isAfter(last)) {
            throw Conflict.saying(
                    "A reason can be given within %d minutes of the change; this one is older"
                            .formatted(Ledger.REVERSIBLE.toMinutes()));
        }
        try {
            store.giveReason(commandId, why, entries(done));
        } catch (SlotTaken lost) {
            throw alreadyGiven();
        }
    }

    private static Conflict alreadyGiven() {
        return Conflict.saying("This change has its reason already; a reason is given once");
    }

    private List<Commitment> entries(List<Recorded> done) {
        List<Commitment> entries = new ArrayList<>();
        for (Recorded recorded : done) {
            Commitment added = null;
            for (Commitment entry : store.commitments(recorded.revision().objectUid())) {
                added = isOf(recorded, entry) ? entry : added;
            }
            if (added != null) {
                entries.add(added);
            }
        }
        return entries;
    }

    /**
     * Several acts can share a moment where a clock stands still, hence the look at the promise.
     */
    private static boolean isOf(Recorded recorded, Commitment entry) {
        Revision revision = recorded.revision();
        return entry.reason() == null
                && entry.when().equals(revision.when())
                && entry.who().equals(revision.who())
                && recorded.changes().stream()
                        .filter(change -> change.field().equals("timeframe"))
                        .allMatch(change -> promises(change, entry.timeframe()))
                && recorded.changes().stream()
                        .map(Change::field)
                        .anyMatch(field -> field.equals("timeframe") || field.equals("lifecycle"));
    }

    private static boolean promises(Change change, Timeframe frame) {
        return Objects.equals(change.newValue(), InitiativeFields.written(frame));
    }
}
