package org.longview.timeline;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.longview.delivery.ChildCounts;
import org.longview.delivery.EpicFacts;
import org.longview.rollup.Judgement;
import org.longview.rollup.Outcome;
import org.longview.rollup.RollUp;
import org.longview.strategy.Initiative;
import org.longview.strategy.Ledger;
import org.longview.strategy.Moved;

/**
 * What one initiative shows: the promise as a bar, its epics' live span as a rail, and by how much
 * the one leaves the other.
 *
 * @param themeUid null outside every theme
 * @param promise null when no day is promised
 * @param overhang days that the rail ends after the bar; empty without one of them
 * @param moved how far the promise has moved
 * @param counts over the children of the epics that count here
 * @param outcome what is computed from them
 */
public record Row(
        String initiativeUid,
        String themeUid,
        Bar promise,
        Rail rail,
        OptionalLong overhang,
        Moved moved,
        ChildCounts counts,
        Outcome outcome) {
    public Row {
        Objects.requireNonNull(initiativeUid);
        Objects.requireNonNull(rail);
        Objects.requireNonNull(overhang);
        Objects.requireNonNull(moved);
        Objects.requireNonNull(counts);
        Objects.requireNonNull(outcome);
    }

    /**
     * @param epics those that count here
     */
    public static Row of(Judgement judgement, List<EpicFacts> epics, Ledger ledger) {
        Initiative initiative = judgement.initiative();
        Outcome outcome = judgement.of(epics);
        return new Row(
                initiative.uid(),
                initiative.themeUid(),
                Bar.of(initiative.timeframe()),
                Rail.of(outcome.standing().live()),
                outcome.standing().overhang(),
                ledger.moved(),
                RollUp.total(epics),
                outcome);
    }

    /** Whether it stands in the tray, because no day is promised: no timeframe, or a horizon. */
    public boolean isUndated() {
        return promise == null;
    }
}
