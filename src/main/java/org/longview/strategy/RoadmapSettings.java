package org.longview.strategy;

import java.time.DateTimeException;
import java.time.ZoneId;

/**
 * What a roadmap decides for itself; null takes the product's default.
 *
 * @param zone the zone whose day counts, null for Jira's
 * @param epicDates the name of the rule by which epics get their dates
 * @param initiativeDates the name of the rule by which initiatives get their dates
 * @param progress the name of the rule by which progress is counted
 */
public record RoadmapSettings(
        String zone, String epicDates, String initiativeDates, String progress) {
    public static final RoadmapSettings DEFAULTS = new RoadmapSettings(null, null, null, null);

    public RoadmapSettings {
        try {
            if (zone != null) {
                ZoneId.of(zone);
            }
        } catch (DateTimeException e) {
            throw new Rejected("zone", zone, "There is no time zone '" + zone + "'");
        }
    }
}
