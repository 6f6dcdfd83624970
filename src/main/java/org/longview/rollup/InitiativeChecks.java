package org.longview.rollup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.longview.delivery.ChildCounts;
import org.longview.delivery.EpicFacts;
import org.longview.rollup.Finding.Evidence;
import org.longview.rollup.Finding.Fix;
import org.longview.rollup.Finding.Kind;
import org.longview.rollup.Finding.Subject;
import org.longview.strategy.Initiative;
import org.longview.strategy.Lifecycle;

/** What is looked for in one initiative, of the epics that one person may see. */
final class InitiativeChecks {
    private final Initiative initiative;
    private final List<EpicFacts> epics;
    private final Judge judge;
    private final List<Finding> found = new ArrayList<>();

    private InitiativeChecks(Initiative initiative, List<EpicFacts> epics, Judge judge) {
        this.initiative = initiative;
        this.epics = epics;
        this.judge = judge;
    }

    /**
     * What is over is past mending.
     *
     * @param epics those that count here
     * @param supported whether an epic supports it
     * @param ownerless whether its owner is no active user
     */
    static List<Finding> of(
            Initiative initiative,
            List<EpicFacts> epics,
            boolean supported,
            boolean ownerless,
            Judge judge) {
        if (initiative.lifecycle() == Lifecycle.COMPLETED
                || initiative.lifecycle() == Lifecycle.CANCELLED) {
            return List.of();
        }
        InitiativeChecks checks = new InitiativeChecks(initiative, epics, judge);
        checks.passed();
        checks.unestimated();
        if (ownerless) {
            checks.add(Kind.OWNER_INACTIVE, Evidence.NONE, Fix.TAKE_OVER, Fix.CLEAR_OWNER);
        }
        if (epics.isEmpty() && !supported && checks.isPromised()) {
            checks.add(Kind.NO_EPICS, Evidence.NONE);
        }
        return checks.found;
    }

    /** Whether a status update is late. */
    static List<Finding> told(Initiative initiative, Case plan) {
        Freshness fresh = plan.known().fresh().get(initiative.uid());
        OptionalLong late =
                fresh == null ? OptionalLong.empty() : fresh.overdue(plan.judge().today());
        return late.isEmpty()
                ? List.of()
                : List.of(
                        Finding.of(
                                Kind.UPDATE_OVERDUE,
                                Subject.initiative(initiative.uid()),
                                Evidence.late(0, 0, late.getAsLong())));
    }

    private void add(Kind kind, Evidence evidence, Fix... fixes) {
        found.add(Finding.of(kind, Subject.initiative(initiative.uid()), evidence, fixes));
    }

    /** A draft promises nothing yet. */
    private boolean isPromised() {
        return initiative.lifecycle() != Lifecycle.DRAFT;
    }

    /** It is completed by one click only where no work is left. */
    private void passed() {
        LocalDate last =
                initiative.timeframe() == null
                        ? null
                        : initiative.timeframe().lastDay().orElse(null);
        if (last == null || !isPromised() || !last.isBefore(judge.today())) {
            return;
        }
        Standing standing = judge.of(initiative).of(epics).standing();
        int left = standing.left();
        Evidence evidence =
                Evidence.late(left, standing.all(), ChronoUnit.DAYS.between(last, judge.today()));
        Fix[] fixes = left == 0 ? new Fix[] {Fix.COMPLETE} : new Fix[0];
        add(Kind.PROMISE_PASSED, evidence, fixes);
    }

    private void unestimated() {
        ChildCounts counts = RollUp.total(epics);
        Progress progress = judge.progress(counts, null);
        if (progress.why() == Progress.Fallback.MOSTLY_UNESTIMATED) {
            int without = judge.progress().weigh(counts).without();
            add(Kind.MOSTLY_UNESTIMATED, Evidence.of(without, counts.total()));
        }
    }
}
