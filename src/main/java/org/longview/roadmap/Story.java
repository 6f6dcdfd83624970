package org.longview.roadmap;

import java.util.List;
import java.util.Objects;
import org.longview.rollup.Freshness;
import org.longview.strategy.Initiative;
import org.longview.strategy.Ledger;
import org.longview.strategy.StatusUpdate;

/**
 * What became of one initiative between two moments.
 *
 * @param before as it was at the first, null when it was not there
 * @param after as it was at the second, null when it was no longer there
 * @param revisions those made in between, newest first
 * @param ledgerBefore its promises at the first moment
 * @param ledgerAfter its promises at the second
 * @param updates what was said of it in between and stands, newest first
 * @param fresh when it was last told of, at the second moment
 */
public record Story(
        Initiative before,
        Initiative after,
        List<Recorded> revisions,
        Ledger ledgerBefore,
        Ledger ledgerAfter,
        List<StatusUpdate> updates,
        Freshness fresh) {
    public Story {
        revisions = List.copyOf(revisions);
        updates = List.copyOf(updates);
        Objects.requireNonNull(ledgerBefore);
        Objects.requireNonNull(ledgerAfter);
        Objects.requireNonNull(fresh);
    }
}
