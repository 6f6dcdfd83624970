package org.longview.rollup;

import java.util.ArrayList;
import java.util.List;
import org.longview.delivery.DateSource;
import org.longview.delivery.EpicFacts;
import org.longview.delivery.LeftOut;
import org.longview.delivery.PlausibleDays;
import org.longview.delivery.Side;
import org.longview.rollup.Finding.Evidence;
import org.longview.rollup.Finding.Kind;
import org.longview.rollup.Finding.Subject;
import org.longview.strategy.Initiative;
import org.longview.strategy.Lifecycle;
import org.longview.strategy.Timeframe;

/** Dates and promises that cannot be meant, being more than ten years from the rest. */
final class PlausibleChecks {
    private final Judge judge;

    PlausibleChecks(Judge judge) {
        this.judge = judge;
    }

    /** The dates that were left out in an epic and in each of its issues. */
    static List<Finding> of(Family family) {
        List<Finding> found = new ArrayList<>();
        long epic = family.epic().id();
        family.leftOut()
                .forEach(
                        (issue, dates) ->
                                add(
                                        found,
                                        issue == epic
                                                ? Subject.epic(epic)
                                                : Subject.child(epic, issue),
                                        dates));
        return found;
    }

    private static void add(List<Finding> found, Subject subject, List<LeftOut> dates) {
        for (LeftOut date : dates) {
            Side side = new Side(date.day(), date.source());
            Span span = date.start() ? new Span(side, Side.NONE) : new Span(Side.NONE, side);
            found.add(Finding.of(Kind.DATE_IMPLAUSIBLE, subject, Evidence.of(span, Span.NONE)));
        }
    }

    /** A promise that is more than ten years from today and from what its epics say. */
    List<Finding> of(Initiative initiative, List<EpicFacts> epics) {
        Timeframe promised = initiative.timeframe();
        if (initiative.lifecycle() == Lifecycle.COMPLETED
                || initiative.lifecycle() == Lifecycle.CANCELLED
                || promised == null
                || !promised.isDated()) {
            return List.of();
        }
        Side today = Side.of(judge.today(), DateSource.EXPLICIT);
        Span rest = judge.of(initiative).of(epics).standing().live().span();
        PlausibleDays days =
                PlausibleDays.around(
                        rest.first().earlier(rest.last()).earlier(today).day(),
                        rest.last().later(rest.first()).later(today).day());
        boolean isMeant =
                days.hold(promised.firstDay().orElseThrow())
                        && days.hold(promised.lastDay().orElseThrow());
        return isMeant
                ? List.of()
                : List.of(
                        Finding.of(
                                Kind.DATE_IMPLAUSIBLE,
                                Subject.initiative(initiative.uid()),
                                Evidence.of(rest, promisedSpan(promised))));
    }

    private static Span promisedSpan(Timeframe promised) {
        return new Span(
                Side.of(promised.firstDay().orElseThrow(), DateSource.EXPLICIT),
                Side.of(promised.lastDay().orElseThrow(), DateSource.EXPLICIT));
    }
}
