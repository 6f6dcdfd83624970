package org.longview.roadmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.longview.strategy.CheckIn;
import org.longview.strategy.Contribution;
import org.longview.strategy.EpicLink;
import org.longview.strategy.Initiative;
import org.longview.strategy.KeyResult;
import org.longview.strategy.Ledger;
import org.longview.strategy.Objective;
import org.longview.strategy.Placement;
import org.longview.strategy.Roadmap;
import org.longview.strategy.SortKey;
import org.longview.strategy.Theme;

/**
 * What portfolios show: the initiatives that are kept in the roadmaps of their projects, in an
 * order of the portfolio's own.
 */
record Portfolio(Gate gate, RoadmapStore store) {
    /**
     * Where what is shown on it is kept: of a portfolio the roadmaps of its projects, as far as the
     * person may see them, of a project's roadmap itself.
     */
    List<Roadmap> homes(Viewer viewer, Roadmap shown) {
        return shown.isPortfolio()
                ? all(shown).stream().filter(home -> gate.sees(viewer, home)).toList()
                : List.of(shown);
    }

    private List<Roadmap> all(Roadmap portfolio) {
        return portfolio.scope().stream().flatMap(id -> store.ofProject(id).stream()).toList();
    }

    /**
     * All places in a portfolio's order, whoever looks: those that were given, then the initiatives
     * that nobody has ranked here yet, project by project in the order of their own roadmaps.
     */
    List<Placement> order(Roadmap portfolio) {
        List<Placement> order = new ArrayList<>(store.placements(portfolio.uid()));
        Set<String> placed = new HashSet<>();
        order.forEach(place -> placed.add(place.initiativeUid()));
        SortKey last = order.isEmpty() ? null : order.get(order.size() - 1).sortKey();
        for (Roadmap home : all(portfolio)) {
            for (Placement own : store.placements(home.uid())) {
                if (placed.add(own.initiativeUid())) {
                    last = SortKey.between(last, null);
                    order.add(new Placement(portfolio.uid(), own.initiativeUid(), last));
                }
            }
        }
        return order;
    }

    /** What these roadmaps hold, the initiatives in the portfolio's order. */
    Plan plan(Roadmap portfolio, List<Roadmap> homes) {
        List<Theme> themes = new ArrayList<>();
        List<EpicLink> links = new ArrayList<>();
        Map<String, Initiative> initiatives = new HashMap<>();
        Map<String, Ledger> ledgers = new HashMap<>();
        for (Roadmap home : homes) {
            Plan plan = store.plan(home.uid());
            themes.addAll(plan.themes());
            links.addAll(plan.links());
            ledgers.putAll(plan.ledgers());
            plan.initiatives().forEach(one -> initiatives.put(one.uid(), one));
        }
        List<Initiative> ranked =
                order(portfolio).stream()
                        .map(place -> initiatives.get(place.initiativeUid()))
                        .filter(one -> one != null)
                        .toList();
        return new Plan(themes, ranked, links, ledgers);
    }

    /** What these roadmaps are for; a portfolio has no vision of its own. */
    Aims aims(List<Roadmap> homes) {
        List<Objective> objectives = new ArrayList<>();
        List<KeyResult> keyResults = new ArrayList<>();
        List<Contribution> contributions = new ArrayList<>();
        Map<String, CheckIn> latest = new LinkedHashMap<>();
        for (Roadmap home : homes) {
            Aims aims = store.aims(home.uid());
            objectives.addAll(aims.objectives());
            keyResults.addAll(aims.keyResults());
            contributions.addAll(aims.contributions());
            latest.putAll(aims.latest());
        }
        return new Aims(null, objectives, keyResults, contributions, latest);
    }
}
