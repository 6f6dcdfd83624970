package com.atlassian.jira.bc.issue.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;

/**
 * Signature. Evidence: CONDEC implements all of it, SLACK 11.0, GROOVY, MYTEAM call it [source
 * use].
 */
public interface SearchService {
    SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter pager)
            throws SearchException;

    ParseResult parseQuery(ApplicationUser searcher, String jql);

    /**
     * Signature. Evidence: nested class in SLACK 11.0 [source use]; its constructor is called by
     * the sandbox only.
     */
    final class ParseResult {
        private final Query query;
        private final MessageSet errors;

        public ParseResult(Query query, MessageSet errors) {
            this.query = query;
            this.errors = errors;
        }

        public boolean isValid() {
            return !errors.hasAnyErrors();
        }

        public Query getQuery() {
            return query;
        }

        public MessageSet getErrors() {
            return errors;
        }
    }
}
