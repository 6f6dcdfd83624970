package org.longview.roadmap;

/**
 * A link that bringing an initiative back left out, because its epic counts in another one now.
 *
 * @param key null when the issue is no epic any more
 * @param holder where it counts, null when the person may not see that
 */
public record LeftOut(long issueId, String key, ConflictState.Elsewhere holder) {}
