package org.longview.rollup;

import java.util.Collection;
import org.longview.delivery.ChildCounts;
import org.longview.delivery.DateSource;
import org.longview.delivery.EpicFacts;

/**
 * Derives spans and sums of epics and initiatives by chosen rules.
 *
 * @param epicDates how an epic's span comes from its own dates and its children's
 * @param initiativeDates an initiative has no dates of its own, so of the five rules PARENT_ONLY
 *     gives it none
 */
public record RollUp(DateRule epicDates, DateRule initiativeDates) {
    public static final RollUp DEFAULTS =
            new RollUp(DateRule.CHILDREN_THEN_PARENT, DateRule.CHILDREN_ONLY);

    /** The span of one epic. */
    public Span spanOf(EpicFacts facts) {
        return epicDates.derive(own(facts), below(facts));
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
        Span widest = Span.NONE;
        for (EpicFacts facts : epics) {
            widest = widened(widest, facts);
        }
        return ofInitiative(widest);
    }

    /** The span of several epics widened by one more; a dropped epic widens nothing. */
    Span widened(Span epics, EpicFacts more) {
        return more.epic().dropped() ? epics : epics.and(spanOf(more));
    }

    /** The span of an initiative whose epics span that much. */
    Span ofInitiative(Span epics) {
        return initiativeDates.derive(Span.NONE, epics);
    }

    /** The sums over all children of the epics. */
    public static ChildCounts total(Collection<EpicFacts> epics) {
        ChildCounts sum = ChildCounts.NONE;
        for (EpicFacts facts : epics) {
            sum = sum.plus(facts.children());
        }
        return sum;
    }
}
