package org.longview.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Searches issues as a person, page by page, so that only what that person may browse is ever seen,
 * and never beyond the window that Jira lets through.
 */
public final class IssueSearch {

    static final int PAGE = 500;

    /**
     * Issues that one search may give, the first page to the last: with OpenSearch Jira refuses a
     * page beyond ({@code jira.search.platform.max.result.window}), with Lucene where the limit was
     * switched on.
     */
    static final int WINDOW = 10_000;

    private final SearchService searches;
    private final JustWritten written;
    private final int window;

    public IssueSearch(SearchService searches, JustWritten written) {
        this(searches, written, WINDOW);
    }

    IssueSearch(SearchService searches, JustWritten written, int window) {
        this.searches = searches;
        this.written = written;
        this.window = window;
    }

    int window() {
        return window;
    }

    /**
     * Gives each issue to the reader once, however many searches that takes.
     *
     * @param unread told what Jira counts and cannot be made to give, and of which items it is
     */
    <T> void each(
            ApplicationUser viewer,
            Sought<T> sought,
            Consumer<Issue> reader,
            BiConsumer<List<T>, Integer> unread) {
        new Walk<>(this, viewer, reader, unread).through(sought);
    }

    /** The first page of a query, and the way to the next ones. */
    Pages open(ApplicationUser viewer, String clauses) {
        Query query = parsed(viewer, Jql.byKey(clauses));
        return new Pages(
                (start, max) -> page(viewer, query, start, max), window, written::upToDate);
    }

    /** One issue of many, whichever. */
    Optional<Issue> any(ApplicationUser viewer, String clauses) {
        return page(viewer, parsed(viewer, clauses), 0, 1).getResults().stream().findFirst();
    }

    /** How many there are. */
    int count(ApplicationUser viewer, String clauses) {
        return page(viewer, parsed(viewer, clauses), 0, 1).getTotal();
    }

    private Query parsed(ApplicationUser viewer, String jql) {
        SearchService.ParseResult result = searches.parseQuery(viewer, jql);
        if (!result.isValid()) {
            throw new JiraFailed(
                    "Jira does not understand the query "
                            + jql
                            + ": "
                            + result.getErrors().getErrorMessages(),
                    null);
        }
        return result.getQuery();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private SearchResults<Issue> page(ApplicationUser viewer, Query query, int start, int max) {
        try {
            return searches.search(viewer, query, new PagerFilter(start, max));
        } catch (SearchException e) {
            throw new JiraFailed("Jira could not search issues: " + e.getMessage(), e);
        }
    }
}
