package org.longview.jira;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the plugin's clock: the system's, or the instant that the system property {@code
 * longview.clock} stops it at.
 */
public final class HostClock {

    /** Set by the sandbox and by nobody else; an instant such as 2026-11-24T11:00:00Z. */
    static final String PROPERTY = "longview.clock";

    private static final Logger LOG = LoggerFactory.getLogger(HostClock.class);

    private HostClock() {}

    /** The clock, decided once, when the plugin starts. */
    public static Clock create() {
        String stopped = System.getProperty(PROPERTY, "").trim();
        if (stopped.isEmpty()) {
            return Clock.systemUTC();
        }
        try {
            Clock clock = Clock.fixed(Instant.parse(stopped), ZoneOffset.UTC);
            LOG.warn(
                    "Longview's clock stands still at {}, because the system property {} says so",
                    stopped,
                    PROPERTY);
            return clock;
        } catch (DateTimeParseException e) {
            LOG.warn(
                    "The system property {} is not an instant and is not used: {}",
                    PROPERTY,
                    stopped);
            return Clock.systemUTC();
        }
    }
}
