package org.longview.rollup;

import java.math.BigDecimal;
import java.math.MathContext;
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
    /** Quarters of the last year in which anything of a sized initiative has to be finished. */
    public static final int LEAST_QUARTERS = 3;

    /** Issues of sized initiatives that have to be finished within the last year. */
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
            Timeframe timeframe, int issues, int assigned, int sized, BigDecimal weeks) {}

    /** What there is not enough of to say anything. */
    public enum Lack {
        /** Quarters in which anything of a sized initiative was finished. */
        QUARTERS,
        /** Finished issues of sized initiatives. */
        ISSUES,
        /** Finished issues of sized initiatives, of those of all initiatives: half are needed. */
        SIZED
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

    /** All that is missing; while anything is, there is no average and no best. */
    public List<Missing> missing() {
        int full = (int) quarters.stream().filter(quarter -> quarter.sized() > 0).count();
        int sized = quarters.stream().mapToInt(Quarter::sized).sum();
        int assigned = quarters.stream().mapToInt(Quarter::assigned).sum();
        List<Missing> missing = new ArrayList<>();
        require(missing, Lack.QUARTERS, full, LEAST_QUARTERS);
        require(missing, Lack.ISSUES, sized, LEAST_ISSUES);
        require(missing, Lack.SIZED, sized, (assigned + 1) / 2);
        return missing;
    }

    private static void require(List<Missing> missing, Lack lack, int have, int need) {
        if (have < need) {
            missing.add(new Missing(lack, have, need));
        }
    }

    /** The team-weeks of all four divided by four; empty while anything is missing. */
    public Optional<BigDecimal> average() {
        BigDecimal sum =
                quarters.stream().map(Quarter::weeks).reduce(BigDecimal.ZERO, BigDecimal::add);
        return missing().isEmpty()
                ? Optional.of(
                        sum.divide(BigDecimal.valueOf(quarters.size()), MathContext.DECIMAL64))
                : Optional.empty();
    }

    /** The most team-weeks of one quarter; empty while anything is missing. */
    public Optional<BigDecimal> best() {
        return missing().isEmpty()
                ? quarters.stream().map(Quarter::weeks).reduce(BigDecimal::max)
                : Optional.empty();
    }
}
