package org.longview.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import java.time.Clock;
import java.util.Optional;

/** Searches of a Jira into which nothing was written. */
public final class Searching {
    private Searching() {}

    public static IssueSearch over(SearchService searches) {
        return within(IssueSearch.WINDOW, searches);
    }

    static IssueSearch within(int window, SearchService searches) {
        return new IssueSearch(
                searches, new JustWritten(name -> Optional.empty(), Clock.systemUTC()), window);
    }
}
