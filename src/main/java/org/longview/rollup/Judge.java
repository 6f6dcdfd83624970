package org.longview.rollup;

import java.time.LocalDate;
import java.util.Objects;
import org.longview.delivery.EpicFacts;
import org.longview.strategy.Initiative;

/**
 * How initiatives are judged: by which rules, and on which day.
 *
 * @param today the day in the roadmap's zone
 */
public record Judge(RollUp dates, ProgressRule progress, HealthRules health, LocalDate today) {
    public Judge {
        Objects.requireNonNull(dates);
        Objects.requireNonNull(progress);
        Objects.requireNonNull(health);
        Objects.requireNonNull(today);
    }

    /** How far one epic reaches today. */
    public Live live(EpicFacts epic) {
        return new Live(dates.spanOf(epic), epic.isWorkLeft(), today);
    }

    public Judgement of(Initiative initiative) {
        return new Judgement(initiative, this);
    }
}
