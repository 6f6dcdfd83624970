package org.longview.strategy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How far a key result or an objective is, from 0 to 1, to the hundredth.
 *
 * <p>The bands are those that objectives and key results are commonly read by: 0.0 to 0.3 is off
 * track, 0.4 to 0.6 at risk, 0.7 to 1.0 on track. Between them the score rounded to tenths decides.
 */
public record Attainment(BigDecimal value) {
    private static final int HUNDREDTHS = 2;
    private static final BigDecimal OFF_TRACK = new BigDecimal("0.3");
    private static final BigDecimal AT_RISK = new BigDecimal("0.6");

    public Attainment {
        Objects.requireNonNull(value);
        if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("A score is from 0 to 1, not " + value);
        }
        value = value.setScale(HUNDREDTHS, RoundingMode.HALF_UP);
    }

    /** The share of the way from start to target that is behind; before and beyond do not count. */
    static Attainment onTheWay(BigDecimal start, BigDecimal target, BigDecimal current) {
        BigDecimal share =
                current.subtract(start).divide(target.subtract(start), 6, RoundingMode.HALF_UP);
        return new Attainment(share.max(BigDecimal.ZERO).min(BigDecimal.ONE));
    }

    /** The mean of the key results that have been measured; nothing when none has been. */
    public static Optional<Attainment> mean(List<KeyResult> keyResults) {
        List<BigDecimal> known =
                keyResults.stream()
                        .flatMap(k -> k.score().stream())
                        .map(Attainment::value)
                        .toList();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Attainment(
                                known.stream()
                                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                                        .divide(
                                                BigDecimal.valueOf(known.size()),
                                                6,
                                                RoundingMode.HALF_UP)));
    }

    /** The band it is in, in the words of health. */
    public Health health() {
        BigDecimal tenths = value.setScale(1, RoundingMode.HALF_UP);
        if (tenths.compareTo(OFF_TRACK) <= 0) {
            return Health.OFF_TRACK;
        }
        return tenths.compareTo(AT_RISK) <= 0 ? Health.AT_RISK : Health.ON_TRACK;
    }
}
