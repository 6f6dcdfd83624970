package org.longview.rollup;

import com.pholser.junit.quickcheck.generator.GenerationStatus;
import com.pholser.junit.quickcheck.generator.Generator;
import com.pholser.junit.quickcheck.random.SourceOfRandomness;
import java.time.LocalDate;
import org.longview.delivery.DateSource;
import org.longview.delivery.Side;

/** Spans with either side missing at times, reversed ones among them. */
public final class AnySpan extends Generator<Span> {
    public AnySpan() {
        super(Span.class);
    }

    @Override
    public Span generate(SourceOfRandomness random, GenerationStatus status) {
        return new Span(side(random), side(random));
    }

    private static Side side(SourceOfRandomness random) {
        DateSource source = random.choose(DateSource.values());
        return source == DateSource.NONE
                ? Side.NONE
                : Side.of(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(0, 60)), source);
    }
}
