package org.longview.publish;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;

/** Mails show what people wrote in its lines and lists. */
public class ProseTest {
    private static final String LIST = "<ul style=\"margin:4px 0;padding-left:20px\">";

    @Test
    public void lines_stay_lines() {
        assertEquals("a<br>b<br><br>c", Prose.html(List.of("a\nb\r\n\nc")));
        assertEquals("  a\n  b\n\n  c\n", Prose.indented("a\nb\n\nc"));
    }

    @Test
    public void each_text_begins_a_line_of_its_own() {
        assertEquals("a<br>b", Prose.html(List.of("a", "b")));
        assertEquals("a" + LIST + "<li>x</li></ul>b", Prose.html(List.of("a", "- x", "b")));
    }

    @Test
    public void lines_with_any_sign_of_a_list_become_one() {
        assertEquals(
                LIST + "<li>x</li><li>y</li><li>z</li></ul>",
                Prose.html(List.of("- x\n  * y\n• z")));
        assertEquals(
                LIST + "<li>x</li></ul>a" + LIST + "<li>y</li></ul>",
                Prose.html(List.of("- x\na\n- y")));
    }

    @Test
    public void a_dash_within_a_line_or_without_a_space_makes_no_list() {
        assertEquals("-5 degrees<br>a - b<br>-", Prose.html(List.of("-5 degrees\na - b\n-")));
    }

    @Test
    public void markup_stays_text() {
        assertEquals(
                LIST + "<li>&lt;b&gt;x&lt;/b&gt;</li></ul>&amp;amp;",
                Prose.html(List.of("- <b>x</b>\n&amp;")));
    }

    @Test
    public void bold_and_addresses_are_what_they_are_on_the_page() {
        assertEquals(
                "<strong>Late</strong>: see <a href=\"https://x.example/a?b=1&amp;c=2\">"
                        + "https://x.example/a?b=1&amp;c=2</a>.",
                Prose.html(List.of("**Late**: see https://x.example/a?b=1&c=2.")));
        assertEquals(
                "<ul style=\"margin:4px 0;padding-left:20px\"><li><strong>One</strong> &lt;b&gt;</li>"
                        + "<li>two</li></ul>",
                Prose.html(List.of("- **One** <b>\n  - two")));
    }

    @Test
    public void stars_that_make_nothing_bold_stay() {
        for (String plain : List.of("2 ** 3", "** no**", "**open", "a * b", "****")) {
            assertEquals(plain, Prose.html(List.of(plain)));
            assertEquals(plain, Prose.plain(plain));
        }
    }

    @Test
    public void plain_text_has_the_words_without_the_stars() {
        assertEquals("  Late\n  - one two\n", Prose.indented("**Late**\n- one **two**"));
    }

    @Test
    public void a_cut_ends_before_a_word_and_leaves_no_mark_open() {
        assertEquals("short", Prose.cut("short", 5));
        assertEquals("one […]", Prose.cut("one two", 5));
        assertEquals("one two […]", Prose.cut("one two three", 7));
        assertEquals("so much […]", Prose.cut("so **much more** of it", 11));
        assertEquals("**so** much […]", Prose.cut("**so** much more", 12));
        assertEquals("see […]", Prose.cut("see https://x.example/long", 20));
        String word = "x".repeat(900);
        assertEquals("x".repeat(600) + " […]", Prose.cut(word, 600));
    }

    @Test
    public void nothing_that_is_written_becomes_markup() {
        String html = Prose.html(List.of("**<img src=x>** https://x.example/\"onx=1 <script>"));

        assertFalse(html, html.contains("<img") || html.contains("<script"));
        assertTrue(html, html.contains("&lt;img"));
    }
}
