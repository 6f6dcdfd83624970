package org.longview.roadmap;

import java.time.LocalDate;
import java.time.ZoneId;
import org.longview.delivery.Gaps;
import org.longview.rollup.DateRule;
import org.longview.rollup.HealthRules;
import org.longview.rollup.Judge;
import org.longview.rollup.ProgressRule;
import org.longview.rollup.RollUp;
import org.longview.strategy.Rejected;
import org.longview.strategy.RoadmapSettings;
import org.longview.strategy.ScoreMethod;

/** What a roadmap's settings mean, defaults filled in. */
public record Rules(
        ZoneId zone, RollUp rollUp, ProgressRule progress, HealthRules health, Gaps gaps) {
    /** Where no field is missing. */
    public Rules(ZoneId zone, RollUp rollUp, ProgressRule progress, HealthRules health) {
        this(zone, rollUp, progress, health, Gaps.NONE);
    }

    /** The same where fields say nothing. */
    Rules with(Gaps other) {
        return new Rules(zone, rollUp, progress, health, other);
    }

    /** How initiatives are judged by them on a day. */
    Judge judge(LocalDate today) {
        return new Judge(rollUp, progress, health, today, gaps);
    }

    static Rules of(RoadmapSettings own, Settings instance) {
        return new Rules(
                own.zone() == null ? instance.zone() : ZoneId.of(own.zone()),
                new RollUp(
                        one(DateRule.class, own.epicDates(), RollUp.DEFAULTS.epicDates()),
                        one(
                                DateRule.class,
                                own.initiativeDates(),
                                RollUp.DEFAULTS.initiativeDates()),
                        own.lastResortDates()),
                one(ProgressRule.class, own.progress(), ProgressRule.COUNT),
                new HealthRules(
                        or(own.overhangPercent(), HealthRules.DEFAULTS.overhangPercent()),
                        or(own.pacePercent(), HealthRules.DEFAULTS.pacePercent())));
    }

    private static int or(Integer own, int otherwise) {
        return own == null ? otherwise : own;
    }

    /** Refuses settings that name no rule. */
    public static void check(RoadmapSettings own) {
        refuseUnknown(DateRule.class, "epicDates", own.epicDates());
        refuseUnknown(DateRule.class, "initiativeDates", own.initiativeDates());
        refuseUnknown(ProgressRule.class, "progress", own.progress());
        refuseUnknown(ScoreMethod.class, "scoring", own.scoring());
    }

    private static <E extends Enum<E>> void refuseUnknown(
            Class<E> type, String field, String name) {
        if (name != null) {
            Inputs.oneOf(type, field, name);
        }
    }

    private static <E extends Enum<E>> E one(Class<E> type, String name, E otherwise) {
        try {
            return name == null ? otherwise : Inputs.oneOf(type, "settings", name);
        } catch (Rejected e) {
            // a rule of a later release must not close the roadmap
            return otherwise;
        }
    }
}
