package org.longview.roadmap;

import java.util.List;
import org.longview.strategy.Roadmap;

/** Hands out all strategy records of the instance, and takes in others beside them. */
public interface TransferStore {
    StrategyRecords all();

    /**
     * Keeps records as they are given, history included, in one transaction.
     *
     * @param givingWay roadmaps that are here, as they are when deleted; what the records hold
     *     takes their places
     * @throws SlotTaken when one of them is there already; then nothing was kept
     */
    void add(StrategyRecords records, List<Roadmap> givingWay);
}
