package org.longview.roadmap;

import java.util.List;
import java.util.Objects;
import org.longview.delivery.ChildCounts;
import org.longview.delivery.EpicFacts;
import org.longview.delivery.Extent;
import org.longview.rollup.Judge;
import org.longview.rollup.RollUp;
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
 * @param judge by whom it is judged
 */
public record InitiativeView(
        Initiative initiative,
        List<EpicFacts> epics,
        List<EpicFacts> supports,
        Ledger ledger,
        Judge judge)
        implements ConflictState {
    public InitiativeView {
        Objects.requireNonNull(initiative);
        epics = List.copyOf(epics);
        supports = List.copyOf(supports);
        Objects.requireNonNull(ledger);
        Objects.requireNonNull(judge);
    }

    /** What it shows in a picture. */
    public Row row() {
        return Row.of(judge.of(initiative), epics, ledger);
    }

    /** The sums over the children of the epics that count here. */
    public ChildCounts counts() {
        return RollUp.total(epics);
    }

    /** Of how many of their children the sums are. */
    public Extent extent() {
        return epics.stream().map(EpicFacts::extent).reduce(Extent.NONE, Extent::plus);
    }

    Member member() {
        return new Member(initiative, epics, supports, ledger);
    }

    InitiativeView with(Initiative other) {
        return new InitiativeView(other, epics, supports, ledger, judge);
    }
}
