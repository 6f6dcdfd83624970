package org.longview.strategy;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.Test;

public class QuantityTest {

    private static BigDecimal entered(String number) {
        return Quantity.entered("value", new BigDecimal(number));
    }

    @Test
    public void what_is_entered_comes_back_from_a_browser_as_it_was() {
        Random random = new Random(26);
        for (int i = 0; i < 20_000; i++) {
            int scale = random.nextInt(5);
            long unscaled = random.nextLong(1_000_000_000_000_000L);
            BigDecimal number = BigDecimal.valueOf(unscaled, scale);
            if (number.precision() - scale <= 12) {
                BigDecimal kept = Quantity.entered("value", number);
                assertEquals(0, number.compareTo(kept));
                assertEquals(
                        0, kept.compareTo(new BigDecimal(Double.toString(kept.doubleValue()))));
            }
        }
    }

    @Test
    public void more_digits_than_a_browser_keeps_are_refused_with_the_number() {
        for (String number :
                List.of("999999999999.9999", "-999999999999.9999", "976935589628.1281")) {
            Rejected refused = assertThrows(number, Rejected.class, () -> entered(number));
            assertEquals("value", refused.field());
            assertEquals(number, refused.value());
        }
        assertEquals(new BigDecimal("99999999999.9999"), entered("99999999999.9999"));
        assertEquals(new BigDecimal("999999999999"), entered("999999999999.0000"));
    }

    @Test
    public void what_was_kept_before_stays_until_it_is_changed() {
        BigDecimal kept = new BigDecimal("999999999999.9999");

        assertEquals(kept, Quantity.read("value", "999999999999.9999"));
        assertEquals(kept, Quantity.entered("value", kept, kept));
        assertThrows(
                Rejected.class,
                () -> Quantity.entered("value", new BigDecimal("999999999999.9998"), kept));
        assertNull(Quantity.entered("value", null));
    }
}
