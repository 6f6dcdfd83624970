package org.longview.rollup;

import java.time.LocalDate;
import java.util.Objects;
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

    public Judgement of(Initiative initiative) {
        return new Judgement(initiative, this);
    }
}
