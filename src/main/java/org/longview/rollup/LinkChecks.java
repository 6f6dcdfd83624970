package org.longview.rollup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.longview.delivery.Epic;
import org.longview.delivery.StatusCategory;
import org.longview.rollup.Finding.Evidence;
import org.longview.rollup.Finding.Fix;
import org.longview.rollup.Finding.Kind;
import org.longview.rollup.Finding.Subject;
import org.longview.strategy.Initiative;
import org.longview.strategy.LinkRole;

/** What is looked for between epics and initiatives. */
final class LinkChecks {
    private final Case plan;
    private final Map<Long, Family> seen;
    private final List<Finding> found = new ArrayList<>();

    private LinkChecks(Case plan) {
        this.plan = plan;
        this.seen = plan.byId();
    }

    static List<Finding> of(Case plan) {
        LinkChecks checks = new LinkChecks(plan);
        Set<Long> linked = new HashSet<>();
        for (Initiative initiative : plan.initiatives()) {
            for (LinkRole role : LinkRole.values()) {
                for (long id : plan.linked(initiative, role)) {
                    checks.link(initiative, id, role, linked.add(id));
                }
            }
        }
        plan.families().stream()
                .map(Family::epic)
                .filter(epic -> !linked.contains(epic.id()))
                .forEach(checks::unlinked);
        return checks.found;
    }

    /**
     * An epic that supports several is told once, of the first.
     *
     * <p>An issue that this person may not see is passed over, as if there were no link.
     */
    private void link(Initiative initiative, long id, LinkRole role, boolean isFirst) {
        Subject subject = Subject.link(initiative.uid(), id);
        if (plan.known().gone().contains(id) || plan.known().others().contains(id)) {
            found.add(Finding.of(Kind.DANGLING_EPIC, subject, Evidence.NONE, Fix.UNLINK));
        } else if (!seen.containsKey(id) || seen.get(id).epic().dropped()) {
            return;
        } else if (role == LinkRole.SUPPORTS) {
            if (isFirst && !plan.known().primaries().contains(id)) {
                found.add(Finding.of(Kind.SUPPORTS_ONLY, subject, Evidence.NONE, Fix.LINK_PRIMARY));
            }
        } else if (!plan.known().scope().contains(seen.get(id).epic().projectId())) {
            found.add(Finding.of(Kind.OUT_OF_SCOPE, subject, Evidence.NONE, Fix.ADD_TO_SCOPE));
        }
    }

    private void unlinked(Epic epic) {
        boolean isOpen = !epic.dropped() && epic.category() != StatusCategory.DONE;
        if (isOpen && !plan.known().primaries().contains(epic.id())) {
            int all = seen.get(epic.id()).facts().children().total();
            found.add(Finding.of(Kind.NO_INITIATIVE, Subject.epic(epic.id()), Evidence.of(0, all)));
        }
    }
}
