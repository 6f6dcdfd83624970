package org.longview.roadmap;

/**
 * The fields of an initiative as a person entered them, each null when empty.
 *
 * @param timeframe in any form that a timeframe is written in
 * @param lifecycle the name of a lifecycle; a new initiative without one is PLANNED
 * @param health the name of a health; a new initiative without one has it NOT_SET
 * @param owner a user key or a login name
 * @param manualProgress percent, see {@link org.longview.strategy.Initiative}
 */
public record InitiativeInput(
        String name,
        String why,
        String themeUid,
        String timeframe,
        String lifecycle,
        String health,
        String owner,
        Integer manualProgress) {}
