package org.longview.rollup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.longview.delivery.Extent;
import org.longview.strategy.Initiative;
import org.longview.strategy.Lifecycle;
import org.longview.strategy.Timeframe;

/**
 * What is promised for each quarter beside what was finished in the quarters of the last year, both
 * in the team-weeks of the sizes, as far as one person may see the issues; see
 * docs/rollup-rules.md.
 *
 * @param ahead this quarter and later ones for which anything is promised, in their order
 * @param beyond the last quarters, which are too many to tell one by one
 * @param left who stands in no quarter, and why
 * @param extent on how many epics and children all of it rests
 */
public record Capacity(
        Throughput past, List<Quarter> ahead, List<Quarter> beyond, Left left, Extent extent) {
    /** Quarters that are told one by one: two years. */
    public static final int MOST = 8;

    private static final Set<Lifecycle> PROMISING =
            Set.of(Lifecycle.PLANNED, Lifecycle.ACTIVE, Lifecycle.PAUSED);

    public Capacity {
        ahead = List.copyOf(ahead);
        beyond = List.copyOf(beyond);
    }

    /** The same, once it is known of how many issues it is. */
    public Capacity restingOn(Extent all) {
        return new Capacity(past, ahead, beyond, left, all);
    }

    /**
     * What of one initiative falls into one quarter.
     *
     * @param weeks a part of what is left of it; null without a size
     * @param late whether its promised time has passed, so that all of it falls here
     */
    public record Part(Load load, BigDecimal weeks, boolean late) {}

    /**
     * One quarter.
     *
     * @param parts in rank order, those of initiatives without a size too
     * @param finished the team-weeks finished in it already; 0 in later ones
     */
    public record Quarter(Timeframe timeframe, List<Part> parts, BigDecimal finished) {
        public Quarter {
            parts = List.copyOf(parts);
        }

        public BigDecimal open() {
            return parts.stream()
                    .filter(part -> part.load().isSized())
                    .map(Part::weeks)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** What was finished in it already, and what is still to be. */
        public BigDecimal promised() {
            return finished.add(open());
        }

        /** How many times what is promised is of that; empty where there is nothing to compare. */
        public Optional<BigDecimal> times(Optional<BigDecimal> of) {
            return of.filter(weeks -> weeks.signum() > 0)
                    .map(weeks -> promised().divide(weeks, Load.DIGITS, RoundingMode.HALF_UP));
        }
    }

    /**
     * Those that stand in no quarter.
     *
     * @param undated promised without a day
     * @param drafts not promised yet
     * @param unseen of a size and over, but without an issue that would tell when
     * @param unknown how many issues of sized initiatives are done, nobody knows since when
     */
    public record Left(
            List<Initiative> undated,
            List<Initiative> drafts,
            List<Initiative> unseen,
            int unknown) {}

    /**
     * @param loads in rank order
     * @param others epics of the same projects that count in none of them
     */
    public static Capacity of(List<Load> loads, List<Family> others, Quarters days) {
        Map<LocalDate, List<Part>> byQuarter = new TreeMap<>();
        byQuarter.put(days.current().firstDay().orElseThrow(), new ArrayList<>());
        for (Load load : loads) {
            if (isDue(load)) {
                spread(load, days, byQuarter);
            }
        }
        List<Quarter> ahead = new ArrayList<>();
        byQuarter.forEach(
                (first, parts) -> {
                    Timeframe quarter = days.of(first);
                    ahead.add(new Quarter(quarter, parts, finished(loads, quarter, days)));
                });
        int told = Math.min(MOST, ahead.size());
        return new Capacity(
                Throughput.of(loads, others, days),
                ahead.subList(0, told),
                ahead.subList(told, ahead.size()),
                left(loads),
                Extent.NONE);
    }

    /** What is done is due no more, whatever its lifecycle says. */
    private static boolean isDue(Load load) {
        Timeframe frame = load.initiative().timeframe();
        return PROMISING.contains(load.initiative().lifecycle())
                && frame != null
                && frame.isDated()
                && (load.issues().isEmpty() || load.open() > 0);
    }

    /** What is left, evenly over the days that are left of the promised time. */
    private static void spread(Load load, Quarters days, Map<LocalDate, List<Part>> into) {
        Timeframe frame = load.initiative().timeframe();
        LocalDate last = frame.lastDay().orElseThrow();
        boolean late = last.isBefore(days.today());
        LocalDate from = late ? days.today() : later(frame.firstDay().orElseThrow(), days.today());
        LocalDate to = late ? days.today() : last;
        long all = ChronoUnit.DAYS.between(from, to) + 1;
        BigDecimal given = BigDecimal.ZERO;
        LocalDate day = from;
        while (!day.isAfter(to)) {
            Timeframe quarter = days.of(day);
            LocalDate end = quarter.lastDay().orElseThrow();
            LocalDate until = end.isBefore(to) ? end : to;
            BigDecimal so = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, until) + 1);
            // by what is given in all until then, so that the parts add up to the whole
            BigDecimal upTo =
                    load.left()
                            .multiply(so)
                            .divide(BigDecimal.valueOf(all), Load.DIGITS, RoundingMode.HALF_UP);
            into.computeIfAbsent(quarter.firstDay().orElseThrow(), first -> new ArrayList<>())
                    .add(new Part(load, load.isSized() ? upTo.subtract(given) : null, late));
            given = upTo;
            day = until.plusDays(1);
        }
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static BigDecimal finished(List<Load> loads, Timeframe quarter, Quarters days) {
        return quarter.contains(days.today())
                ? loads.stream()
                        .map(load -> load.share(load.finishedIn(quarter)))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                : BigDecimal.ZERO;
    }

    private static Left left(List<Load> loads) {
        List<Initiative> undated = new ArrayList<>();
        List<Initiative> drafts = new ArrayList<>();
        List<Initiative> unseen = new ArrayList<>();
        int unknown = 0;
        for (Load load : loads) {
            Initiative one = load.initiative();
            boolean dated = one.timeframe() != null && one.timeframe().isDated();
            if (PROMISING.contains(one.lifecycle()) && !dated) {
                undated.add(one);
            } else if (one.lifecycle() == Lifecycle.DRAFT) {
                drafts.add(one);
            } else if (one.lifecycle() == Lifecycle.COMPLETED
                    && load.isSized()
                    && load.issues().isEmpty()) {
                unseen.add(one);
            }
            unknown += load.isSized() ? load.undated() : 0;
        }
        return new Left(undated, drafts, unseen, unknown);
    }
}
