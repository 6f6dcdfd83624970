package org.longview.strategy;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Objects;

/**
 * What a roadmap decides for itself; null takes the product's default.
 *
 * @param zone the zone whose day counts, null for Jira's
 * @param epicDates the name of the rule by which epics get their dates
 * @param initiativeDates the name of the rule by which initiatives get their dates
 * @param progress the name of the rule by which progress is counted
 * @param overhangPercent see HealthRules, 0 to 1000
 * @param pacePercent see HealthRules, 0 to 100
 * @param lastResortDates whether the days on which issues were created and resolved stand in where
 *     no other date is known
 * @param columns what its columns of time are called
 * @param scoring the name of the method by which initiatives are scored
 * @param cadence how often status updates are expected
 * @param teamWeeks what the sizes of estimates stand for
 */
public record RoadmapSettings(
        String zone,
        String epicDates,
        String initiativeDates,
        String progress,
        Integer overhangPercent,
        Integer pacePercent,
        boolean lastResortDates,
        ColumnNames columns,
        String scoring,
        Cadence cadence,
        TeamWeeks teamWeeks) {
    /** An overhang of ten times the promised time is as good as any. */
    public static final int MOST_OVERHANG = 1_000;

    public static final int MOST_PACE = 100;

    public static final RoadmapSettings DEFAULTS =
            new RoadmapSettings(
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    false,
                    ColumnNames.DEFAULTS,
                    null,
                    Cadence.NONE,
                    TeamWeeks.DEFAULTS);

    public RoadmapSettings {
        Objects.requireNonNull(columns);
        Objects.requireNonNull(cadence);
        Objects.requireNonNull(teamWeeks);
        try {
            if (zone != null) {
                ZoneId.of(zone);
            }
        } catch (DateTimeException e) {
            throw new Rejected("zone", zone, "There is no time zone '" + zone + "'");
        }
        Percent.check("overhangPercent", overhangPercent, MOST_OVERHANG);
        Percent.check("pacePercent", pacePercent, MOST_PACE);
    }
}
