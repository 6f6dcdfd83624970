package org.longview.rollup;

import java.util.Collection;
import org.longview.delivery.ChildCounts;
import org.longview.delivery.DateSource;
import org.longview.delivery.EpicFacts;
import org.longview.delivery.OwnDates;

/**
 * Derives spans and sums of epics and initiatives by chosen rules.
 *
 * @param epicDates how an epic's span comes from its own dates and its children's
 * @param initiativeDates an initiative has no dates of its own, so of the five rules PARENT_ONLY
 *     gives it none
 * @param lastResort whether an epic's days of creation and resolution stand in for a side that is
 *     known from nowhere
 */
public record RollUp(DateRule epicDates, DateRule initiativeDates, boolean lastResort) {
    public static final RollUp DEFAULTS =
            new RollUp(DateRule.CHILDREN_THEN_PARENT, DateRule.CHILDREN_ONLY, false);

    /** The span of one epic. */
    public Span spanOf(EpicFacts facts) {
        return derived(facts).or(reach(facts).instead());
    }

    private Span derived(EpicFacts facts) {
        return epicDates.derive(own(facts), below(facts));
    }

    private Span standIn(EpicFacts facts) {
        OwnDates dates = facts.epic().dates();
        return lastResort ? new Span(dates.standInFirst(), dates.standInLast()) : Span.NONE;
    }

    /** The dates that the epic itself carries. */
    static Span own(EpicFacts facts) {
        return new Span(facts.epic().dates().first(), facts.epic().dates().last());
    }

    /** The dates that its children give. */
    static Span below(EpicFacts facts) {
        ChildCounts children = facts.children();
        return new Span(
                children.first().from(DateSource.CHILDREN),
                children.last().from(DateSource.CHILDREN));
    }

    /**
     * The span of an initiative: from the earliest start to the latest end of epics that were not
     * dropped.
     */
    public Span spanOf(Collection<EpicFacts> epics) {
        Reach reach = Reach.NONE;
        for (EpicFacts facts : epics) {
            reach = reach.and(reachOf(facts));
        }
        return ofInitiative(reach);
    }

    /** What one epic gives its initiative; a dropped one gives nothing. */
    Reach reachOf(EpicFacts facts) {
        return facts.epic().dropped() ? Reach.NONE : reach(facts);
    }

    private Reach reach(EpicFacts facts) {
        return new Reach(derived(facts), standIn(facts), facts.isWorkLeft());
    }

    /** The span of an initiative whose epics reach that far. */
    Span ofInitiative(Reach epics) {
        return initiativeDates
                .derive(Span.NONE, epics.known())
                .or(initiativeDates.derive(Span.NONE, epics.instead()));
    }

    /** The sums over all children of the epics; those of a dropped one are dropped with it. */
    public static ChildCounts total(Collection<EpicFacts> epics) {
        ChildCounts sum = ChildCounts.NONE;
        for (EpicFacts facts : epics) {
            sum = sum.plus(facts.counts());
        }
        return sum;
    }
}
