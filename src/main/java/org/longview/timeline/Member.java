package org.longview.timeline;

import java.util.List;
import java.util.Objects;
import org.longview.delivery.EpicFacts;
import org.longview.strategy.Initiative;
import org.longview.strategy.Ledger;

/**
 * An initiative with the epics under it that one person may see.
 *
 * @param epics those that count here
 * @param supports those that count elsewhere or nowhere
 */
public record Member(
        Initiative initiative, List<EpicFacts> epics, List<EpicFacts> supports, Ledger ledger) {
    public Member {
        Objects.requireNonNull(initiative);
        epics = List.copyOf(epics);
        supports = List.copyOf(supports);
        Objects.requireNonNull(ledger);
    }
}
