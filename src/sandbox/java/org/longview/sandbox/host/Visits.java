package org.longview.sandbox.host;

import java.time.Duration;

/** Counts the requests inside a plugin, so that its stop can wait for them. */
final class Visits {
    private int inside;
    private boolean closed;

    /** Whether the visitor is let in; one who is must leave. */
    synchronized boolean enter() {
        if (!closed) {
            inside++;
        }
        return !closed;
    }

    synchronized void leave() {
        inside--;
        notifyAll();
    }

    /**
     * Lets nobody in any more and waits until all have left, but not for ever: one that hangs must
     * not keep a plugin from stopping.
     */
    synchronized void close(Duration patience) throws InterruptedException {
        closed = true;
        long end = System.nanoTime() + patience.toNanos();
        for (long left = patience.toMillis(); inside > 0 && left > 0; ) {
            wait(left);
            left = (end - System.nanoTime()) / 1_000_000;
        }
    }
}
