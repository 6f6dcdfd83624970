package org.longview.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.longview.roadmap.ItemRecords;
import org.longview.roadmap.Recorded;
import org.longview.roadmap.StrategyRecords;
import org.longview.strategy.CheckIn;
import org.longview.strategy.Commitment;
import org.longview.strategy.Contribution;
import org.longview.strategy.EpicLink;
import org.longview.strategy.Grant;
import org.longview.strategy.Initiative;
import org.longview.strategy.Placement;
import org.longview.strategy.Roadmap;
import org.longview.strategy.SavedView;
import org.longview.strategy.StrategyItem;
import org.longview.strategy.Theme;

/** Records of one roadmap, or of several, while they are gathered. */
final class Draft {
    final List<Roadmap> roadmaps = new ArrayList<>();
    final List<Theme> themes = new ArrayList<>();
    final List<Initiative> initiatives = new ArrayList<>();
    final List<Placement> placements = new ArrayList<>();
    final List<EpicLink> links = new ArrayList<>();
    final List<Commitment> commitments = new ArrayList<>();
    final List<Recorded> history = new ArrayList<>();
    final List<Grant> grants = new ArrayList<>();
    final List<SavedView> views = new ArrayList<>();
    final List<StrategyItem> items = new ArrayList<>();
    final List<CheckIn> checkIns = new ArrayList<>();
    final List<Contribution> contributions = new ArrayList<>();

    private final Set<String> themeUids = new HashSet<>();
    private final Set<String> objectiveUids = new HashSet<>();

    void knowTheme(String uid) {
        themeUids.add(uid);
    }

    boolean hasTheme(String uid) {
        return themeUids.contains(uid);
    }

    void knowObjective(String uid) {
        objectiveUids.add(uid);
    }

    boolean hasObjective(String uid) {
        return objectiveUids.contains(uid);
    }

    void addAll(Draft other) {
        roadmaps.addAll(other.roadmaps);
        themes.addAll(other.themes);
        initiatives.addAll(other.initiatives);
        placements.addAll(other.placements);
        links.addAll(other.links);
        commitments.addAll(other.commitments);
        history.addAll(other.history);
        grants.addAll(other.grants);
        views.addAll(other.views);
        items.addAll(other.items);
        checkIns.addAll(other.checkIns);
        contributions.addAll(other.contributions);
    }

    StrategyRecords records() {
        return new StrategyRecords(
                roadmaps,
                themes,
                initiatives,
                placements,
                links,
                commitments,
                history,
                grants,
                views,
                new ItemRecords(items, checkIns, contributions));
    }
}
