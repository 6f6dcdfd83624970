package org.longview.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.Query;
import java.util.Set;
import org.junit.Test;

public class IssueSearchTest {

    private final FakeJira jira = new FakeJira();

    @Test
    public void a_query_that_jira_refuses_is_told_with_jiras_words() {
        MessageSet errors =
                Fake.of(
                        MessageSet.class,
                        "hasAnyErrors",
                        true,
                        "getErrorMessages",
                        Set.of("Field 'cf[1]' does not exist"));
        SearchService searches =
                Fake.of(
                        SearchService.class,
                        "parseQuery",
                        new SearchService.ParseResult(null, errors));

        JiraFailed failed = failure(searches);

        assertTrue(failed.getMessage().contains("cf[1]"));
    }

    @Test
    public void a_search_that_fails_in_jira_ends_as_ours_with_its_cause() {
        SearchException broken = new SearchException("index");
        SearchService searches =
                Fake.by(
                        SearchService.class,
                        (self, method, arguments) -> {
                            if (method.getName().equals("parseQuery")) {
                                return new SearchService.ParseResult(
                                        Fake.of(Query.class), Messages.none());
                            }
                            throw broken;
                        });

        assertEquals(broken, failure(searches).getCause());
    }

    private JiraFailed failure(SearchService searches) {
        return assertThrows(
                JiraFailed.class, () -> Searching.over(searches).open(jira.viewer, "id in (1)"));
    }
}
