package org.longview.sandbox.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;
import java.util.Locale;

/** Searches issues as one user sees them, page by page. */
final class Searches implements SearchService {
    /** What Jira's own search views give at most, unless an administrator raises it. */
    static final int LARGEST_PAGE = 1_000;

    private final SandboxJira jira;

    Searches(SandboxJira jira) {
        this.jira = jira;
    }

    @Override
    public ParseResult parseQuery(ApplicationUser searcher, String jql) {
        try {
            return new ParseResult(parsed(searcher, jql), Messages.none());
        } catch (BadJql e) {
            return new ParseResult(null, Messages.of(e.getMessage()));
        }
    }

    @Override
    public SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter pager)
            throws SearchException {
        if (!(query instanceof JqlQuery jql)) {
            throw new SearchException(
                    "The sandbox searches only queries that parseQuery gave: " + query);
        }
        refuseUnboundedPage(pager);
        refuseBeyondTheWindow(pager);
        if (pager.getStart() == 0) {
            jira.calls().count(Calls.Kind.SEARCHES);
        }
        jira.calls().count(Calls.Kind.PAGES);
        List<Data.Issue> found = visible(searcher, jql);
        List<Issue> page =
                found.stream()
                        .skip(pager.getStart())
                        .limit(pager.getMax())
                        .<Issue>map(issue -> new JiraIssue(jira, issue))
                        .toList();
        return new SearchResults<>(page, pager.getStart(), pager.getMax(), found.size());
    }

    /** A real Jira would load all of it into memory; later ones have no unlimited pager at all. */
    private static void refuseUnboundedPage(PagerFilter<?> pager) {
        if (pager.getMax() < 1 || pager.getMax() > LARGEST_PAGE) {
            throw new IllegalArgumentException(
                    "A search asks for a page of 1 to %d issues, not of %d: read page by page"
                            .formatted(LARGEST_PAGE, pager.getMax()));
        }
        if (pager.getStart() < 0) {
            throw new IllegalArgumentException(
                    "A page of a search begins at 0 or later, not at " + pager.getStart());
        }
    }

    /** In the words of Jira 11 with OpenSearch, and of any Jira whose limit for Lucene is on. */
    private void refuseBeyondTheWindow(PagerFilter<?> pager) throws SearchException {
        int window = jira.searchWindow();
        long asked = (long) pager.getStart() + pager.getMax();
        if (asked > window) {
            throw new SearchException(
                    String.format(
                            Locale.ENGLISH,
                            "Search limit exceeded. We couldn't complete your search because it"
                                    + " requests %,d results which exceeded the search platform"
                                    + " limit of %,d. Try refining your query or contact your Jira"
                                    + " administrator. Repeating the same search may not work.",
                            asked,
                            window));
        }
    }

    /** What a query means depends on who searches: a bound that one may not see bounds nothing. */
    private JqlQuery parsed(ApplicationUser searcher, String jql) throws BadJql {
        Data.User user = user(searcher);
        return JqlParser.parse(
                jira.world(),
                key ->
                        jira.world()
                                .issueByKey(key)
                                .filter(issue -> !jira.isOnlyIndexed(issue.id()))
                                .filter(issue -> jira.rights().sees(user, issue)),
                jql);
    }

    private Data.User user(ApplicationUser searcher) {
        return searcher == null ? null : jira.world().user(searcher.getKey()).orElse(null);
    }

    private List<Data.Issue> visible(ApplicationUser searcher, JqlQuery asked)
            throws SearchException {
        Data.User user = user(searcher);
        try {
            JqlQuery jql = parsed(searcher, asked.text());
            return jira.index()
                    .issues()
                    .filter(jql.filter())
                    .filter(issue -> jira.rights().sees(user, issue))
                    .sorted(jql.order())
                    .toList();
        } catch (BadJql e) {
            throw new SearchException(e.getMessage());
        }
    }
}
