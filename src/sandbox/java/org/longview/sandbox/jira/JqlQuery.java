package org.longview.sandbox.jira;

import com.atlassian.query.Query;
import java.util.Comparator;
import java.util.function.Predicate;

/** A parsed query: which issues, in which order. */
record JqlQuery(String text, Predicate<Data.Issue> filter, Comparator<Data.Issue> order)
        implements Query {
    @Override
    public String getQueryString() {
        return text;
    }
}
