package org.longview.roadmap;

import java.util.List;
import org.longview.strategy.Commitment;
import org.longview.strategy.EpicLink;
import org.longview.strategy.Grant;
import org.longview.strategy.Initiative;
import org.longview.strategy.Placement;
import org.longview.strategy.Roadmap;
import org.longview.strategy.SavedView;
import org.longview.strategy.Theme;

/** Strategy records of several roadmaps, ended and deleted ones too, with their history. */
public record StrategyRecords(
        List<Roadmap> roadmaps,
        List<Theme> themes,
        List<Initiative> initiatives,
        List<Placement> placements,
        List<EpicLink> links,
        List<Commitment> commitments,
        List<Recorded> history,
        List<Grant> grants,
        List<SavedView> views,
        ItemRecords items) {
    public StrategyRecords {
        roadmaps = List.copyOf(roadmaps);
        themes = List.copyOf(themes);
        initiatives = List.copyOf(initiatives);
        placements = List.copyOf(placements);
        links = List.copyOf(links);
        commitments = List.copyOf(commitments);
        history = List.copyOf(history);
        grants = List.copyOf(grants);
        views = List.copyOf(views);
    }
}
