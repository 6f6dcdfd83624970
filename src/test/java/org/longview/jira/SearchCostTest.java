package org.longview.jira;

import static org.junit.Assert.assertEquals;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.Test;

/**
 * What reading costs in searches and pages; the figures are those of docs/performance.md. Only how
 * many children a list of epics has is made up.
 */
public class SearchCostTest {

    private final FakeJira jira = new FakeJira();
    private int searches;
    private int pages;
    private long given;

    @Test
    public void children_within_the_window_cost_a_search_for_500_epics() {
        readChildren(500, 20);

        assertEquals(10_000, given);
        assertEquals(1, searches);
        assertEquals(20, pages);
    }

    @Test
    public void half_a_million_children_of_ten_thousand_epics_cost_six_searches_for_500_epics() {
        readChildren(10_000, 50);

        assertEquals(500_000, given);
        assertEquals(20 * (1 + 5), searches);
        assertEquals(20 * (1 + 5 * 10), pages);
    }

    private void readChildren(int epics, int childrenOfEach) {
        IssueSearch search = Searching.over(counting(childrenOfEach));
        List<Long> ids = LongStream.rangeClosed(1, epics).boxed().toList();
        for (List<Long> batch : Jql.batches(ids)) {
            search.each(
                    jira.viewer,
                    new Sought.OfItems<>(batch, of -> Jql.ids("parent", of)),
                    issue -> given++,
                    (of, left) -> {
                        throw new AssertionError(left + " of " + of + " are unread");
                    });
        }
    }

    private SearchService counting(int childrenOfEach) {
        return Fake.by(
                SearchService.class,
                (self, method, arguments) ->
                        method.getName().equals("parseQuery")
                                ? new SearchService.ParseResult(
                                        Fake.of(Query.class, "getQueryString", arguments[1]),
                                        Messages.none())
                                : page(
                                        ((Query) arguments[1]).getQueryString(),
                                        (PagerFilter<?>) arguments[2],
                                        childrenOfEach));
    }

    private SearchResults<Issue> page(String jql, PagerFilter<?> pager, int childrenOfEach)
            throws SearchException {
        if (pager.getStart() + pager.getMax() > IssueSearch.WINDOW) {
            throw new SearchException("beyond the window");
        }
        searches += pager.getStart() == 0 ? 1 : 0;
        pages++;
        String[] epics = jql.replaceAll("^parent in \\(|\\).*$", "").split(", ");
        int total = epics.length * childrenOfEach;
        long before = (Long.parseLong(epics[0]) - 1) * childrenOfEach;
        List<Issue> found =
                IntStream.range(
                                pager.getStart(),
                                Math.min(total, pager.getStart() + pager.getMax()))
                        .mapToObj(i -> Fake.of(Issue.class, "getId", before + i))
                        .toList();
        return new SearchResults<>(found, pager.getStart(), pager.getMax(), total);
    }
}
