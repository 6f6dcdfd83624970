package org.longview.rollup;

/**
 * When the computed health turns.
 *
 * @param overhangPercent off track when live work ends later than the promise by more than this
 *     part of the promised time
 * @param pacePercent at risk when the share of work that is left is greater than the share of time
 *     that is left by more than this
 */
public record HealthRules(int overhangPercent, int pacePercent) {
    /** What holds where nobody chose: one fifth of the time, one fifth of the work. */
    public static final HealthRules DEFAULTS = new HealthRules(20, 20);

    public HealthRules {
        if (overhangPercent < 0 || pacePercent < 0 || pacePercent > 100) {
            throw new IllegalArgumentException(
                    "No thresholds: " + overhangPercent + ", " + pacePercent);
        }
    }
}
