package org.longview.roadmap;

import java.util.List;
import org.longview.strategy.CheckIn;
import org.longview.strategy.Contribution;
import org.longview.strategy.StrategyItem;

/** What roadmaps are for, ended and deleted records too. */
public record ItemRecords(
        List<StrategyItem> items, List<CheckIn> checkIns, List<Contribution> contributions) {
    public static final ItemRecords NONE = new ItemRecords(List.of(), List.of(), List.of());

    public ItemRecords {
        items = List.copyOf(items);
        checkIns = List.copyOf(checkIns);
        contributions = List.copyOf(contributions);
    }

    /** The records of one kind. */
    public <T extends StrategyItem> List<T> of(Class<T> kind) {
        return items.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
