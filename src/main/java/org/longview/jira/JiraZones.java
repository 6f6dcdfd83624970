package org.longview.jira;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.ZoneId;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.longview.host.HostServices;
import org.longview.roadmap.ViewerZone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The zones of Jira and of the person who asks.
 *
 * <p>A Jira whose SAL has no time zone service falls back to the zone of its Java.
 */
public final class JiraZones implements ViewerZone {

    private static final Logger LOG = LoggerFactory.getLogger(JiraZones.class);

    private final HostServices services;

    public JiraZones(HostServices services) {
        this.services = services;
    }

    /** The zone that an administrator set for this Jira. */
    public ZoneId ofJira() {
        return guarded(() -> services.get(TimeZoneManager.class).getDefaultTimeZone());
    }

    /** The zone that whoever is logged in chose, else Jira's. */
    @Override
    public ZoneId zone() {
        return guarded(() -> services.get(TimeZoneManager.class).getUserTimeZone());
    }

    private static ZoneId guarded(Supplier<TimeZone> asked) {
        try {
            TimeZone zone = asked.get();
            return zone == null ? ZoneId.systemDefault() : zone.toZoneId();
        } catch (LinkageError | RuntimeException e) {
            LOG.warn(
                    "Longview cannot read the time zone of this Jira and uses {}: {}",
                    ZoneId.systemDefault(),
                    e.toString());
            return ZoneId.systemDefault();
        }
    }
}
