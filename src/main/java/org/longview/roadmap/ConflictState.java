package org.longview.roadmap;

import java.util.List;
import java.util.Map;
import org.longview.strategy.LinkRole;
import org.longview.strategy.SavedView;
import org.longview.strategy.StrategyItem;
import org.longview.strategy.Theme;

/** One of the two states that a conflict is between. */
public sealed interface ConflictState
        permits InitiativeView,
                ConflictState.OfTheme,
                ConflictState.OfView,
                ConflictState.OfOrder,
                ConflictState.OfItem,
                ConflictState.OfLink,
                ConflictState.Elsewhere,
                ConflictState.OfFields {
    /** A theme. */
    record OfTheme(Theme theme) implements ConflictState {}

    /** A saved view, as the viewer knows it. */
    record OfView(SavedView view, boolean mine) implements ConflictState {}

    /** A vision, an objective, a key result or a brief. */
    record OfItem(StrategyItem item) implements ConflictState {}

    /** The order of a roadmap: uids of initiatives, first to last. */
    record OfOrder(String roadmapUid, long version, List<String> initiativeUids)
            implements ConflictState {}

    /**
     * A wish to link an epic, null as role to unlink it; null as initiative when that is not made
     * yet.
     */
    record OfLink(String initiativeUid, long issueId, LinkRole role) implements ConflictState {}

    /** The initiative that an epic belongs to already. */
    record Elsewhere(String initiativeUid, String name) implements ConflictState {}

    /** Single fields of an object by name; a field without value has null. */
    record OfFields(String objectUid, Map<String, String> fields) implements ConflictState {}
}
