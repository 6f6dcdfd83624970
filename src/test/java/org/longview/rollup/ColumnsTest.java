package org.longview.rollup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.pholser.junit.quickcheck.From;
import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.random.SourceOfRandomness;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.longview.delivery.ChildCounts;
import org.longview.delivery.ChildFacts;
import org.longview.delivery.DateSource;
import org.longview.delivery.Effort;
import org.longview.delivery.Side;
import org.longview.delivery.StatusCategory;

@RunWith(JUnitQuickcheck.class)
public class ColumnsTest {
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @Property(trials = 5000)
    public void columns_add_up_to_exactly_what_the_children_add_up_to(
            @From(AnyPortfolio.class) Portfolio portfolio) {
        assertSums(portfolio, portfolio.columns());
    }

    @Property(trials = 2000)
    public void after_every_update_the_sums_are_exactly_those_of_a_full_recomputation(
            @From(AnyPortfolio.class) Portfolio portfolio, long seed) {
        SourceOfRandomness random = new SourceOfRandomness(new Random(seed));
        Columns columns = portfolio.columns();
        for (int left = portfolio.size() == 0 ? 0 : 12; left > 0; left--) {
            int child = random.nextInt(0, portfolio.size() - 1);
            ChildFacts facts = AnyPortfolio.child(random);

            columns.update(child, facts);
            portfolio.set(child, facts);

            assertSums(portfolio, columns);
            assertEquals(all(portfolio.columns().epics()), all(columns.epics()));
        }
        List<ChildCounts> updated = all(columns.initiatives());
        columns.sum();
        assertEquals(updated, all(columns.initiatives()));
    }

    @Test
    public void the_only_child_with_the_latest_day_leaves_and_the_next_one_shows() {
        Columns columns =
                new Columns.Builder()
                        .initiative()
                        .epic(List.of(ending(JUNE, DateSource.SPRINT)))
                        .epic(
                                List.of(
                                        ending(JUNE.plusDays(9), DateSource.TARGET),
                                        ending(JUNE.plusDays(9), DateSource.EXPLICIT)))
                        .build();
        assertEquals(
                new Side(JUNE.plusDays(9), DateSource.EXPLICIT),
                columns.initiatives().at(0).last());

        columns.update(2, ending(null, DateSource.NONE));
        assertEquals(
                new Side(JUNE.plusDays(9), DateSource.TARGET), columns.initiatives().at(0).last());

        columns.update(1, ending(null, DateSource.NONE));
        assertEquals(new Side(JUNE, DateSource.SPRINT), columns.initiatives().at(0).last());
        assertEquals(Side.NONE, columns.epics().at(1).last());
    }

    @Test
    public void every_source_of_any_day_comes_back_as_it_went_in() {
        for (DateSource source : DateSource.values()) {
            for (int year : new int[] {-350_000, -1, 0, 1969, 1970, 2026, 9999, 350_000}) {
                LocalDate day = source == DateSource.NONE ? null : LocalDate.of(year, 2, 28);
                Side side = Side.of(day, source);

                assertEquals(side, Days.toFirst(Days.first(side)));
                assertEquals(side, Days.toLast(Days.last(side)));
            }
        }
    }

    @Test
    public void a_day_that_cannot_be_kept_is_refused_and_nothing_changes() {
        Columns columns =
                new Columns.Builder()
                        .initiative()
                        .epic(List.of(ending(JUNE, DateSource.SPRINT)))
                        .build();
        ChildCounts before = columns.epics().at(0);
        ChildFacts endless =
                new ChildFacts(
                        StatusCategory.DONE,
                        false,
                        8.0,
                        Effort.NONE,
                        Side.NONE,
                        new Side(LocalDate.MAX, DateSource.EXPLICIT),
                        List.of());

        assertThrows(IllegalArgumentException.class, () -> columns.update(0, endless));

        columns.sum();
        assertEquals(before, columns.epics().at(0));
    }

    @Test
    public void what_is_not_there_is_refused() {
        Columns columns = new Columns.Builder().initiative().epic(List.of()).build();
        ChildFacts child = ending(JUNE, DateSource.SPRINT);

        assertThrows(IndexOutOfBoundsException.class, () -> columns.update(0, child));
        assertThrows(IndexOutOfBoundsException.class, () -> columns.update(-1, child));
        assertThrows(IndexOutOfBoundsException.class, () -> columns.epics().at(1));
        assertThrows(IndexOutOfBoundsException.class, () -> columns.initiatives().at(-1));
        assertThrows(IllegalStateException.class, () -> new Columns.Builder().epic(List.of(child)));
    }

    @Test
    public void built_columns_are_beyond_their_builder() {
        Columns.Builder builder = new Columns.Builder().initiative();
        builder.build();

        assertThrows(IllegalStateException.class, builder::initiative);
        assertThrows(IllegalStateException.class, () -> builder.epic(List.of()));
        assertThrows(IllegalStateException.class, builder::build);
    }

    @Test
    public void many_more_than_there_was_room_for_at_first_are_all_counted() {
        Columns.Builder builder = new Columns.Builder();
        List<ChildFacts> three = Collections.nCopies(3, ending(JUNE, DateSource.EXPLICIT));
        for (int initiative = 0; initiative < 100; initiative++) {
            builder.initiative().epic(three).epic(three);
        }
        Columns columns = builder.build();

        assertEquals(600, columns.size());
        assertEquals(600, all(columns.initiatives()).stream().mapToInt(ChildCounts::total).sum());
        assertEquals(6, columns.initiatives().at(99).toDo());
        assertEquals(3, columns.epics().at(199).toDo());
    }

    private static ChildFacts ending(LocalDate day, DateSource source) {
        return new ChildFacts(
                StatusCategory.TODO,
                false,
                null,
                Effort.NONE,
                Side.NONE,
                Side.of(day, source),
                List.of());
    }

    private static void assertSums(Portfolio portfolio, Columns columns) {
        assertEquals(portfolio.size(), columns.size());
        assertEquals(portfolio.ofEpics(), all(columns.epics()));
        assertEquals(portfolio.ofInitiatives(), all(columns.initiatives()));
    }

    private static List<ChildCounts> all(Sums sums) {
        return IntStream.range(0, sums.size()).mapToObj(sums::at).toList();
    }
}
