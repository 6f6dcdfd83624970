package org.longview.roadmap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.longview.strategy.Commitment;
import org.longview.strategy.Initiative;
import org.longview.strategy.Ledger;
import org.longview.strategy.Rejected;

/**
 * Changes several initiatives as one command, each as an edit of its own would: what can be changed
 * is, and what cannot is told.
 */
public final class EditSeveral {
    private final Gate gate;
    private final RoadmapStore store;
    private final EditInitiative edits;
    private final Acts acts;

    public EditSeveral(Gate gate, RoadmapStore store, EditInitiative edits, Acts acts) {
        this.gate = gate;
        this.store = store;
        this.edits = edits;
        this.acts = acts;
    }

    /**
     * What one initiative is to become.
     *
     * @param version what the person saw
     */
    public record Wish(String uid, long version, InitiativePatch patch) {}

    /**
     * An initiative that is as it was wished.
     *
     * @param version the one that it has now
     * @param moved whether a promise was moved by it
     */
    public record Changed(String uid, long version, boolean moved) {}

    /**
     * An initiative that stays as it was.
     *
     * @param why what an edit of it alone would have been refused by
     */
    public record Refused(String uid, RuntimeException why) {}

    /** What came of the wishes, each in one of the two lists. */
    public record Outcome(List<Changed> changed, List<Refused> refused) {
        public Outcome {
            changed = List.copyOf(changed);
            refused = List.copyOf(refused);
        }
    }

    /**
     * @param reason why promises moved, null when not given
     * @throws Forbidden when the person may change none of them
     */
    public Done<Outcome> edit(Viewer viewer, List<Wish> wishes, String reason) {
        requireOnce(wishes);
        String why = Acts.checkedReason(reason);
        // where somebody was quicker with one of them, that one is refused at the next try
        return Acts.settled(() -> attempt(viewer, wishes, why));
    }

    private static void requireOnce(List<Wish> wishes) {
        if (wishes.isEmpty()) {
            throw new Rejected("changes", null, "Say what is to be changed");
        }
        Set<String> uids = new HashSet<>();
        for (Wish wish : wishes) {
            if (!uids.add(wish.uid())) {
                throw new Rejected("uid", wish.uid(), "An initiative is changed once at a time");
            }
        }
    }

    private Done<Outcome> attempt(Viewer viewer, List<Wish> wishes, String why) {
        Instant now = acts.now();
        List<Step> steps = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (Wish wish : wishes) {
            try {
                Initiative before = gate.editableInitiative(viewer, wish.uid());
                InitiativeInput input = wish.patch().over(before);
                Step.OfInitiative step =
                        edits.step(viewer, before, input, wish.version(), now, why).orElse(null);
                if (step == null) {
                    changed.add(new Changed(before.uid(), before.version(), false));
                } else {
                    steps.add(step);
                    changed.add(new Changed(before.uid(), step.version(), moves(step)));
                }
            } catch (Rejected | NotFound | Forbidden | Conflict reason) {
                refused.add(new Refused(wish.uid(), reason));
            }
        }
        requireSome(changed, refused);
        String command = steps.isEmpty() ? null : acts.write(viewer, now, why, steps);
        return new Done<>(command, new Outcome(changed, refused));
    }

    private static void requireSome(List<Changed> changed, List<Refused> refused) {
        if (changed.isEmpty() && refused.get(0).why() instanceof Forbidden first) {
            if (refused.stream().allMatch(each -> each.why() instanceof Forbidden)) {
                throw first;
            }
        }
    }

    private boolean moves(Step.OfInitiative step) {
        if (step.commitment() == null) {
            return false;
        }
        List<Commitment> entries = store.commitments(step.uid());
        List<Commitment> after = new ArrayList<>(entries);
        after.add(step.commitment());
        return new Ledger(after).moves() > new Ledger(entries).moves();
    }
}
