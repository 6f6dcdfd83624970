package org.longview.strategy;

/**
 * How big an initiative is guessed to be, from the smallest to the largest: good enough for a first
 * pass, and never turned into points or days of its epics.
 */
public enum Estimate {
    XS,
    S,
    M,
    L,
    XL;

    /** Its name; null for none. */
    public static String written(Estimate estimate) {
        return estimate == null ? null : estimate.name();
    }

    /** The reverse of {@link #written}; null for null. */
    public static Estimate read(String written) {
        if (written == null) {
            return null;
        }
        for (Estimate estimate : values()) {
            if (estimate.name().equals(written)) {
                return estimate;
            }
        }
        throw new Rejected(
                "estimate", written, "The field 'estimate' takes one of XS, S, M, L and XL");
    }
}
