package org.longview.strategy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What each size of an estimate stands for: the weeks that one team would be busy with it.
 *
 * @param weeks from XS to XL, above 0 and at most {@link #MOST}, with two digits after the point at
 *     most, each more than the one before
 */
public record TeamWeeks(List<BigDecimal> weeks) {
    /** Twenty years of one team, or one year of twenty. */
    public static final int MOST = 1_000;

    public static final String FIELD = "teamWeeks";

    public static final TeamWeeks DEFAULTS = read("1 2 4 8 16");

    private static final int FINEST = 2;

    public TeamWeeks {
        if (weeks.size() != Estimate.values().length) {
            throw refused(weeks.size(), "takes one number for each size from XS to XL");
        }
        weeks = weeks.stream().map(week -> Quantity.required(FIELD, week)).toList();
        BigDecimal before = BigDecimal.ZERO;
        for (BigDecimal week : weeks) {
            if (week.compareTo(before) <= 0 || week.compareTo(BigDecimal.valueOf(MOST)) > 0) {
                throw refused(
                        week,
                        "takes numbers above 0 and at most "
                                + MOST
                                + ", each more than that of the size before");
            }
            if (week.scale() > FINEST) {
                throw refused(week, "takes numbers with two digits after the point at most");
            }
            before = week;
        }
    }

    private static Rejected refused(Object value, String rule) {
        return new Rejected(FIELD, value, "The field '" + FIELD + "' " + rule);
    }

    public BigDecimal of(Estimate estimate) {
        return weeks.get(estimate.ordinal());
    }

    /** All five in one text, because one alone may not fit the others. */
    public String written() {
        return weeks.stream().map(Quantity::written).collect(Collectors.joining(" "));
    }

    /** The reverse of {@link #written}. */
    public static TeamWeeks read(String written) {
        List<BigDecimal> weeks = new ArrayList<>();
        Stream.of(written.split(" ", -1)).forEach(week -> weeks.add(Quantity.read(FIELD, week)));
        return new TeamWeeks(weeks);
    }

    /** The text to keep, which is none for the product's own. */
    public static String kept(TeamWeeks weeks) {
        return weeks.equals(DEFAULTS) ? null : weeks.written();
    }

    /** The reverse of {@link #kept}. */
    public static TeamWeeks restored(String kept) {
        return kept == null ? DEFAULTS : read(kept);
    }
}
