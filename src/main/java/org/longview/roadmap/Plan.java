package org.longview.roadmap;

import java.util.List;
import java.util.Map;
import org.longview.strategy.EpicLink;
import org.longview.strategy.Initiative;
import org.longview.strategy.Ledger;
import org.longview.strategy.Theme;

/**
 * What a roadmap holds now, regardless of who looks.
 *
 * @param themes in their order
 * @param initiatives in rank order
 * @param links those that hold
 * @param ledgers by initiative; one without promises is missing
 */
public record Plan(
        List<Theme> themes,
        List<Initiative> initiatives,
        List<EpicLink> links,
        Map<String, Ledger> ledgers) {
    public static final Plan EMPTY = new Plan(List.of(), List.of(), List.of(), Map.of());

    public Plan {
        themes = List.copyOf(themes);
        initiatives = List.copyOf(initiatives);
        links = List.copyOf(links);
        ledgers = Map.copyOf(ledgers);
    }

    Ledger ledgerOf(String initiativeUid) {
        return ledgers.getOrDefault(initiativeUid, new Ledger(List.of()));
    }
}
