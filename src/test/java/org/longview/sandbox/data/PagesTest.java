package org.longview.sandbox.data;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.longview.sandbox.data.Exports.issue;

import java.util.ArrayList;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;

/** Whether all is here that a search found. */
public class PagesTest {
    @Rule public final Exports exports = new Exports();

    private void page(String name, long start, long total, int... numbers) throws Exception {
        file(name, "\"startAt\": %d, \"total\": %d".formatted(start, total), numbers);
    }

    private void file(String name, String heads, int... numbers) throws Exception {
        List<String> issues = new ArrayList<>();
        for (int number : numbers) {
            issues.add(issue(number, ""));
        }
        exports.file(name, heads, issues.toArray(String[]::new));
    }

    private void assertMissing(String... parts) {
        BadData refused = assertThrows(BadData.class, exports::load);
        for (String part : parts) {
            assertTrue(refused.getMessage(), refused.getMessage().contains(part));
        }
    }

    @Test
    public void a_page_that_is_there_twice_stands_for_no_other() throws Exception {
        page("a.json", 0, 4, 1, 2);
        page("b.json", 0, 4, 1, 2);

        assertMissing("4 issues, of which 2");

        page("c.json", 2, 4, 3, 4);
        assertEquals(4, exports.load().kept());
    }

    @Test
    public void a_later_page_that_is_there_twice_stands_for_no_other() throws Exception {
        page("a.json", 0, 6, 1, 2);
        page("b.json", 2, 6, 3, 4);
        page("c.json", 2, 6, 3, 4);

        assertMissing("6 issues, of which 4");
    }

    @Test
    public void pages_that_overlap_count_what_they_share_once() throws Exception {
        page("a.json", 0, 4, 1, 2);
        page("b.json", 2, 4, 2, 3);
        assertMissing("4 issues, of which 3");

        page("c.json", 1, 4, 2, 3, 4);
        assertEquals(4, exports.load().kept());
    }

    @Test
    public void an_issue_that_is_on_one_page_twice_counts_once() throws Exception {
        page("a.json", 0, 2, 1, 1);

        assertMissing("2 issues, of which 1");
    }

    @Test
    public void the_greatest_total_of_the_pages_counts() throws Exception {
        page("a.json", 0, 3, 1, 2);
        page("b.json", 2, 5, 3, 4);

        assertMissing("5 issues, of which 4");
    }

    @Test
    public void a_gap_between_pages_is_told_even_where_the_total_shrank() throws Exception {
        page("a.json", 0, 3, 1, 2);
        page("b.json", 4, 3, 5);

        assertMissing("leave out a part");
    }

    @Test
    public void a_page_without_the_first_one_is_a_part() throws Exception {
        page("b.json", 2, 4, 3, 4);

        assertMissing("4 issues, of which 2");
    }

    @Test
    public void a_whole_search_hides_no_missing_page_of_another_that_found_as_many()
            throws Exception {
        page("a.json", 0, 4, 1, 2, 3, 4);
        page("b.json", 0, 4, 5, 6);

        assertMissing("b.json", "4 issues, of which 2");

        page("c.json", 2, 4, 7, 8);
        assertEquals(8, exports.load().kept());
    }

    @Test
    public void two_searches_of_which_one_grew_are_told_apart() throws Exception {
        page("a.json", 0, 3, 1, 2);
        page("b.json", 2, 4, 3, 4);
        page("c.json", 0, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20);

        assertEquals(14, exports.load().kept());
    }

    @Test
    public void files_that_do_not_tell_their_total_are_named() throws Exception {
        file("a.json", "", 1, 2);
        file("b.json", "\"total\": null", 3);

        exports.load();

        assertTrue(exports.printed(), exports.printed().contains("2 files do not say how many"));
        assertTrue(exports.printed(), exports.printed().contains("such as a.json"));
    }

    @Test
    public void files_that_tell_it_are_not() throws Exception {
        page("a.json", 0, 1, 1);

        exports.load();

        assertFalse(exports.printed(), exports.printed().contains("do not say"));
    }

    @Test
    public void a_total_or_a_start_that_is_none_is_refused() throws Exception {
        file("a.json", "\"total\": \"many\"", 1);
        assertMissing("a.json", "\"total\" is no number", "many");

        file("a.json", "\"startAt\": -5, \"total\": 1", 1);
        assertMissing("a.json", "\"startAt\" is no number", "-5");
    }
}
