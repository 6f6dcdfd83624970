package org.longview.publish;

import static org.junit.Assert.assertEquals;

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
}
