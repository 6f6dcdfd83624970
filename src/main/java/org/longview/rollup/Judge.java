package org.longview.rollup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import org.longview.delivery.ChildCounts;
import org.longview.delivery.EpicFacts;
import org.longview.delivery.Gaps;
import org.longview.strategy.Initiative;

/**
 * How initiatives are judged: by which rules, and on which day.
 *
 * @param today the day in the roadmap's zone
 * @param gaps which fields say nothing
 */
public record Judge(
        RollUp dates, ProgressRule progress, HealthRules health, LocalDate today, Gaps gaps) {
    /** One who lacks no field. */
    public Judge(RollUp dates, ProgressRule progress, HealthRules health, LocalDate today) {
        this(dates, progress, health, today, Gaps.NONE);
    }

    public Judge {
        Objects.requireNonNull(dates);
        Objects.requireNonNull(progress);
        Objects.requireNonNull(health);
        Objects.requireNonNull(today);
        Objects.requireNonNull(gaps);
    }

    /** How far one epic reaches today. */
    public Live live(EpicFacts epic) {
        return new Live(dates.spanOf(epic), epic.isWorkLeft(), today);
    }

    /** The same where these epics are all that was read. */
    public Judge reading(Collection<EpicFacts> epics) {
        return new Judge(dates, progress, health, today, gaps.in(epics));
    }

    /**
     * How far that is.
     *
     * @param manual what somebody entered, null when nobody did
     */
    public Progress progress(ChildCounts counts, Integer manual) {
        return Progress.of(progress, counts, manual, gaps);
    }

    public Judgement of(Initiative initiative) {
        return new Judgement(initiative, this);
    }
}
