package org.longview.strategy;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.generator.InRange;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class SortKeyTest {
    @Property(trials = 200)
    public void a_key_is_strictly_between_its_neighbours_wherever_things_are_put(long seed) {
        Random random = new Random(seed);
        List<SortKey> order = new ArrayList<>();

        for (int i = 0; i < 120; i++) {
            int at = random.nextInt(order.size() + 1);
            SortKey before = at == 0 ? null : order.get(at - 1);
            SortKey after = at == order.size() ? null : order.get(at);
            SortKey key = SortKey.between(before, after);
            assertTrue(before == null || before.compareTo(key) < 0);
            assertTrue(after == null || key.compareTo(after) < 0);
            order.add(at, key);
        }

        assertTrue(order.stream().noneMatch(SortKey::isLong));
    }

    @Property(trials = 200)
    public void a_key_fits_between_any_two(long seed) {
        SortKey one = any(new Random(seed));
        SortKey other = any(new Random(~seed));
        if (one.equals(other)) {
            return;
        }
        SortKey low = one.compareTo(other) < 0 ? one : other;
        SortKey high = low == one ? other : one;

        SortKey between = SortKey.between(low, high);

        assertTrue(low.compareTo(between) < 0 && between.compareTo(high) < 0);
        assertTrue(SortKey.between(null, low).compareTo(low) < 0);
        assertTrue(SortKey.between(high, null).compareTo(high) > 0);
    }

    @Test
    public void ten_thousand_things_put_last_or_first_keep_short_keys() {
        SortKey last = SortKey.first();
        SortKey first = SortKey.first();

        for (int i = 0; i < 10_000; i++) {
            SortKey later = SortKey.between(last, null);
            SortKey earlier = SortKey.between(null, first);
            assertTrue(last.compareTo(later) < 0 && earlier.compareTo(first) < 0);
            last = later;
            first = earlier;
        }

        assertTrue(last.text(), last.text().length() <= 12);
        assertTrue(first.text(), first.text().length() <= 12);
    }

    @Test
    public void a_hundred_moves_into_the_same_gap_keep_a_key_that_is_not_long() {
        SortKey low = SortKey.first();
        SortKey high = SortKey.between(low, null);

        for (int i = 0; i < 100; i++) {
            high = SortKey.between(low, high);
        }

        assertFalse(high.text(), high.isLong());
    }

    @Property(trials = 100)
    public void keys_of_a_whole_order_rise_and_leave_room(
            @InRange(min = "1", max = "5000") int size) {
        SortKey before = null;

        for (int place = 0; place < size; place++) {
            SortKey key = SortKey.spread(place, size);
            assertTrue(before == null || before.compareTo(key) < 0);
            before = key;
        }

        assertTrue(before.text().length() <= 4);
    }

    @Test
    public void keys_compare_as_their_texts_do() {
        assertTrue(new SortKey("A").compareTo(new SortKey("a")) < 0);
        assertTrue(new SortKey("9").compareTo(new SortKey("A")) < 0);
        assertTrue(new SortKey("A").compareTo(new SortKey("A1")) < 0);
    }

    @Test
    public void what_is_no_key_is_refused() {
        for (String wrong :
                new String[] {null, "", "0", "A0", "a-b", "ä", "A B", "z".repeat(201)}) {
            Rejected refusal = assertThrows(Rejected.class, () -> new SortKey(wrong));

            assertEquals("sortKey", refusal.field());
        }
    }

    @Test
    public void nothing_is_between_a_key_and_itself_or_in_a_reversed_pair() {
        SortKey key = SortKey.first();

        assertThrows(IllegalArgumentException.class, () -> SortKey.between(key, key));
        assertThrows(
                IllegalArgumentException.class,
                () -> SortKey.between(SortKey.between(key, null), key));
    }

    private static SortKey any(Random random) {
        String digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
        String few = random.nextBoolean() ? digits : "01yz";
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(20); left > 0; left--) {
            text.append(few.charAt(random.nextInt(few.length())));
        }
        return new SortKey(text.append(digits.charAt(1 + random.nextInt(61))).toString());
    }
}
