package org.longview.strategy;

import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longview.strategy.SpokenTime.Unit;

/**
 * Reads a timeframe as a person types it: in every form that a page shows, and in what people say
 * beside them. Its twin is {@code longview/timeframe-reader}; shared examples hold the two
 * together.
 */
final class TypedTimeframe {
    private static final Map<String, Horizon> HORIZONS =
            Map.of(
                    "now", Horizon.NOW,
                    "jetzt", Horizon.NOW,
                    "next", Horizon.NEXT,
                    "als nachstes", Horizon.NEXT,
                    "als naechstes", Horizon.NEXT,
                    "later", Horizon.LATER,
                    "spater", Horizon.LATER,
                    "spaeter", Horizon.LATER);
    private static final int LONGEST = 100;
    private static final String REVERSED = "it ends before it begins";
    private static final Pattern BETWEEN =
            Pattern.compile(
                    " ?(?:\\.\\.\\.?|-|/|(?<![a-z])(?:to|bis|until|till|through)(?![a-z])) ?");

    /** ½, ² and ① are no digits, and nobody knows what they were to say. */
    private static final Pattern OTHER_NUMBERS = Pattern.compile("[\\p{No}\\p{Nl}]");

    /** What stands for what in a folded text, in this order; the same list is in the script. */
    private static final String[][] FOLDS = {
        {"ä", "a"},
        {"ö", "o"},
        {"ü", "u"},
        {"[,;\\s]+", " "},
        {"([a-z])\\.", "$1 "},
        {"(\\d)(?:st|nd|rd|th)(?![a-z])", "$1"},
        {"(?<![a-z])(?:first|erste[nrs]?)(?![a-z])", "1"},
        {"(?<![a-z])(?:second|zweite[nrs]?)(?![a-z])", "2"},
        {"(?<![a-z])(?:third|dritte[nrs]?)(?![a-z])", "3"},
        {"(?<![a-z])(?:fourth|vierte[nrs]?)(?![a-z])", "4"},
        {"(?<![a-z])(?:of|the|in|des|calendar|from|von|vom)(?![a-z])", ""},
        {"(?<![a-z])(?:gj|geschaftsjahr|(?:fiscal|financial) year)(?![a-z])", "fy"},
        {"(?<![a-z])(?:quarter|quartal)(?![a-z])", "q"},
        {"(?<![a-z])(?:half|halbjahr|hj)(?![a-z])", "h"},
        {"(?<![a-z])(?:week|woche|kalenderwoche|kw|cw)(?![a-z])", "w"},
        {" +", " "}
    };

    private final String typed;
    private final TimeframeReading reading;
    private RuntimeException refusal;

    private TypedTimeframe(String typed, TimeframeReading reading) {
        this.typed = typed;
        this.reading = reading;
    }

    static Timeframe read(String typed, TimeframeReading reading) {
        return new TypedTimeframe(typed, reading).read();
    }

    private Timeframe read() {
        if (typed == null || typed.length() > LONGEST || OTHER_NUMBERS.matcher(typed).find()) {
            throw TimeframeText.unknown(typed);
        }
        String text = folded(typed);
        Horizon horizon = HORIZONS.get(text);
        if (horizon != null) {
            return Timeframe.of(horizon);
        }
        try {
            List<SpokenTime> whole = SpokenTimes.read(text, reading.isGerman());
            if (whole.size() > 1) {
                throw refuse(TimeframeReading.either(whole));
            }
            if (whole.size() == 1 && whole.get(0).unit() != Unit.NUMBER) {
                return inBounds(whole.get(0).next(reading).frame(reading.fiscal()));
            }
            Timeframe range = range(text);
            if (range != null) {
                return inBounds(range);
            }
        } catch (DateTimeException e) {
            throw refuse("no such day, week or month exists");
        }
        throw refusal != null ? refusal : TimeframeText.unknown(typed);
    }

    /** Splits at each place that can lie between two times; the first that makes sense is meant. */
    private Timeframe range(String text) {
        Matcher between = BETWEEN.matcher(text);
        while (between.find()) {
            Timeframe range =
                    range(text.substring(0, between.start()), text.substring(between.end()));
            if (range != null) {
                return range;
            }
        }
        return null;
    }

    private Timeframe range(String left, String right) {
        try {
            List<SpokenTime> from = SpokenTimes.read(left, reading.isGerman());
            List<SpokenTime> to = SpokenTimes.read(right, reading.isGerman());
            if (from.isEmpty() || to.isEmpty()) {
                return null;
            }
            // "Nov 30 – Dec 15, 2026" settles that 30 is a day
            boolean settles = to.size() == 1 && to.get(0).unit() == Unit.DAY && isMonthAndDay(from);
            if (to.size() > 1 || from.size() > 1 && !settles) {
                refusal = refuse(TimeframeReading.either(to.size() > 1 ? to : from));
                return null;
            }
            SpokenTime last = to.get(0);
            SpokenTime first = from.get(0).inMonthOf(last);
            boolean sameMonth = from.get(0).unit() == Unit.NUMBER && first.unit() == Unit.DAY;
            if (sameMonth && first.day() > last.day()) {
                refusal = refuse(REVERSED);
                return null;
            }
            return first.unit() == Unit.NUMBER || last.unit() == Unit.NUMBER
                    ? null
                    : span(first, last);
        } catch (DateTimeException e) {
            refusal = refuse("no such day, week or month exists");
            return null;
        }
    }

    private static boolean isMonthAndDay(List<SpokenTime> readings) {
        return readings.size() == 2
                && readings.get(0).unit() == Unit.DAY
                && readings.get(1).unit() == Unit.MONTH;
    }

    private Timeframe span(SpokenTime first, SpokenTime last) {
        SpokenSpan span = SpokenSpan.of(first, last, reading);
        if (span.isReversed()) {
            refusal = refuse(REVERSED);
            return null;
        }
        return TimeframeText.days(span.from(), span.to());
    }

    private Timeframe inBounds(Timeframe read) {
        return TimeframeText.inBounds(read, typed);
    }

    private Rejected refuse(String why) {
        return TimeframeText.refuse(typed, why);
    }

    private static String folded(String typed) {
        String text = FoldedText.of(typed);
        for (String[] fold : FOLDS) {
            text = text.replaceAll(fold[0], fold[1]);
        }
        return text.strip();
    }
}
