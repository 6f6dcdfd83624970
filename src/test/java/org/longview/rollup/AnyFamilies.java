package org.longview.rollup;

import com.pholser.junit.quickcheck.random.SourceOfRandomness;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.longview.delivery.Child;
import org.longview.delivery.ChildFacts;
import org.longview.delivery.Closing;
import org.longview.delivery.DateSource;
import org.longview.delivery.Effort;
import org.longview.delivery.Epic;
import org.longview.delivery.OwnDates;
import org.longview.delivery.Side;
import org.longview.delivery.StatusCategory;

/** Epics with a few children of any kind around the third quarter of 2026. */
final class AnyFamilies {
    private static final LocalDate START = LocalDate.of(2026, 7, 1);

    private AnyFamilies() {}

    static List<Family> of(SourceOfRandomness random) {
        List<Family> families = new ArrayList<>();
        for (int e = random.nextInt(0, 4); e > 0; e--) {
            long id = e * 100L;
            List<Child> children = new ArrayList<>();
            for (int c = random.nextInt(0, 6); c > 0; c--) {
                children.add(child(id + c, id, random));
            }
            families.add(new Family(epic(id, random), children));
        }
        return families;
    }

    private static Epic epic(long id, SourceOfRandomness random) {
        return new Epic(
                id,
                "APP-" + id,
                "Epic " + id,
                10_000,
                "Status",
                random.choose(StatusCategory.values()),
                random.nextInt(0, 5) == 0,
                new OwnDates(
                        day(random),
                        day(random),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        past(random),
                        past(random),
                        false,
                        false,
                        List.of()),
                List.of(),
                List.of(),
                List.of(),
                Closing.NONE);
    }

    private static Child child(long id, long epicId, SourceOfRandomness random) {
        boolean dropped = random.nextInt(0, 5) == 0;
        ChildFacts facts =
                new ChildFacts(
                        random.choose(StatusCategory.values()),
                        dropped,
                        random.nextInt(0, 3) == 0 ? null : random.nextInt(0, 20) / 4.0,
                        new Effort(null, (long) random.nextInt(0, 9), (long) random.nextInt(0, 9)),
                        Side.of(day(random), DateSource.SPRINT),
                        Side.of(day(random), DateSource.SPRINT),
                        List.of());
        return new Child(
                id, "APP-" + id, "Child " + id, "Status", epicId, null, facts, Closing.NONE);
    }

    private static LocalDate day(SourceOfRandomness random) {
        return random.nextInt(0, 2) == 0 ? null : START.plusDays(random.nextInt(-30, 150));
    }

    /** Nothing was created or resolved in days to come. */
    private static LocalDate past(SourceOfRandomness random) {
        return random.nextInt(0, 2) == 0 ? null : START.minusDays(random.nextInt(1, 60));
    }
}
