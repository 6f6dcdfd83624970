package org.longview.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.longview.roadmap.SlotTaken;

/** Runs writes as a whole or not at all. */
final class Transactions {
    private static final int ATTEMPTS = 4;

    private final ActiveObjects ao;

    Transactions(ActiveObjects ao) {
        this.ao = ao;
    }

    /**
     * @throws SlotTaken when another was first
     * @throws Overlong when a text does not fit its column
     */
    void run(Runnable write) {
        for (int attempt = 1; ; attempt++) {
            try {
                ao.executeInTransaction(
                        () -> {
                            write.run();
                            return null;
                        });
                return;
            } catch (RuntimeException e) {
                // judged outside the transaction: after a violation PostgreSQL takes no more in it
                Violation violation = Violation.in(e);
                if (violation == Violation.NONE) {
                    throw e;
                }
                if (violation == Violation.TOO_LONG) {
                    throw new Overlong(e);
                }
                if (violation == Violation.TAKEN || attempt == ATTEMPTS) {
                    throw new SlotTaken("Somebody else wrote first", e);
                }
            }
        }
    }
}
