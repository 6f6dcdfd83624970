package org.longview.rollup;

import com.pholser.junit.quickcheck.generator.GenerationStatus;
import com.pholser.junit.quickcheck.generator.Generator;
import com.pholser.junit.quickcheck.random.SourceOfRandomness;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.longview.delivery.AnyChild;
import org.longview.delivery.ChildFacts;

/** Some initiatives of some epics of some children, any of them empty. */
public final class AnyPortfolio extends Generator<Portfolio> {
    public AnyPortfolio() {
        super(Portfolio.class);
    }

    @Override
    public Portfolio generate(SourceOfRandomness random, GenerationStatus status) {
        return new Portfolio(
                some(random, 4, () -> some(random, 5, () -> some(random, 8, () -> child(random)))));
    }

    /** Points come in sevenths too, whose sum hangs on the order in which they are added. */
    static ChildFacts child(SourceOfRandomness random) {
        ChildFacts child = AnyChild.child(random);
        if (child.points() == null || random.nextBoolean()) {
            return child;
        }
        return new ChildFacts(
                child.category(),
                child.dropped(),
                child.points() / 7,
                child.effort(),
                child.first(),
                child.last(),
                List.of());
    }

    private static <T> List<T> some(SourceOfRandomness random, int most, Supplier<T> part) {
        List<T> parts = new ArrayList<>();
        for (int left = random.nextInt(0, most); left > 0; left--) {
            parts.add(part.get());
        }
        return parts;
    }
}
