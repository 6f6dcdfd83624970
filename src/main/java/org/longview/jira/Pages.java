package org.longview.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchResults;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The pages of one search, in the order of keys, as far as Jira's window lets them through. */
final class Pages {

    /** Asks for so many issues from a place on. */
    @FunctionalInterface
    interface Source {
        SearchResults<Issue> page(int start, int max);
    }

    private final Source source;
    private final int window;
    private final UnaryOperator<List<Issue>> fresh;
    private final SearchResults<Issue> first;

    /**
     * @param fresh the same issues as they are by now
     */
    Pages(Source source, int window, UnaryOperator<List<Issue>> fresh) {
        this.source = source;
        this.window = window;
        this.fresh = fresh;
        this.first = source.page(0, IssueSearch.PAGE);
    }

    int total() {
        return first.getTotal();
    }

    List<Issue> first() {
        return first.getResults();
    }

    /**
     * Reads page after page. Each begins with the last issue of the one before: when it is another
     * one there, issues came or went meanwhile, and what moved over the seam would be lost.
     *
     * @return whether this was all
     */
    boolean each(Consumer<Issue> reader) {
        SearchResults<Issue> page = first;
        List<Issue> issues = page.getResults();
        int read = 0;
        while (true) {
            fresh.apply(issues).forEach(reader);
            read += issues.size();
            if (read >= page.getTotal()) {
                return true;
            }
            if (issues.size() < IssueSearch.PAGE || read + IssueSearch.PAGE > window) {
                return false;
            }
            Long seam = issues.get(issues.size() - 1).getId();
            page = source.page(read - 1, IssueSearch.PAGE + 1);
            issues = page.getResults();
            if (issues.isEmpty() || !seam.equals(issues.get(0).getId())) {
                return false;
            }
            issues = issues.subList(1, issues.size());
        }
    }
}
