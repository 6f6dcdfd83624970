package org.longview.roadmap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.longview.rollup.Freshness;
import org.longview.strategy.Cadence;
import org.longview.strategy.Commitment;
import org.longview.strategy.Initiative;
import org.longview.strategy.Ledger;
import org.longview.strategy.StatusUpdate;

/** When initiatives were last told of, in the days of a roadmap's zone. */
record Told(Cadence cadence, ZoneId zone) {

    /**
     * @param updates newest first
     */
    Map<String, Freshness> of(Plan plan, List<StatusUpdate> updates) {
        Map<String, StatusUpdate> latest = new HashMap<>();
        updates.forEach(update -> latest.putIfAbsent(update.subject().uid(), update));
        Map<String, Freshness> fresh = new HashMap<>();
        for (Initiative initiative : plan.initiatives()) {
            String uid = initiative.uid();
            fresh.put(uid, of(initiative, latest.get(uid), plan.ledgerOf(uid)));
        }
        return fresh;
    }

    /**
     * @param latest null before the first update
     */
    Freshness of(Initiative initiative, StatusUpdate latest, Ledger ledger) {
        List<Commitment> promises = ledger.entries();
        return Freshness.of(
                cadence,
                initiative.lifecycle(),
                latest == null ? null : day(latest.when()),
                promises.isEmpty() ? null : day(promises.get(0).when()));
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
