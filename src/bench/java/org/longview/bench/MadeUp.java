package org.longview.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.longview.delivery.ChildFacts;
import org.longview.delivery.DateSource;
import org.longview.delivery.Effort;
import org.longview.delivery.Side;
import org.longview.delivery.StatusCategory;
import org.longview.rollup.Columns;

/** Made-up children, the same ones every time: 50 of an epic, 10 epics of an initiative. */
final class MadeUp {
    static final int OF_EPIC = 50;
    static final int OF_INITIATIVE = 10;

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final double[] POINTS = {0, 0.5, 1, 2, 3, 5, 8, 13};
    private static final int HOUR = 3_600;

    private final SplittableRandom random = new SplittableRandom(20_261_125);

    static List<ChildFacts> children(int size) {
        MadeUp source = new MadeUp();
        List<ChildFacts> children = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            children.add(source.child());
        }
        return children;
    }

    static Columns columns(List<ChildFacts> children) {
        Columns.Builder builder = new Columns.Builder();
        for (int from = 0; from < children.size(); from += OF_EPIC) {
            if (from % (OF_EPIC * OF_INITIATIVE) == 0) {
                builder.initiative();
            }
            builder.epic(children.subList(from, from + OF_EPIC));
        }
        return builder.build();
    }

    private ChildFacts child() {
        return new ChildFacts(
                StatusCategory.values()[random.nextInt(3)],
                random.nextInt(10) == 0,
                random.nextInt(10) < 3 ? null : POINTS[random.nextInt(POINTS.length)],
                new Effort(seconds(), seconds(), seconds()),
                side(0),
                side(60),
                List.of());
    }

    private Long seconds() {
        return random.nextInt(10) < 3 ? null : (long) HOUR * random.nextInt(40);
    }

    private Side side(int after) {
        return random.nextInt(10) < 3
                ? Side.NONE
                : new Side(
                        DAY.plusDays(after + random.nextInt(500)),
                        DateSource.values()[random.nextInt(4)]);
    }
}
