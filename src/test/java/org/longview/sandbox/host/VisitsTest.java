package org.longview.sandbox.host;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import org.junit.Test;

/** A plugin's stop waits for the requests inside it, for a while. */
public class VisitsTest {
    private final Visits visits = new Visits();

    private Thread closeBeside() {
        Thread closing =
                new Thread(
                        () -> {
                            try {
                                visits.close(Duration.ofHours(1));
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        });
        closing.setDaemon(true);
        closing.start();
        return closing;
    }

    /** Returns once it waits, or has ended. */
    private static void settle(Thread thread) {
        while (thread.getState() != Thread.State.TIMED_WAITING && thread.isAlive()) {
            Thread.onSpinWait();
        }
    }

    @Test
    public void whoComesAfterTheCloseIsNotLetIn() throws Exception {
        assertTrue(visits.enter());
        visits.leave();

        visits.close(Duration.ofMinutes(1));

        assertFalse(visits.enter());
    }

    @Test
    public void theCloseWaitsForTheLastToLeave() throws Exception {
        visits.enter();
        visits.enter();
        Thread closing = closeBeside();
        settle(closing);

        visits.leave();
        settle(closing);
        assertTrue(closing.isAlive());

        visits.leave();
        closing.join();
    }

    @Test
    public void theCloseDoesNotWaitForEver() throws Exception {
        visits.enter();

        visits.close(Duration.ofMillis(1));

        assertFalse(visits.enter());
    }
}
