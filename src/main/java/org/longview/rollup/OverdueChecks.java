package org.longview.rollup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.longview.delivery.ChildCounts;
import org.longview.delivery.EpicFacts;
import org.longview.rollup.Finding.Evidence;
import org.longview.rollup.Finding.Kind;
import org.longview.rollup.Finding.Subject;
import org.longview.strategy.Initiative;
import org.longview.strategy.Lifecycle;

/** Where work is left after the day on which all of it was to end. */
final class OverdueChecks {
    private final Judge judge;
    private final Set<Long> late = new HashSet<>();
    private final List<Finding> found = new ArrayList<>();

    OverdueChecks(Judge judge) {
        this.judge = judge;
    }

    List<Finding> found() {
        return found;
    }

    void epic(EpicFacts epic) {
        Live live = judge.live(epic);
        if (live.overdueSince().isPresent()) {
            ChildCounts counts = epic.counts();
            late.add(epic.epic().id());
            found.add(
                    Finding.of(
                            Kind.OVERDUE,
                            Subject.epic(epic.epic().id()),
                            Evidence.overdue(counts.open(), counts.total(), live)));
        }
    }

    /** After its epics: where one of those is named, that says it. What is over is past mending. */
    void initiative(Initiative initiative, List<EpicFacts> epics) {
        if (initiative.lifecycle() == Lifecycle.COMPLETED
                || initiative.lifecycle() == Lifecycle.CANCELLED
                || epics.stream().anyMatch(epic -> late.contains(epic.epic().id()))) {
            return;
        }
        Standing standing = judge.of(initiative).of(epics).standing();
        if (standing.live().overdueSince().isPresent()) {
            found.add(
                    Finding.of(
                            Kind.OVERDUE,
                            Subject.initiative(initiative.uid()),
                            Evidence.overdue(standing.left(), standing.all(), standing.live())));
        }
    }
}
