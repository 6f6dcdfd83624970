package org.longview.roadmap;

import java.math.BigDecimal;
import java.util.Objects;
import org.longview.strategy.CheckIn;
import org.longview.strategy.CheckIns;
import org.longview.strategy.KeyResult;
import org.longview.strategy.Quantity;

/** Corrects a check-in, or takes it back, while its author still may. */
public final class CorrectCheckIn {
    private final Gate gate;
    private final RoadmapStore store;
    private final ItemChange items;
    private final Acts acts;

    public CorrectCheckIn(Gate gate, RoadmapStore store, ItemChange items, Acts acts) {
        this.gate = gate;
        this.store = store;
        this.items = items;
        this.acts = acts;
    }

    /**
     * Says what should have been entered; both stay in the list.
     *
     * @param number of the check-in
     * @param note null when there is nothing to say
     * @param seen the version of the key result that the person saw
     */
    public Done<KeyResult> correct(
            Viewer viewer, String uid, int number, CheckInWish wish, long seen) {
        KeyResult before = gate.editableKeyResult(viewer, uid);
        CheckIn wrong = open(viewer, before, number).entry();
        BigDecimal value = Quantity.entered("value", Quantity.required("value", wish.value()));
        CheckIn right = reverse(viewer, before, number, value, wish.note());
        KeyResult after = before.checkedIn(value);
        ItemChange.requireFresh("key result", before, after, seen);
        boolean same = value.equals(wrong.value()) && Objects.equals(right.note(), wrong.note());
        return same ? new Done<>(null, before) : items.write(viewer, before, after, right);
    }

    /** Says again what was said before it; both stay in the list. */
    public Done<KeyResult> takeBack(Viewer viewer, String uid, int number, long seen) {
        KeyResult before = gate.editableKeyResult(viewer, uid);
        BigDecimal value = open(viewer, before, number).before();
        KeyResult after = before.checkedIn(value);
        ItemChange.requireFresh("key result", before, after, seen);
        CheckIn reverse = reverse(viewer, before, number, value, null);
        return items.write(viewer, before, after, reverse);
    }

    private CheckIns.Standing open(Viewer viewer, KeyResult keyResult, int number) {
        CheckIns all = new CheckIns(store.checkIns(keyResult.uid()));
        if (!all.has(number)) {
            throw new NotFound("check-in", Integer.toString(number));
        }
        return all.openTo(viewer.userKey(), acts.now())
                .filter(standing -> standing.entry().number() == number)
                .orElseThrow(
                        () ->
                                new Forbidden(
                                        "Only its author may change a check-in, only the latest, and only within %d minutes"
                                                .formatted(CheckIns.WINDOW.toMinutes())));
    }

    private CheckIn reverse(
            Viewer viewer, KeyResult of, int number, BigDecimal value, String note) {
        return new CheckIn(
                of.uid(), of.checkIns() + 1, value, note, viewer.userKey(), acts.now(), number);
    }
}
