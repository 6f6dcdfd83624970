package org.longview.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;
import java.util.function.Consumer;

/**
 * Searches issues as a person, page by page, so that only what that person may browse is ever seen.
 */
public final class IssueSearch {

    static final int PAGE = 500;

    private final SearchService searches;
    private final JustWritten written;

    public IssueSearch(SearchService searches, JustWritten written) {
        this.searches = searches;
        this.written = written;
    }

    void each(ApplicationUser viewer, String jql, Consumer<Issue> reader) {
        Query query = parsed(viewer, jql);
        int total = Integer.MAX_VALUE;
        for (int start = 0; start < total; start += PAGE) {
            SearchResults<Issue> page = page(viewer, query, start);
            List<Issue> issues = page.getResults();
            written.upToDate(issues).forEach(reader);
            if (start == 0) {
                total = page.getTotal();
            }
            if (issues.isEmpty()) {
                return;
            }
        }
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
    private SearchResults<Issue> page(ApplicationUser viewer, Query query, int start) {
        try {
            return searches.search(viewer, query, new PagerFilter(start, PAGE));
        } catch (SearchException e) {
            throw new JiraFailed("Jira could not search issues", e);
        }
    }
}
