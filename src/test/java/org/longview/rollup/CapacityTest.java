package org.longview.rollup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.generator.InRange;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.longview.delivery.Child;
import org.longview.delivery.ChildFacts;
import org.longview.delivery.Closing;
import org.longview.delivery.Effort;
import org.longview.delivery.Epic;
import org.longview.delivery.OwnDates;
import org.longview.delivery.Side;
import org.longview.delivery.StatusCategory;
import org.longview.strategy.FiscalYear;
import org.longview.strategy.Health;
import org.longview.strategy.Initiative;
import org.longview.strategy.Lifecycle;
import org.longview.strategy.Timeframe;

/** The rules of docs/rollup-rules.md about capacity. */
@RunWith(JUnitQuickcheck.class)
public class CapacityTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final Quarters DAYS = new Quarters(TODAY, FiscalYear.CALENDAR);

    private int issues;

    private static BigDecimal weeks(String number) {
        return new BigDecimal(number);
    }

    private static Optional<BigDecimal> some(String number) {
        return Optional.of(weeks(number));
    }

    private static Initiative initiative(String uid, Lifecycle lifecycle, String timeframe) {
        return new Initiative(
                uid,
                "road",
                uid,
                null,
                null,
                timeframe == null ? null : Timeframe.parse(timeframe, FiscalYear.CALENDAR),
                lifecycle,
                Health.NOT_SET,
                null,
                null,
                null,
                1,
                null);
    }

    private Child child(StatusCategory category, boolean dropped, String finished) {
        long id = ++issues;
        ChildFacts facts =
                new ChildFacts(
                        category, dropped, null, Effort.NONE, Side.NONE, Side.NONE, List.of());
        LocalDate day = finished == null ? null : LocalDate.parse(finished);
        return new Child(id, "APP-" + id, "Issue", "S", 1, day, facts, Closing.NONE);
    }

    private List<Child> done(int count, String finished) {
        return Stream.generate(() -> child(StatusCategory.DONE, false, finished))
                .limit(count)
                .toList();
    }

    private List<Child> open(int count) {
        return Stream.generate(() -> child(StatusCategory.TODO, false, null)).limit(count).toList();
    }

    @SafeVarargs
    private Family epic(boolean dropped, List<Child>... children) {
        Epic epic =
                new Epic(
                        1,
                        "APP-0",
                        "Epic",
                        1,
                        "S",
                        StatusCategory.IN_PROGRESS,
                        dropped,
                        OwnDates.NONE,
                        List.of(),
                        List.of(),
                        List.of(),
                        Closing.NONE);
        return new Family(epic, Stream.of(children).flatMap(List::stream).toList());
    }

    @SafeVarargs
    private Load load(String uid, String weeks, String timeframe, List<Child>... children) {
        return Load.of(
                initiative(uid, Lifecycle.ACTIVE, timeframe),
                weeks == null ? null : weeks(weeks),
                List.of(epic(false, children)));
    }

    /** Finished 4, 6, 5 and 5 team-weeks in the quarters of the last year. */
    private Load history() {
        return load(
                "history",
                "20",
                null,
                done(4, "2025-11-01"),
                done(6, "2026-01-31"),
                done(5, "2026-06-30"),
                done(5, "2026-07-01"));
    }

    @Test
    public void a_known_throughput_gives_the_exact_ratio() {
        Load next = load("next", "8", "2027-Q1", open(10));
        Load more = load("more", "4", "2027-Q1");

        Capacity capacity = Capacity.of(List.of(history(), next, more), List.of(), DAYS);

        assertEquals(
                List.of("4.00", "6.00", "5.00", "5.00"),
                capacity.past().quarters().stream().map(q -> q.weeks().toString()).toList());
        assertEquals(some("5.00"), capacity.past().average());
        assertEquals(some("6.00"), capacity.past().best());
        Capacity.Quarter quarter = capacity.ahead().get(1);
        assertEquals("2027-Q1", quarter.timeframe().text());
        assertEquals(weeks("12.00"), quarter.promised());
        assertEquals(some("2.40"), quarter.times(capacity.past().average()));
        assertEquals(some("2.00"), quarter.times(capacity.past().best()));
    }

    @Test
    public void without_a_history_nothing_is_compared_and_it_is_told_what_is_missing() {
        Capacity capacity =
                Capacity.of(List.of(load("a", "8", "2027-Q1", open(3))), List.of(), DAYS);

        assertEquals(
                List.of(
                        new Throughput.Missing(Throughput.Lack.QUARTERS, 0, 3),
                        new Throughput.Missing(Throughput.Lack.ISSUES, 0, 10)),
                capacity.past().missing());
        assertEquals(Optional.empty(), capacity.past().average());
        assertEquals(Optional.empty(), capacity.past().best());
        assertEquals(Optional.empty(), capacity.ahead().get(1).times(capacity.past().average()));
    }

    @Test
    public void a_quarter_counts_from_half_of_what_was_finished_in_it() {
        Load sized = load("sized", "12", null, done(12, "2026-08-01"));
        Load bare = load("bare", null, null, done(7, "2026-08-01"));
        Family beside = epic(false, done(5, "2026-08-01"));
        Family one = epic(false, done(1, "2026-08-01"));

        Throughput half = Throughput.of(List.of(sized, bare), List.of(beside), DAYS);
        Throughput less = Throughput.of(List.of(sized, bare), List.of(beside, one), DAYS);

        Throughput.Quarter last = half.quarters().get(3);
        assertEquals(24, last.issues());
        assertEquals(19, last.assigned());
        assertEquals(12, last.sized());
        assertTrue(last.tells());
        assertFalse(less.quarters().get(3).tells());
    }

    @Test
    public void three_quarters_and_ten_issues_are_enough_and_the_fourth_is_left_out() {
        Load three =
                load(
                        "three",
                        "10",
                        null,
                        done(4, "2026-01-01"),
                        done(3, "2026-04-01"),
                        done(3, "2026-09-30"));
        Load nine = load("nine", "9", null, done(3, "2026-01-01"), done(6, "2026-04-01"));
        Family old = epic(false, done(50, "2025-12-31"));

        Throughput enough = Throughput.of(List.of(three), List.of(old), DAYS);

        assertEquals(List.of(), enough.missing());
        assertEquals(some("3.33"), enough.average());
        assertEquals(
                List.of(
                        new Throughput.Missing(Throughput.Lack.QUARTERS, 2, 3),
                        new Throughput.Missing(Throughput.Lack.ISSUES, 9, 10)),
                Throughput.of(List.of(nine), List.of(old), DAYS).missing());
    }

    @Test
    public void what_was_dropped_stands_for_nothing() {
        List<Child> given = List.of(child(StatusCategory.DONE, true, "2026-08-01"));
        Family whole = epic(true, done(5, "2026-08-01"));
        Load load =
                Load.of(
                        initiative("a", Lifecycle.ACTIVE, "2027-Q1"),
                        weeks("4"),
                        List.of(epic(false, done(1, "2026-08-01"), open(3), given), whole));

        assertEquals(weeks("3.00"), load.left());
        assertEquals(
                1, Throughput.of(List.of(load), List.of(whole), DAYS).quarters().get(3).issues());
    }

    @Test
    public void what_is_left_is_spread_over_the_days_that_are_left() {
        // 46 days of this quarter and 90 of the next one
        Load load = load("half", "17", "2026-07-01/2027-03-31", open(1));

        Capacity capacity = Capacity.of(List.of(load), List.of(), DAYS);

        assertEquals(weeks("5.75"), capacity.ahead().get(0).open());
        assertEquals(weeks("11.25"), capacity.ahead().get(1).open());
    }

    @Test
    public void what_is_late_falls_into_the_quarter_that_has_begun() {
        Load late = load("late", "8", "2026-Q2", open(1), done(3, "2026-06-01"));

        Capacity capacity = Capacity.of(List.of(late), List.of(), DAYS);

        Capacity.Part part = capacity.ahead().get(0).parts().get(0);
        assertTrue(part.late());
        assertEquals(weeks("2.00"), part.weeks());
        assertEquals(1, capacity.ahead().size());
    }

    @Test
    public void what_is_finished_already_is_added_in_the_quarter_that_has_begun_only() {
        Load load = load("now", "8", "2026-Q4", done(2, "2026-10-01"), open(2));
        Load next = load("next", "8", "2027-Q1", open(2));

        Capacity capacity = Capacity.of(List.of(load, next), List.of(), DAYS);

        Capacity.Quarter now = capacity.ahead().get(0);
        assertEquals(weeks("4.00"), now.finished());
        assertEquals(weeks("8.00"), now.promised());
        assertEquals(weeks("8.00"), capacity.ahead().get(1).promised());
    }

    @Test
    public void what_has_no_size_stands_in_its_quarter_and_in_no_sum() {
        Load bare = load("bare", null, "2027-Q1", open(5));

        Capacity.Quarter next = Capacity.of(List.of(bare), List.of(), DAYS).ahead().get(1);

        assertEquals(1, next.parts().size());
        assertEquals(null, next.parts().get(0).weeks());
        assertEquals(0, next.promised().signum());
    }

    @Test
    public void who_stands_in_no_quarter_is_named_with_the_reason() {
        Load undated = load("undated", "2", "LATER", open(1));
        Load draft =
                Load.of(initiative("draft", Lifecycle.DRAFT, "2027-Q1"), weeks("2"), List.of());
        Load over = Load.of(initiative("over", Lifecycle.COMPLETED, null), weeks("2"), List.of());
        Load unsized = Load.of(initiative("unsized", Lifecycle.COMPLETED, null), null, List.of());
        Load seen =
                Load.of(
                        initiative("seen", Lifecycle.COMPLETED, null),
                        weeks("2"),
                        List.of(epic(false, done(1, "2026-10-01"))));
        Load unknown = load("unknown", "2", null, done(3, null));
        Load cancelled =
                Load.of(initiative("no", Lifecycle.CANCELLED, "2027-Q1"), weeks("2"), List.of());

        Capacity capacity =
                Capacity.of(
                        List.of(undated, draft, over, unsized, seen, unknown, cancelled),
                        List.of(),
                        DAYS);

        assertEquals(List.of("undated", "unknown"), uids(capacity.left().undated()));
        assertEquals(List.of("draft"), uids(capacity.left().drafts()));
        assertEquals(List.of("over"), uids(capacity.left().unseen()));
        assertEquals(3, capacity.left().unknown());
        assertEquals(1, capacity.ahead().size());
        assertEquals(List.of(), capacity.ahead().get(0).parts());
    }

    private static List<String> uids(List<Initiative> initiatives) {
        return initiatives.stream().map(Initiative::uid).toList();
    }

    @Test
    public void quarters_are_those_of_the_financial_year() {
        Quarters days = new Quarters(LocalDate.of(2026, 1, 31), new FiscalYear(2));

        assertEquals("FY2026-Q4", days.current().text());
        assertEquals(LocalDate.of(2025, 11, 1), days.current().firstDay().orElseThrow());
        assertEquals(
                List.of("FY2025-Q4", "FY2026-Q1", "FY2026-Q2", "FY2026-Q3"),
                days.past().stream().map(Timeframe::text).toList());
    }

    @Property(trials = 300)
    public void parts_add_up_to_what_is_left_and_no_quarter_comes_twice(
            @InRange(minInt = 1, maxInt = 12) int fiscal, long seed) {
        Random random = new Random(seed);
        Quarters days = new Quarters(TODAY.plusDays(random.nextInt(800)), new FiscalYear(fiscal));
        List<Load> loads = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            LocalDate first = TODAY.minusDays(500).plusDays(random.nextInt(1_500));
            LocalDate last = first.plusDays(random.nextInt(1_200));
            String size = random.nextInt(4) == 0 ? null : "" + (1 + random.nextInt(40)) / 4.0;
            loads.add(
                    load(
                            "i" + i,
                            size,
                            first + "/" + last,
                            open(random.nextInt(5)),
                            done(random.nextInt(5), "2026-08-0" + (1 + random.nextInt(9)))));
        }

        Capacity capacity = Capacity.of(loads, List.of(), days);

        List<Capacity.Quarter> all = new ArrayList<>(capacity.ahead());
        all.addAll(capacity.beyond());
        assertTrue(capacity.ahead().size() <= Capacity.MOST);
        assertEquals(days.current(), all.get(0).timeframe());
        for (int i = 1; i < all.size(); i++) {
            assertTrue(
                    all.get(i - 1)
                            .timeframe()
                            .lastDay()
                            .orElseThrow()
                            .isBefore(all.get(i).timeframe().firstDay().orElseThrow()));
        }
        for (Load load : loads) {
            BigDecimal sum =
                    all.stream()
                            .flatMap(quarter -> quarter.parts().stream())
                            .filter(part -> part.load() == load && part.weeks() != null)
                            .map(Capacity.Part::weeks)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            boolean due = load.issues().isEmpty() || load.open() > 0;
            BigDecimal left = due ? load.left() : BigDecimal.ZERO;
            assertEquals(0, left.compareTo(sum));
        }
    }

    @Property(trials = 300)
    public void there_is_an_average_exactly_when_nothing_is_missing_and_it_lies_within(long seed) {
        Random random = new Random(seed);
        List<Load> loads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String size = random.nextInt(4) == 0 ? null : "4";
            List<Child> children = new ArrayList<>(open(random.nextInt(3)));
            for (String day : List.of("2025-12-01", "2026-02-01", "2026-05-01", "2026-09-01")) {
                children.addAll(done(random.nextInt(4), day));
            }
            loads.add(load("i" + i, size, null, children));
        }

        Throughput past = Throughput.of(loads, List.of(), DAYS);

        assertEquals(past.missing().isEmpty(), past.average().isPresent());
        assertEquals(past.missing().isEmpty(), past.best().isPresent());
        past.average()
                .ifPresent(
                        mean -> {
                            assertTrue(mean.signum() > 0);
                            assertTrue(mean.compareTo(past.best().orElseThrow()) <= 0);
                        });
        for (Throughput.Quarter quarter : past.quarters()) {
            assertTrue(quarter.sized() <= quarter.assigned());
            assertTrue(quarter.assigned() <= quarter.issues());
        }
    }
}
