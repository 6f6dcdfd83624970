package org.longview.strategy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A promised time of a stated roughness: its first and last day (both inclusive) are fixed when it
 * is entered; a horizon has no days. Finishing by the last day is on time.
 */
public final class Timeframe {
    private final String text;
    private final Granularity granularity;
    private final LocalDate first;
    private final LocalDate last;

    Timeframe(String text, Granularity granularity, LocalDate first, LocalDate last) {
        this.text = text;
        this.granularity = granularity;
        this.first = first;
        this.last = last;
    }

    /**
     * Reads a canonical text: {@code 2026-Q3}, {@code 2026-H2}, {@code 2026}, {@code 2026-09},
     * {@code 2026-W37}, {@code 2026-07-01/2026-09-15}, {@code FY2027-Q3}, {@code FY2027-H1}, {@code
     * FY2027}, {@code NOW}, {@code NEXT}, {@code LATER}.
     *
     * @throws Rejected naming the field {@code timeframe} and the value
     */
    public static Timeframe parse(String text, FiscalYear fiscal) {
        return TimeframeText.parse(text, fiscal);
    }

    /**
     * Reads what a person typed, in English or German: every form in which one is printed, and many
     * more. What can mean several things is refused, naming them.
     *
     * @throws Rejected naming the field {@code timeframe} and the value
     */
    public static Timeframe read(String typed, TimeframeReading reading) {
        return TypedTimeframe.read(typed, reading);
    }

    /**
     * Restores what was entered earlier: the days as they were then, whatever the fiscal year is
     * now.
     *
     * @throws Rejected when text and days cannot belong together
     */
    public static Timeframe restore(String text, LocalDate first, LocalDate last) {
        return TimeframeText.restore(text, first, last);
    }

    public static Timeframe of(Horizon horizon) {
        return new Timeframe(horizon.name(), Granularity.HORIZON, null, null);
    }

    public static Timeframe range(LocalDate first, LocalDate last) {
        return TimeframeText.range(first, last);
    }

    /** The quarter that holds the day, of the company's financial year. */
    public static Timeframe quarterOf(LocalDate day, FiscalYear fiscal) {
        return TimeframeText.quarter(day, fiscal);
    }

    /**
     * The quarter, else the half, else the year of the company's financial year that holds both
     * days; days that no year holds together are a range.
     *
     * @throws Rejected when the last day is before the first, or no timeframe reaches so far
     */
    public static Timeframe around(LocalDate first, LocalDate last, FiscalYear fiscal) {
        return TimeframeText.around(first, last, fiscal);
    }

    /** The canonical text, as stored and as {@link #parse} takes it. */
    public String text() {
        return text;
    }

    public Granularity granularity() {
        return granularity;
    }

    public Optional<LocalDate> firstDay() {
        return Optional.ofNullable(first);
    }

    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(last);
    }

    public Optional<Horizon> horizon() {
        return isDated() ? Optional.empty() : Optional.of(Horizon.valueOf(text));
    }

    public boolean isDated() {
        return first != null;
    }

    /** Whether the text names a financial year. */
    public boolean isFiscal() {
        return text.startsWith("FY");
    }

    public boolean contains(LocalDate day) {
        return isDated() && !day.isBefore(first) && !day.isAfter(last);
    }

    /** How it is printed; one that no longer fits the fiscal year is printed as its months. */
    public String label(Locale locale, FiscalYear fiscal) {
        return TimeframeLabel.of(this, locale, fiscal);
    }

    /** The same roughness one granule later; a range moves by its own length, LATER stays. */
    public Timeframe next() {
        return TimeframeStep.by(this, 1);
    }

    /** The same roughness one granule earlier; NOW stays. */
    public Timeframe previous() {
        return TimeframeStep.by(this, -1);
    }

    /** Whether both promise the same first and last day, in whatever words. */
    boolean hasDaysOf(Timeframe other) {
        return Objects.equals(first, other.first) && Objects.equals(last, other.last);
    }

    /** The days of a dated timeframe, counted inclusively. */
    long lengthInDays() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Timeframe that
                && text.equals(that.text)
                && Objects.equals(first, that.first)
                && Objects.equals(last, that.last);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, first, last);
    }

    @Override
    public String toString() {
        return isDated() && isFiscal() ? text + " (" + first + "/" + last + ")" : text;
    }
}
