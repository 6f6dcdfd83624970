package org.longview.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.After;
import org.junit.Test;

public class HostClockTest {

    private final String before = System.getProperty(HostClock.PROPERTY);

    @After
    public void restore() {
        if (before == null) {
            System.clearProperty(HostClock.PROPERTY);
        } else {
            System.setProperty(HostClock.PROPERTY, before);
        }
    }

    @Test
    public void runs_with_the_system_unless_told() {
        System.clearProperty(HostClock.PROPERTY);

        assertEquals(Clock.systemUTC(), HostClock.create());
    }

    @Test
    public void stands_still_at_the_instant_it_is_told() {
        System.setProperty(HostClock.PROPERTY, " 2026-11-24T11:00:00Z ");

        assertEquals(
                Clock.fixed(Instant.parse("2026-11-24T11:00:00Z"), ZoneOffset.UTC),
                HostClock.create());
    }

    @Test
    public void does_not_fail_on_what_is_no_instant() {
        System.setProperty(HostClock.PROPERTY, "yesterday");

        assertNotNull(HostClock.create());
        assertEquals(Clock.systemUTC(), HostClock.create());
    }
}
