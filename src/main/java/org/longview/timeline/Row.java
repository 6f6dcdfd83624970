package org.longview.timeline;

import java.util.Objects;
import java.util.OptionalLong;
import org.longview.delivery.ChildCounts;
import org.longview.rollup.Overhang;
import org.longview.rollup.Span;
import org.longview.strategy.Initiative;
import org.longview.strategy.Ledger;

/**
 * What one initiative shows: the promise as a bar, its epics' live span as a rail, and by how much
 * the one leaves the other.
 *
 * @param themeUid null outside every theme
 * @param promise null when no day is promised
 * @param overhang days that the rail ends after the bar; empty without one of them
 * @param moves how often the promise was moved
 * @param counts over the children of the epics that count here
 */
public record Row(
        String initiativeUid,
        String themeUid,
        Bar promise,
        Rail rail,
        OptionalLong overhang,
        int moves,
        ChildCounts counts) {
    public Row {
        Objects.requireNonNull(initiativeUid);
        Objects.requireNonNull(rail);
        Objects.requireNonNull(overhang);
        Objects.requireNonNull(counts);
    }

    /**
     * @param live the span of the epics that count here
     */
    public static Row of(Initiative initiative, Span live, ChildCounts counts, Ledger ledger) {
        return new Row(
                initiative.uid(),
                initiative.themeUid(),
                Bar.of(initiative.timeframe()),
                Rail.of(live),
                Overhang.days(initiative.timeframe(), live),
                ledger.moves(),
                counts);
    }

    /** Whether it stands in the tray, because no day is promised: no timeframe, or a horizon. */
    public boolean isUndated() {
        return promise == null;
    }
}
