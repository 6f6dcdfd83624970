package org.longview.roadmap;

import java.util.ArrayList;
import java.util.List;
import org.longview.strategy.Change;
import org.longview.strategy.CheckIn;
import org.longview.strategy.Commitment;
import org.longview.strategy.Initiative;
import org.longview.strategy.Placement;
import org.longview.strategy.Roadmap;
import org.longview.strategy.SavedView;
import org.longview.strategy.StrategyItem;
import org.longview.strategy.Theme;

/** One object's new state within an act, with what changed; its version is the one it takes. */
public sealed interface Step {
    String uid();

    long version();

    List<Change> changes();

    /**
     * A roadmap, with the places in its order that change; who gets or loses a right is told by the
     * changes.
     */
    record OfRoadmap(Roadmap roadmap, List<Placement> placements, List<Change> changes)
            implements Step {
        public OfRoadmap {
            placements = List.copyOf(placements);
            changes = List.copyOf(changes);
        }

        @Override
        public String uid() {
            return roadmap.uid();
        }

        @Override
        public long version() {
            return roadmap.version();
        }
    }

    /** A theme. */
    record OfTheme(Theme theme, List<Change> changes) implements Step {
        public OfTheme {
            changes = List.copyOf(changes);
        }

        @Override
        public String uid() {
            return theme.uid();
        }

        @Override
        public long version() {
            return theme.version();
        }
    }

    /** A saved view. */
    record OfView(SavedView view, List<Change> changes) implements Step {
        public OfView {
            changes = List.copyOf(changes);
        }

        @Override
        public String uid() {
            return view.uid();
        }

        @Override
        public long version() {
            return view.version();
        }
    }

    /**
     * An initiative; which objectives it begins or ceases to serve is told by the changes.
     *
     * @param placement where a new one stands, else null
     * @param commitment what is added to its ledger, or null
     */
    record OfInitiative(
            Initiative initiative,
            Placement placement,
            List<LinkChange> links,
            Commitment commitment,
            List<Change> changes)
            implements Step {
        public OfInitiative {
            links = List.copyOf(links);
            changes = List.copyOf(changes);
        }

        /** The same with more changes that are no fields of the initiative itself. */
        OfInitiative and(List<Change> more) {
            List<Change> all = new ArrayList<>(changes);
            all.addAll(more);
            return new OfInitiative(initiative, placement, links, commitment, all);
        }

        @Override
        public String uid() {
            return initiative.uid();
        }

        @Override
        public long version() {
            return initiative.version();
        }
    }

    /**
     * A vision, an objective, a key result or a brief.
     *
     * @param checkIn what is added to a key result, or null
     */
    record OfItem(StrategyItem item, CheckIn checkIn, List<Change> changes) implements Step {
        public OfItem {
            changes = List.copyOf(changes);
        }

        @Override
        public String uid() {
            return item.uid();
        }

        @Override
        public long version() {
            return item.version();
        }
    }
}
