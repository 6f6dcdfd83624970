package org.longview.delivery;

import com.pholser.junit.quickcheck.generator.GenerationStatus;
import com.pholser.junit.quickcheck.generator.Generator;
import com.pholser.junit.quickcheck.random.SourceOfRandomness;
import java.time.LocalDate;

/** Sums over a few children of any kind; points come in quarters, which add up exactly. */
public final class AnyCounts extends Generator<ChildCounts> {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    public AnyCounts() {
        super(ChildCounts.class);
    }

    @Override
    public ChildCounts generate(SourceOfRandomness random, GenerationStatus status) {
        ChildCounts sum = ChildCounts.NONE;
        for (int left = random.nextInt(0, 8); left > 0; left--) {
            sum = sum.plus(child(random));
        }
        return sum;
    }

    private static ChildCounts child(SourceOfRandomness random) {
        if (random.nextInt(0, 4) == 0) {
            return ChildCounts.ofDropped();
        }
        return ChildCounts.of(
                random.choose(StatusCategory.values()),
                random.nextBoolean() ? null : random.nextInt(0, 40) / 4.0,
                new Effort(seconds(random), seconds(random), seconds(random)),
                side(random),
                side(random));
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
