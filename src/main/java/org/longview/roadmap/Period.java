package org.longview.roadmap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.longview.strategy.FiscalYear;
import org.longview.strategy.Roadmap;

/**
 * What became of the initiatives of a roadmap or portfolio between two moments, as far as one
 * person may see it.
 *
 * @param since inclusive
 * @param until exclusive
 * @param zone in which its days are counted
 * @param project the key of its project, null for a portfolio
 * @param stories in the order of the ranks; those that are gone come last
 * @param people who are named in it, by user key; one whom Jira has forgotten is missing
 */
public record Period(
        Roadmap roadmap,
        Instant since,
        Instant until,
        ZoneId zone,
        FiscalYear fiscalYear,
        String project,
        List<Story> stories,
        Map<String, Person> people) {
    public Period {
        Objects.requireNonNull(roadmap);
        stories = List.copyOf(stories);
    }

    /** The day on which it ends. */
    public LocalDate lastDay() {
        return LocalDate.ofInstant(until, zone);
    }
}
