package org.longview.strategy;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;

/** What a brief holds, and how its history tells of it. */
public class BriefTest {
    private static final String FIRST = "6b0a6c2e-0f5e-4c58-9b52-0a3f4b1d9e01";
    private static final String SECOND = "6b0a6c2e-0f5e-4c58-9b52-0a3f4b1d9e02";

    private static Brief brief(List<Requirement> lines, List<BriefLink> links) {
        return new Brief(
                Uid.fresh(),
                Uid.fresh(),
                new BriefTexts("Guests leave.\n\n- early", null, " ", "**45** %"),
                lines,
                links,
                1);
    }

    @Test
    public void it_reads_back_from_the_texts_of_its_history() {
        Brief brief =
                brief(
                        List.of(
                                new Requirement(
                                        SECOND, Need.MUST, true, "Book  without done account"),
                                new Requirement(FIRST, Need.COULD, false, "open")),
                        List.of(
                                new BriefLink("https://example.org/a?b=c#d", "Two words"),
                                new BriefLink("HTTP://example.org", null)));

        assertEquals(brief, brief.with(brief.fields(), 1));
        assertEquals(
                "MUST done Book  without done account",
                brief.fields().get("requirement:" + SECOND));
    }

    @Test
    public void nothing_entered_is_an_empty_brief() {
        assertTrue(Brief.empty(FIRST, SECOND).isEmpty());
        assertFalse(brief(List.of(), List.of()).isEmpty());
        assertEquals(null, brief(List.of(), List.of()).texts().benefits());
    }

    @Test
    public void ticking_changes_one_line_only() {
        Brief brief =
                brief(
                        List.of(
                                new Requirement(FIRST, Need.MUST, false, "One"),
                                new Requirement(SECOND, Need.MUST, false, "Two")),
                        List.of());

        Brief ticked = brief.ticked(SECOND, true);

        List<Change> changes = Changes.between(brief, ticked);
        assertEquals(
                List.of(new Change("requirement:" + SECOND, "MUST open Two", "MUST done Two")),
                changes);
        assertEquals(2, ticked.version());
    }

    @Test
    public void a_link_goes_to_the_web_and_nowhere_else() {
        for (String url :
                List.of(
                        "javascript:alert(1)",
                        "JAVASCRIPT://example.org/%0aalert(1)",
                        "data:text/html,x",
                        "//example.org",
                        "https:",
                        "https:///",
                        "https://example org/a",
                        "file:///etc/passwd",
                        "")) {
            Rejected refused = assertThrows(url, Rejected.class, () -> new BriefLink(url, "Title"));
            assertEquals("url", refused.field());
        }
    }

    @Test
    public void a_link_takes_what_browsers_take() {
        for (String url :
                List.of(
                        "https://x_y.example/",
                        "https://x.example/a|b",
                        "https://x.example/{id}?q=[1]^2`\"<>#a#b",
                        "https://b\u00fccher.example/\u00e4?\u00f6#\u00fc",
                        "https://x.example/100%",
                        "https://x.example/a\\b",
                        "HTTPS://X.EXAMPLE:8443",
                        "http://localhost:/",
                        "http://[::1]:2990/jira",
                        "http://[::ffff:127.0.0.1]",
                        "https://ann:secret@x.example/@ann",
                        "https://x.example?y=https://z.example",
                        "https://x..example.",
                        "https://\uD83D\uDE00.example/\uD83D\uDE00")) {
            BriefLink link = new BriefLink(url, "Two words");

            assertEquals(url, link.url());
            assertEquals(link, BriefLink.read(link.written()));
        }
    }

    @Test
    public void a_link_is_refused_for_what_is_wrong_with_it() {
        assertSays("begins with http", "javascript:alert(1)", "vbscript:x", "ftp://x.example");
        assertSays("begins with http", "data:text/html;https://x.example", "java\u200bscript:x");
        assertSays("begins with http", "/a", "x.example", "https//x.example");
        assertSays(
                "begins with http",
                "h\u200bttps://x.example",
                "https\\\\x.example",
                "blob:https://x");
        assertSays("where it leads", "https://", "https:///?q", "https://?q", "https://@");
        assertSays("where it leads", "https://:80");
        assertSays("is no port", "https://x.example:65536", "https://x.example:8o");
        assertSays("name of a host", "https://x|y/", "https://x\u00a0y", "https://<b>/");
        assertSays("name of a host", "https://[::1", "https://[]/", "https://[x]/");
    }

    @Test
    public void a_link_is_kept_as_a_browser_reads_it() {
        BriefLink link = new BriefLink("https:\\\\x.example/a b\n/c", "Two words");

        assertEquals("https://x.example/a%20b/c", link.url());
        assertEquals(link, BriefLink.read(link.written()));
        assertThrows(
                Rejected.class, () -> new BriefLink("https://x.example/" + "a ".repeat(900), null));
    }

    private static void assertSays(String why, String... urls) {
        for (String url : urls) {
            Rejected refused = assertThrows(url, Rejected.class, () -> new BriefLink(url, null));
            assertEquals("url", refused.field());
            assertTrue(url + ": " + refused.getMessage(), refused.getMessage().contains(why));
        }
    }

    @Test
    public void a_requirement_is_one_line_of_bounded_length_with_a_need() {
        for (String text : new String[] {null, " ", "two\nlines", "tab\tbed", "x".repeat(501)}) {
            Rejected refused =
                    assertThrows(
                            Rejected.class, () -> new Requirement(FIRST, Need.MUST, false, text));
            assertEquals("text", refused.field());
        }
        assertThrows(Rejected.class, () -> new Requirement(FIRST, null, false, "One"));
        assertThrows(Rejected.class, () -> new Requirement("1", Need.MUST, false, "One"));
    }

    @Test
    public void two_lines_of_one_uid_are_refused() {
        Requirement line = new Requirement(FIRST, Need.MUST, false, "One");

        assertEquals(
                "requirements",
                assertThrows(Rejected.class, () -> brief(List.of(line, line), List.of())).field());
    }
}
