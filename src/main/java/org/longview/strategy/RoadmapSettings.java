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
 * @param overhangPercent off track above this part of the promised time, from 0 to 1000
 * @param pacePercent at risk above this difference of work left and time left, from 0 to 100
 */
public record RoadmapSettings(
        String zone,
        String epicDates,
        String initiativeDates,
        String progress,
        Integer overhangPercent,
        Integer pacePercent) {
    public static final RoadmapSettings DEFAULTS = new RoadmapSettings(null, null, null, null, null, null);

    public RoadmapSettings {
        try {
            if (zone != null) {
                ZoneId.of(zone);
            }
        } catch (DateTimeException e) {
            throw new Rejected("zone", zone, "There is no time zone '" + zone + "'");
        }
        requireWithin("overhangPercent", overhangPercent, 1_000);
        requireWithin("pacePercent", pacePercent, 100);
    }

    private static void requireWithin(String field, Integer percent, int most) {
        if (percent != null && (percent < 0 || percent > most)) {
            throw new Rejected(
                    field, percent, "The field '%s' takes 0 to %d".formatted(field, most));
        }
    }
}
