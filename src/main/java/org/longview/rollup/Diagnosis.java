package org.longview.rollup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.longview.delivery.EpicFacts;
import org.longview.strategy.Initiative;
import org.longview.strategy.LinkRole;

/** Everything that is amiss in a plan, each once. */
public final class Diagnosis {
    private Diagnosis() {}

    /** The gravest kinds first; within a kind in the order of epics and initiatives. */
    public static List<Finding> of(Case plan) {
        List<Finding> found = new ArrayList<>(LinkChecks.of(plan));
        List<Family> epics =
                plan.families().stream()
                        .filter(family -> !plan.known().others().contains(family.epic().id()))
                        .toList();
        epics.forEach(family -> found.addAll(EpicChecks.of(family)));
        epics.forEach(family -> found.addAll(PlausibleChecks.of(family)));
        OverdueChecks overdue = new OverdueChecks(plan.judge());
        epics.forEach(family -> overdue.epic(family.facts()));
        found.addAll(EndingChecks.of(epics));
        found.addAll(FieldChecks.of(epics, plan.judge()));
        Map<Long, Family> seen = plan.byId();
        for (Initiative initiative : plan.initiatives()) {
            List<EpicFacts> own = facts(plan.linked(initiative, LinkRole.PRIMARY), seen);
            overdue.initiative(initiative, own);
            found.addAll(new PlausibleChecks(plan.judge()).of(initiative, own));
            found.addAll(
                    InitiativeChecks.of(
                            initiative,
                            own,
                            !facts(plan.linked(initiative, LinkRole.SUPPORTS), seen).isEmpty(),
                            initiative.ownerKey() != null
                                    && plan.known().inactive().contains(initiative.ownerKey()),
                            plan.judge()));
            found.addAll(InitiativeChecks.told(initiative, plan));
        }
        found.addAll(overdue.found());
        found.sort(Comparator.comparing(Finding::kind));
        return found;
    }

    private static List<EpicFacts> facts(List<Long> ids, Map<Long, Family> seen) {
        return ids.stream().map(seen::get).filter(Objects::nonNull).map(Family::facts).toList();
    }
}
