package org.longview.roadmap;

import java.util.List;
import java.util.Objects;
import org.longview.delivery.ChildCounts;
import org.longview.delivery.EpicFacts;
import org.longview.rollup.RollUp;
import org.longview.rollup.Span;
import org.longview.strategy.Initiative;
import org.longview.strategy.Ledger;
import org.longview.timeline.Member;
import org.longview.timeline.Row;

/**
 * An initiative as one person may see it: epics that this person may not see have no part in
 * anything here.
 *
 * @param epics those that count here
 * @param supports those that count elsewhere or nowhere
 * @param span of the epics that count here
 * @param counts over the children of the epics that count here
 */
public record InitiativeView(
        Initiative initiative,
        List<EpicFacts> epics,
        List<EpicFacts> supports,
        Span span,
        ChildCounts counts,
        Ledger ledger)
        implements ConflictState {
    public InitiativeView {
        Objects.requireNonNull(initiative);
        epics = List.copyOf(epics);
        supports = List.copyOf(supports);
    }

    static InitiativeView of(
            Initiative initiative,
            List<EpicFacts> epics,
            List<EpicFacts> supports,
            Ledger ledger,
            RollUp rules) {
        return new InitiativeView(
                initiative, epics, supports, rules.spanOf(epics), RollUp.total(epics), ledger);
    }

    /** What it shows in a picture. */
    public Row row() {
        return Row.of(initiative, span, counts, ledger);
    }

    Member member() {
        return new Member(initiative, epics, supports, ledger);
    }

    InitiativeView with(Initiative other) {
        return new InitiativeView(other, epics, supports, span, counts, ledger);
    }
}
