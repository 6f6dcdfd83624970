package org.longview.roadmap;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.longview.strategy.Revision;

/**
 * What one person did at one moment, to one or more objects: it is written as a whole or not at
 * all.
 *
 * @param reason null when none was given
 * @param undoes the command that this one takes back, or null
 * @param steps one per object, in an order that all writers share, so that they cannot block each
 *     other crosswise
 */
public record Act(
        String commandId,
        String who,
        Instant when,
        String reason,
        String undoes,
        List<Step> steps) {
    public Act {
        Objects.requireNonNull(commandId);
        Objects.requireNonNull(who);
        Objects.requireNonNull(when);
        steps = steps.stream().sorted(Comparator.comparing(Step::uid)).toList();
    }

    /** The revision that a step of this act makes. */
    public Revision revisionOf(Step step) {
        return new Revision(step.uid(), step.version(), who, when, commandId, reason, undoes);
    }
}
