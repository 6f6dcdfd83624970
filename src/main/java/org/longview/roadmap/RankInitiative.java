package org.longview.roadmap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.longview.strategy.Change;
import org.longview.strategy.Initiative;
import org.longview.strategy.Placement;
import org.longview.strategy.Rejected;
import org.longview.strategy.Roadmap;

/** Moves an initiative to another place in the order, and into another theme if wanted. */
public final class RankInitiative {
    private final Gate gate;
    private final RoadmapStore store;
    private final EpicViews views;
    private final Entry entry;
    private final Acts acts;

    public RankInitiative(Gate gate, RoadmapStore store, EpicViews views, Entry entry, Acts acts) {
        this.gate = gate;
        this.store = store;
        this.views = views;
        this.entry = entry;
        this.acts = acts;
    }

    /**
     * Where an initiative is wanted.
     *
     * @param version the roadmap's version that the person saw
     * @param afterUid the initiative that it follows, null to be first
     * @param retheme whether the theme changes too
     * @param themeUid the theme then, null for none
     */
    public record Ranking(
            long version,
            String initiativeUid,
            String afterUid,
            boolean retheme,
            String themeUid) {}

    /** The outcome holds the roadmap's version after it. */
    public Done<Long> rank(Viewer viewer, String roadmapUid, Ranking wish) {
        return Acts.settled(() -> attempt(viewer, roadmapUid, wish));
    }

    private Done<Long> attempt(Viewer viewer, String roadmapUid, Ranking wish) {
        Roadmap roadmap = gate.editable(viewer, roadmapUid);
        Set<String> homes = homes(viewer, roadmap);
        Initiative initiative = moved(homes, wish);
        requireThere(homes, wish.afterUid());
        refuseTheme(roadmap, wish);
        if (new VisibleChanges(gate, store, views)
                .isStale(viewer, roadmap.uid(), wish.version(), roadmap.version())) {
            throw conflict(viewer, roadmap, wish);
        }
        List<Step> steps = new ArrayList<>();
        Roadmap after = rankStep(roadmap, wish, steps);
        if (wish.retheme()) {
            String theme = entry.theme(roadmap.uid(), wish.themeUid());
            if (!Objects.equals(theme, initiative.themeUid())) {
                steps.add(Acts.change(initiative, initiative.withTheme(theme), List.of(), null));
            }
        }
        if (steps.isEmpty()) {
            return new Done<>(null, roadmap.version());
        }
        return new Done<>(acts.write(viewer, acts.now(), null, steps), after.version());
    }

    /** The roadmaps that keep what is shown here, as far as the person may see it. */
    private Set<String> homes(Viewer viewer, Roadmap roadmap) {
        return roadmap.isPortfolio()
                ? new Portfolio(gate, store)
                        .homes(viewer, roadmap).stream()
                                .map(Roadmap::uid)
                                .collect(Collectors.toSet())
                : Set.of(roadmap.uid());
    }

    /** In which theme an initiative is, its own roadmap decides. */
    private static void refuseTheme(Roadmap roadmap, Ranking wish) {
        if (roadmap.isPortfolio() && wish.retheme()) {
            throw new Rejected(
                    "themeUid", wish.themeUid(), "A portfolio ranks and does not change the theme");
        }
    }

    private Initiative moved(Set<String> homes, Ranking wish) {
        return store.initiative(wish.initiativeUid())
                .filter(found -> found.exists() && homes.contains(found.roadmapUid()))
                .orElseThrow(() -> new NotFound("initiative", wish.initiativeUid()));
    }

    /** What is deleted keeps its place in the order, but nothing can follow it. */
    private void requireThere(Set<String> homes, String afterUid) {
        if (afterUid != null
                && store.initiative(afterUid)
                        .filter(found -> found.exists() && homes.contains(found.roadmapUid()))
                        .isEmpty()) {
            throw new NotFound("initiative", afterUid);
        }
    }

    private Roadmap rankStep(Roadmap roadmap, Ranking wish, List<Step> steps) {
        List<Placement> order =
                roadmap.isPortfolio()
                        ? new Portfolio(gate, store).order(roadmap)
                        : store.placements(roadmap.uid());
        List<Placement> changed = new Order(order).moved(wish.initiativeUid(), wish.afterUid());
        if (changed.isEmpty()) {
            return roadmap;
        }
        Roadmap after = roadmap.withVersion(roadmap.version() + 1);
        List<Placement> written = Order.overlaid(order, changed);
        steps.add(
                new Step.OfRoadmap(
                        after,
                        roadmap.isPortfolio() ? written : changed,
                        Order.changes(order, changed)));
        return after;
    }

    private Conflict conflict(Viewer viewer, Roadmap current, Ranking wish) {
        Portfolio portfolio = new Portfolio(gate, store);
        Plan plan =
                current.isPortfolio()
                        ? portfolio.plan(current, portfolio.homes(viewer, current))
                        : store.plan(current.uid());
        List<String> uids = uids(plan.initiatives());
        List<String> wanted = new ArrayList<>(uids);
        wanted.remove(wish.initiativeUid());
        wanted.add(
                wish.afterUid() == null ? 0 : wanted.indexOf(wish.afterUid()) + 1,
                wish.initiativeUid());
        return Conflict.changedSince(
                "order of the roadmap",
                new ConflictState.OfOrder(current.uid(), current.version(), uids),
                new ConflictState.OfOrder(current.uid(), wish.version(), wanted));
    }

    private static List<String> uids(List<Initiative> initiatives) {
        return initiatives.stream().map(Initiative::uid).toList();
    }

    /** The places of a roadmap, first to last. */
    private record Order(List<Placement> places) {
        /** The placements that must be written so that one initiative follows another. */
        List<Placement> moved(String uid, String afterUid) {
            List<Placement> rest =
                    places.stream().filter(place -> !place.initiativeUid().equals(uid)).toList();
            int at = afterUid == null ? 0 : indexOf(rest, afterUid) + 1;
            int before = indexOf(places, uid);
            if (before == at) {
                return List.of();
            }
            return Places.insert(rest, at, places.get(before));
        }

        private static int indexOf(List<Placement> places, String uid) {
            for (int i = 0; i < places.size(); i++) {
                if (places.get(i).initiativeUid().equals(uid)) {
                    return i;
                }
            }
            throw new NotFound("initiative", uid);
        }

        /** All places with those that change: what had none of its own yet gets one by it. */
        static List<Placement> overlaid(List<Placement> order, List<Placement> changed) {
            Map<String, Placement> byUid = new LinkedHashMap<>();
            order.forEach(place -> byUid.put(place.initiativeUid(), place));
            changed.forEach(place -> byUid.put(place.initiativeUid(), place));
            return List.copyOf(byUid.values());
        }

        static List<Change> changes(List<Placement> before, List<Placement> changed) {
            var keys =
                    before.stream()
                            .collect(
                                    Collectors.toMap(
                                            Placement::initiativeUid,
                                            place -> place.sortKey().text()));
            return changed.stream()
                    .map(
                            place ->
                                    new Change(
                                            Places.FIELD + place.initiativeUid(),
                                            keys.get(place.initiativeUid()),
                                            place.sortKey().text()))
                    .toList();
        }
    }
}
