package org.longview.rollup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.longview.strategy.Timeframe;

/**
 * What was finished in each quarter of the last year, as far as one person may see it.
 *
 * @param quarters the oldest first
 */
public record Throughput(List<Quarter> quarters) {
    /** Quarters of the last year that have to tell something. */
    public static final int LEAST_QUARTERS = 3;

    /** Issues of sized initiatives that have to be finished in those. */
    public static final int LEAST_ISSUES = 10;

    public Throughput {
        quarters = List.copyOf(quarters);
    }

    /**
     * One quarter.
     *
     * @param issues all that were finished in it
     * @param assigned those of them that count in an initiative of the roadmap
     * @param sized those of them whose initiative has a size
     * @param weeks the team-weeks that those stand for
     */
    public record Quarter(
            Timeframe timeframe, int issues, int assigned, int sized, BigDecimal weeks) {

        /** Whether at least half of what was finished in it has a size. */
        public boolean tells() {
            return sized > 0 && 2 * sized >= issues;
        }
    }

    /** What there is not enough of to say anything. */
    public enum Lack {
        /** Quarters that tell something. */
        QUARTERS,
        /** Issues of sized initiatives that were finished in those. */
        ISSUES
    }

    /**
     * How much there is, and how much it takes.
     *
     * @param need above {@code have}
     */
    public record Missing(Lack lack, int have, int need) {}

    static Throughput of(List<Load> loads, List<Family> others, Quarters days) {
        List<Quarter> quarters = new ArrayList<>();
        for (Timeframe quarter : days.past()) {
            int assigned = 0;
            int sized = 0;
            BigDecimal weeks = BigDecimal.ZERO;
            for (Load load : loads) {
                int finished = load.finishedIn(quarter);
                assigned += finished;
                sized += load.isSized() ? finished : 0;
                weeks = weeks.add(load.share(finished));
            }
            long beside =
                    others.stream()
                            .flatMap(Load::counting)
                            .filter(child -> Load.isFinishedIn(child, quarter))
                            .count();
            quarters.add(new Quarter(quarter, assigned + (int) beside, assigned, sized, weeks));
        }
        return new Throughput(quarters);
    }

    /** The quarters that tell something, which an average is made of. */
    public List<Quarter> telling() {
        return quarters.stream().filter(Quarter::tells).toList();
    }

    /** All that is missing; while anything is, there is no average and no best. */
    public List<Missing> missing() {
        int issues = telling().stream().mapToInt(Quarter::sized).sum();
        List<Missing> missing = new ArrayList<>();
        require(missing, Lack.QUARTERS, telling().size(), LEAST_QUARTERS);
        require(missing, Lack.ISSUES, issues, LEAST_ISSUES);
        return missing;
    }

    private static void require(List<Missing> missing, Lack lack, int have, int need) {
        if (have < need) {
            missing.add(new Missing(lack, have, need));
        }
    }

    /** The mean team-weeks of the quarters that tell something; empty while anything is missing. */
    public Optional<BigDecimal> average() {
        List<Quarter> telling = telling();
        return missing().isEmpty()
                ? Optional.of(
                        telling.stream()
                                .map(Quarter::weeks)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .divide(
                                        BigDecimal.valueOf(telling.size()),
                                        Load.DIGITS,
                                        RoundingMode.HALF_UP))
                : Optional.empty();
    }

    /** The most team-weeks of one of them; empty while anything is missing. */
    public Optional<BigDecimal> best() {
        return missing().isEmpty()
                ? telling().stream().map(Quarter::weeks).reduce(BigDecimal::max)
                : Optional.empty();
    }
}
