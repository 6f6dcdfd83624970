package org.longview.host;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what fails in a part of the plugin from harming what it is only a part of: a page of Jira,
 * its start, one of its jobs.
 *
 * <p>The log is told of each kind of failure once, not at every view of a page.
 */
public final class Harmless {

    private static final Logger LOG = LoggerFactory.getLogger(Harmless.class);

    private final String part;
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    /**
     * Guards one part of the plugin.
     *
     * @param part what the log calls it
     */
    public Harmless(String part) {
        this.part = part;
    }

    /** What it gives, or something else when it fails. */
    public <T> T ask(Supplier<T> asked, Function<Throwable, T> instead) {
        try {
            return asked.get();
        } catch (RuntimeException | LinkageError e) {
            tell(e);
            return instead.apply(e);
        }
    }

    /** Does it, as far as it goes. */
    public void run(Runnable act) {
        ask(
                () -> {
                    act.run();
                    return null;
                },
                failure -> null);
    }

    /** Tells the log of a failure that was caught elsewhere. */
    public void tell(Throwable failure) {
        if (told.add(failure.getClass().getName())) {
            LOG.error(
                    "Longview's {} fails and is left out; the same failure is not told again: {}",
                    part,
                    failure.toString(),
                    failure);
        } else {
            LOG.debug("Longview's {} fails again", part, failure);
        }
    }
}
