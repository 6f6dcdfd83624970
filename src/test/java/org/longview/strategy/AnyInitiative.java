package org.longview.strategy;

import com.pholser.junit.quickcheck.generator.GenerationStatus;
import com.pholser.junit.quickcheck.generator.Generator;
import com.pholser.junit.quickcheck.random.SourceOfRandomness;
import java.time.Instant;

/** Initiatives with any of their optional fields missing; all are versions of the same one. */
public final class AnyInitiative extends Generator<Initiative> {
    public AnyInitiative() {
        super(Initiative.class);
    }

    @Override
    public Initiative generate(SourceOfRandomness random, GenerationStatus status) {
        return new Initiative(
                "init-1",
                "road-1",
                random.choose(new String[] {"Checkout", "Offline mode", "Größe \uD83D\uDE80"}),
                random.choose(new String[] {null, "Because", "Two\nlines | and a bar"}),
                random.choose(new String[] {null, "theme-1", "theme-2"}),
                random.nextBoolean() ? new AnyTimeframe().generate(random, status) : null,
                random.choose(Lifecycle.values()),
                random.choose(Health.values()),
                random.choose(new String[] {null, "maya"}),
                random.choose(new Integer[] {null, 0, 40, 100}),
                random.choose(new Estimate[] {null, Estimate.XS, Estimate.XL}),
                1,
                random.nextInt(0, 3) == 0 ? Instant.ofEpochMilli(random.nextInt()) : null);
    }
}
