package org.longview.rollup;

/**
 * An issue that a computed value hangs on.
 *
 * @param issueId of a child, or of an epic, which is thought away with its children
 * @param effect by how much the value would move: days later or earlier, or a part of a share
 * @param without what would be computed without it
 */
public record Culprit(long issueId, double effect, Outcome without) {
    Culprit withEffect(double other) {
        return new Culprit(issueId, other, without);
    }
}
