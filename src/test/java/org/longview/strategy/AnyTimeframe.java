package org.longview.strategy;

import com.pholser.junit.quickcheck.generator.GenerationStatus;
import com.pholser.junit.quickcheck.generator.Generator;
import com.pholser.junit.quickcheck.random.SourceOfRandomness;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** Timeframes of every kind, entered under any fiscal year. */
public final class AnyTimeframe extends Generator<Timeframe> {
    public AnyTimeframe() {
        super(Timeframe.class);
    }

    @Override
    public Timeframe generate(SourceOfRandomness random, GenerationStatus status) {
        return Timeframe.parse(text(random), new FiscalYear(random.nextInt(1, 12)));
    }

    private static String text(SourceOfRandomness random) {
        int year = random.nextInt(1950, 2150);
        String named = (random.nextBoolean() ? "FY" : "") + year;
        LocalDate day = LocalDate.of(year, 1, 1).plusDays(random.nextInt(0, 364));
        return switch (random.nextInt(0, 6)) {
            case 0 -> named;
            case 1 -> named + "-H" + random.nextInt(1, 2);
            case 2 -> named + "-Q" + random.nextInt(1, 4);
            case 3 -> "%d-%02d".formatted(year, random.nextInt(1, 12));
            case 4 ->
                    "%d-W%02d"
                            .formatted(
                                    day.get(IsoFields.WEEK_BASED_YEAR),
                                    day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case 5 -> day + "/" + day.plusDays(random.nextInt(0, 400));
            default -> random.choose(Horizon.values()).name();
        };
    }
}
