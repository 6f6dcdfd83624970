package org.longview.roadmap;

import java.time.ZoneId;

/** The zone of whoever looks, for the today line and relative words only. */
public interface ViewerZone {
    ZoneId zone();
}
