package org.longview.delivery;

/**
 * The time of one issue as Jira tracks it, in seconds; null where nothing was entered.
 *
 * @param original the original estimate
 * @param remaining the remaining estimate
 * @param spent what was logged
 */
public record Effort(Long original, Long remaining, Long spent) {
    public static final Effort NONE = new Effort(null, null, null);

    /**
     * What this issue weighs by time: completed is what was logged, for a done issue its full time
     * (the original estimate where nothing was logged); remaining is the estimate of an open issue.
     * Nothing logged and no estimate, or an open issue without a remaining estimate, is not
     * weighed.
     */
    public Weights weights(boolean isDone) {
        long logged = spent == null ? 0 : spent;
        if (isDone) {
            Long full = logged > 0 ? spent : original;
            return Weights.of(true, full == null ? null : (double) full);
        }
        return remaining == null ? Weights.of(false, null) : new Weights(logged, remaining, 0, 0);
    }
}
