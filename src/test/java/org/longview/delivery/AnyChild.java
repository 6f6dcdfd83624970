package org.longview.delivery;

import com.pholser.junit.quickcheck.generator.GenerationStatus;
import com.pholser.junit.quickcheck.generator.Generator;
import com.pholser.junit.quickcheck.random.SourceOfRandomness;
import java.time.LocalDate;
import java.util.List;

/** A child of any kind; points come in quarters, which add up exactly. */
public final class AnyChild extends Generator<ChildFacts> {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    public AnyChild() {
        super(ChildFacts.class);
    }

    @Override
    public ChildFacts generate(SourceOfRandomness random, GenerationStatus status) {
        return child(random);
    }

    /** A dropped one has dates and weights too, which must not count. */
    public static ChildFacts child(SourceOfRandomness random) {
        return new ChildFacts(
                random.choose(StatusCategory.values()),
                random.nextInt(0, 4) == 0,
                random.nextBoolean() ? null : random.nextInt(0, 40) / 4.0,
                new Effort(seconds(random), seconds(random), seconds(random)),
                side(random),
                side(random),
                List.of());
    }

    private static Long seconds(SourceOfRandomness random) {
        return random.nextBoolean() ? null : (long) random.nextInt(0, 100_000);
    }

    private static Side side(SourceOfRandomness random) {
        DateSource source = random.choose(DateSource.values());
        return source == DateSource.NONE
                ? Side.NONE
                : Side.of(DAY.plusDays(random.nextInt(0, 30)), source);
    }
}
