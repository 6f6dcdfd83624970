package org.longview.rest;

import org.longview.strategy.InitiativeFields;

/** What a reader gets to see of a value that is stored in a change. */
final class ChangeText {

    private ChangeText() {}

    /** A timeframe as people type it; no place in an order, which tells people nothing. */
    static String of(String field, String stored) {
        if (stored == null || field.equals("rank") || field.startsWith("rank:")) {
            return null;
        }
        return switch (field) {
            case "sortKey" -> null;
            case "timeframe" -> InitiativeFields.readTimeframe(stored).text();
            default -> stored;
        };
    }
}
