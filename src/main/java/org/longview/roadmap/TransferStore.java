package org.longview.roadmap;

/** Hands out all strategy records of the instance, and takes in others beside them. */
public interface TransferStore {
    StrategyRecords all();

    /**
     * Keeps records as they are given, history included, in one transaction.
     *
     * @throws SlotTaken when one of them is there already; then nothing was kept
     */
    void add(StrategyRecords records);
}
