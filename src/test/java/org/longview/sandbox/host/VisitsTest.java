package org.longview.sandbox.host;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.Test;

/** A plugin's stop waits for the requests inside it, for a while. */
public class VisitsTest {
    private final Visits visits = new Visits();
    private final CountDownLatch closed = new CountDownLatch(1);

    private void closeBeside(Duration patience) {
        Thread closing =
                new Thread(
                        () -> {
                            try {
                                visits.close(patience);
                                closed.countDown();
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        });
        closing.setDaemon(true);
        closing.start();
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
        closeBeside(Duration.ofMinutes(1));
        visits.leave();
        assertFalse(closed.await(50, TimeUnit.MILLISECONDS));

        visits.leave();

        assertTrue(closed.await(10, TimeUnit.SECONDS));
    }

    @Test
    public void theCloseDoesNotWaitForEver() throws Exception {
        visits.enter();

        closeBeside(Duration.ofMillis(20));

        assertTrue(closed.await(10, TimeUnit.SECONDS));
    }
}
