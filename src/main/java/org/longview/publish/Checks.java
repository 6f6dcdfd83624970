package org.longview.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.longview.roadmap.Aims;
import org.longview.roadmap.Plan;
import org.longview.roadmap.RoadmapStore;
import org.longview.strategy.EpicLink;
import org.longview.strategy.Initiative;
import org.longview.strategy.LinkRole;
import org.longview.strategy.Placement;
import org.longview.strategy.Roadmap;
import org.longview.strategy.SavedView;
import org.longview.strategy.StrategyItem;
import org.longview.strategy.Theme;

/** Refuses records that would contradict each other or what is here already. */
final class Checks {
    private final RoadmapStore store;
    private final Set<String> uids = new HashSet<>();
    private final Set<Long> projects = new HashSet<>();
    private final Map<Long, String> primaries = new HashMap<>();
    private final List<Roadmap> givingWay = new ArrayList<>();

    Checks(RoadmapStore store) {
        this.store = store;
    }

    void check(Node node, Draft draft) {
        draft.roadmaps.forEach(roadmap -> requireOwnProject(node, roadmap));
        draft.themes.stream().map(Theme::uid).forEach(uid -> requireFresh(node, "themes", uid));
        draft.initiatives.stream()
                .map(Initiative::uid)
                .forEach(uid -> requireFresh(node, "initiatives", uid));
        draft.views.stream().map(SavedView::uid).forEach(uid -> requireFresh(node, "views", uid));
        requireOneView(node, draft);
        draft.items.stream()
                .map(StrategyItem::uid)
                .forEach(uid -> requireFresh(node, "objectives", uid));
        requirePlaces(node, draft);
        draft.links.forEach(link -> requireOnePrimary(node, link));
    }

    private void requireOwnProject(Node node, Roadmap roadmap) {
        requireFresh(node, "uid", roadmap.uid());
        Long home = roadmap.homeProjectId();
        if (home == null || !roadmap.exists()) {
            return;
        }
        Optional<Roadmap> here = store.ofProject(home);
        if (!projects.add(home) || here.isPresent() && !isEmpty(here.get())) {
            throw node.refusal("homeProject", home, "this project has another roadmap");
        }
        here.ifPresent(givingWay::add);
    }

    /** Whether nobody has planned anything on it yet, as where somebody only looked in. */
    private boolean isEmpty(Roadmap here) {
        String uid = here.uid();
        return store.plan(uid).equals(Plan.EMPTY)
                && store.aims(uid).equals(Aims.NONE)
                && store.placements(uid).isEmpty()
                && store.views(uid).isEmpty()
                && store.updatesOn(uid).isEmpty()
                && store.grants(uid).isEmpty();
    }

    /** The empty roadmaps of projects that get another one. */
    List<Roadmap> givingWay() {
        return givingWay;
    }

    private void requireFresh(Node node, String field, String uid) {
        boolean taken =
                store.roadmap(uid).isPresent()
                        || store.initiative(uid).isPresent()
                        || store.theme(uid).isPresent()
                        || store.view(uid).isPresent()
                        || store.item(uid).isPresent();
        if (taken || !uids.add(uid)) {
            throw node.refusal(field, uid, "another record has this uid");
        }
    }

    private void requireOneView(Node node, Draft draft) {
        List<SavedView> opening = draft.views.stream().filter(SavedView::commonDefault).toList();
        if (opening.size() > 1) {
            throw node.refusal(
                    "views", opening.get(1).uid(), "a roadmap opens with one view at most");
        }
    }

    private void requirePlaces(Node node, Draft draft) {
        Set<String> placed = new HashSet<>();
        for (Placement place : draft.placements) {
            String uid = place.initiativeUid();
            if (!placed.add(uid)) {
                throw node.refusal("placements", uid, "an initiative has two places");
            }
            boolean elsewhere = draft.roadmaps.stream().anyMatch(Roadmap::isPortfolio);
            if (!elsewhere && !uids.contains(uid) && store.initiative(uid).isEmpty()) {
                throw node.refusal("placements", uid, "there is no such initiative");
            }
        }
        for (Initiative initiative : draft.initiatives) {
            if (!placed.contains(initiative.uid())) {
                throw node.refusal(
                        "placements", initiative.uid(), "the initiative has no place in the order");
            }
        }
    }

    /**
     * A portfolio ranks initiatives of other roadmaps: those that have not come along, because
     * their project is not here, have no place.
     */
    void dropUnknownPlaces(Draft all) {
        all.placements.removeIf(
                place ->
                        !uids.contains(place.initiativeUid())
                                && store.initiative(place.initiativeUid()).isEmpty());
    }

    private void requireOnePrimary(Node node, EpicLink link) {
        if (!link.holds() || link.role() != LinkRole.PRIMARY) {
            return;
        }
        String other = primaries.put(link.issueId(), link.initiativeUid());
        if (other != null || !store.primaries(Set.of(link.issueId())).isEmpty()) {
            throw node.refusal(
                    "initiatives",
                    link.issueId(),
                    "the issue is primary in two initiatives, one of them " + link.initiativeUid());
        }
    }
}
