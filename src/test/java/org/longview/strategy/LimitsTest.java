package org.longview.strategy;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class LimitsTest {
    private static final String ROCKET = "\uD83D\uDE80";

    @Test
    public void a_name_is_kept_without_surrounding_space() {
        assertEquals("Checkout", Limits.name("name", " \u2003Checkout\t"));
    }

    @Test
    public void a_name_has_at_most_255_utf16_units() {
        assertEquals(255, Limits.name("name", ROCKET.repeat(127) + "x").length());
        assertRefused("name", () -> Limits.name("name", ROCKET.repeat(128)));
    }

    @Test
    public void a_name_is_not_empty_and_on_one_line() {
        assertRefused("name", () -> Limits.name("name", null));
        assertRefused("name", () -> Limits.name("name", " \n "));
        assertRefused("name", () -> Limits.name("name", "two\nlines"));
    }

    @Test
    public void what_nobody_can_see_is_blank() {
        for (String unseen :
                new String[] {"\u200B", "\u00A0", "\u2060\u200B \u00A0", "\uFEFF", "\u00AD"}) {
            assertRefused("name", () -> Limits.name("name", unseen));
            assertNull(Limits.optionalText("why", unseen, Limits.TEXT));
        }
        assertEquals("a\u00A0b\u200Bc", Limits.name("name", "a\u00A0b\u200Bc"));
    }

    @Test
    public void a_longer_text_keeps_its_lines_and_blank_is_none() {
        assertEquals("a\n\tb", Limits.optionalText("why", " a\n\tb ", Limits.TEXT));
        assertNull(Limits.optionalText("why", " \n", Limits.TEXT));
        assertNull(Limits.optionalText("why", null, Limits.TEXT));
        assertEquals(32_767, Limits.optionalText("why", "x".repeat(32_767), Limits.TEXT).length());
        assertRefused("why", () -> Limits.optionalText("why", "x".repeat(32_768), Limits.TEXT));
    }

    @Test
    public void what_a_database_cannot_keep_is_refused() {
        for (String wrong :
                new String[] {"a\u0000b", "a\u0007b", "a\u0085b", "\uD83Dx", "x\uDE80"}) {
            assertRefused("why", () -> Limits.optionalText("why", wrong, Limits.TEXT));
            assertRefused("name", () -> Limits.name("name", wrong));
        }
    }

    @Test
    public void a_refusal_can_always_be_sent_back() {
        Rejected half = new Rejected("name", "\uD83D", "No \uDE80 here");
        Rejected endless = assertRefused("name", () -> Limits.name("name", ROCKET.repeat(9_000)));

        assertEquals("\uFFFD", half.value());
        assertEquals("No \uFFFD here", half.getMessage());
        assertTrue(endless.value().endsWith(ROCKET + "…"));
        assertTrue(endless.value().length() < 600);
    }

    @Test
    public void an_id_is_a_canonical_uuid() {
        String uid = Uid.fresh();

        assertEquals(uid, Uid.check("uid", uid));
        assertRefused("uid", () -> Uid.check("uid", null));
        assertRefused("uid", () -> Uid.check("uid", "1-1-1-1-1"));
        assertRefused("uid", () -> Uid.check("uid", uid.substring(1)));
    }

    private static Rejected assertRefused(
            String field, org.junit.function.ThrowingRunnable attempt) {
        Rejected refusal = assertThrows(Rejected.class, attempt);
        assertEquals(field, refusal.field());
        return refusal;
    }
}
