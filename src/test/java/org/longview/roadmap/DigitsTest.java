package org.longview.roadmap;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.longview.strategy.KeyResult;
import org.longview.strategy.Rejected;

/** No number gets in that a page could not save again as it read it. */
public class DigitsTest {
    private static final BigDecimal LONG = new BigDecimal("100000000000.0001");
    private static final BigDecimal ONE = BigDecimal.ONE;

    private final UseCases use = new UseCases(new MemoryStore());
    private final org.longview.strategy.Objective objective =
            use.objective(use.roadmapOf("APP"), "Aim");
    private final KeyResult key = use.keyResult(objective, "Key", 0, 10);

    private static void assertRefused(String field, ThrowingRunnable act) {
        Rejected refused = assertThrows(Rejected.class, act);
        assertEquals(field, refused.field());
        assertEquals(LONG.toString(), refused.value());
    }

    private KeyResultInput input(BigDecimal start, BigDecimal target) {
        return new KeyResultInput("Key", start, target, null);
    }

    @Test
    public void a_start_and_a_target() {
        assertRefused(
                "start",
                () -> use.keyResults.create(World.MAYA, objective.uid(), input(LONG, ONE)));
        assertRefused(
                "target",
                () -> use.keyResults.create(World.MAYA, objective.uid(), input(ONE, LONG)));
        assertRefused(
                "target", () -> use.keyResults.edit(World.MAYA, key.uid(), input(ONE, LONG), 1));
    }

    @Test
    public void what_was_measured() {
        assertRefused("value", () -> use.keyResults.checkIn(World.MAYA, key.uid(), LONG, null, 1));
    }
}
