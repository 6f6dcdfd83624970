package org.longview.roadmap;

import org.junit.Before;

/** The fake keeps the contract of a store. */
public class MemoryStoreTest extends RoadmapStoreContract {
    private final MemoryStore memory = new MemoryStore();

    @Before
    public void open() {
        store = memory;
    }

    @Override
    protected TransferStore transfer() {
        return memory;
    }
}
