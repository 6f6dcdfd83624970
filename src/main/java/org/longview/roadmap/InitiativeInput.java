package org.longview.roadmap;

import org.longview.strategy.Estimate;
import org.longview.strategy.Initiative;

/**
 * The fields of an initiative as a person entered them, each null when empty.
 *
 * @param timeframe in any form that a timeframe is written in
 * @param lifecycle the name of a lifecycle; a new initiative without one is PLANNED
 * @param health the name of a health; a new initiative without one has it NOT_SET
 * @param owner a user key or a login name
 * @param manualProgress percent, see {@link org.longview.strategy.Initiative}
 * @param estimate the name of a size, see {@link org.longview.strategy.Estimate}
 */
public record InitiativeInput(
        String name,
        String why,
        String themeUid,
        String timeframe,
        String lifecycle,
        String health,
        String owner,
        Integer manualProgress,
        String estimate) {

    /** What would leave an initiative as it is. */
    static InitiativeInput of(Initiative initiative) {
        return new InitiativeInput(
                initiative.name(),
                initiative.why(),
                initiative.themeUid(),
                initiative.timeframe() == null ? null : initiative.timeframe().text(),
                initiative.lifecycle().name(),
                initiative.health().name(),
                initiative.ownerKey(),
                initiative.manualProgress(),
                Estimate.written(initiative.estimate()));
    }

    InitiativeInput with(String otherLifecycle, String otherOwner) {
        return new InitiativeInput(
                name,
                why,
                themeUid,
                timeframe,
                otherLifecycle,
                health,
                otherOwner,
                manualProgress,
                estimate);
    }
}
