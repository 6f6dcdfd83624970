package org.longview.delivery;

import com.pholser.junit.quickcheck.generator.GenerationStatus;
import com.pholser.junit.quickcheck.generator.Generator;
import com.pholser.junit.quickcheck.random.SourceOfRandomness;

/** Sums over a few children of any kind; points come in quarters, which add up exactly. */
public final class AnyCounts extends Generator<ChildCounts> {
    public AnyCounts() {
        super(ChildCounts.class);
    }

    @Override
    public ChildCounts generate(SourceOfRandomness random, GenerationStatus status) {
        ChildCounts sum = ChildCounts.NONE;
        for (int left = random.nextInt(0, 8); left > 0; left--) {
            sum = sum.plus(AnyChild.child(random).counts());
        }
        return sum;
    }
}
