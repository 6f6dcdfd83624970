package org.longview.sandbox.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class SearchesTest {
    private final Worlds worlds = new Worlds();
    private SearchService searches;
    private long epic;

    @Before
    public void open() throws Exception {
        epic = worlds.issue("APP-2", "10", null, null);
        worlds.issue("APP-10", "11", "APP-2", null);
        worlds.issue("APP-9", "11", "APP-2", 9L);
        worlds.issue("APP-11", "11", null, null);
        worlds.open();
        searches = (SearchService) worlds.jira.services().get(SearchService.class);
    }

    @After
    public void close() {
        worlds.close();
    }

    private List<String> found(String user, String jql) throws Exception {
        SearchService.ParseResult parsed = searches.parseQuery(worlds.as(user), jql);
        assertTrue(parsed.getErrors().getErrorMessages().toString(), parsed.isValid());
        SearchResults<Issue> results =
                searches.search(worlds.as(user), parsed.getQuery(), new PagerFilter<>(0, 100));
        assertEquals(results.getResults().size(), results.getTotal());
        return results.getResults().stream().map(Issue::getKey).toList();
    }

    @Test
    public void keysSortByProjectAndThenByNumber() throws Exception {
        assertEquals(
                List.of("APP-2", "APP-9", "APP-10", "APP-11"),
                found("ann", "project = APP ORDER BY key ASC"));
        assertEquals(
                List.of("APP-11", "APP-10", "APP-9", "APP-2"),
                found("ann", "project in (1) ORDER BY key DESC"));
    }

    @Test
    public void everyClauseThatThePluginUsesIsUnderstood() throws Exception {
        assertEquals(
                List.of("APP-9", "APP-10"), found("ann", "cf[10101] in (\"APP-2\") ORDER BY key"));
        assertEquals(
                List.of("APP-2"),
                found("ann", "issuetype in (10) AND project in (1) ORDER BY key"));
        assertEquals(List.of("APP-2"), found("ann", "id in (" + epic + ", 999999) ORDER BY id"));
        assertEquals(List.of("APP-11"), found("ann", "key = APP-11"));
        assertEquals(List.of(), found("ann", "parent in (" + epic + ")"));
        assertEquals(List.of("APP-2"), found("ann", "cf[10102] is not EMPTY ORDER BY key"));
        assertEquals(
                List.of("APP-2", "APP-11"),
                found("ann", "(key in (APP-2) OR key = \"APP-11\") AND project = 1 ORDER BY key"));
    }

    @Test
    public void aRestrictedIssueIsInNobodyElsesResultsOrTotals() throws Exception {
        assertEquals(List.of("APP-9", "APP-10"), found("ann", "cf[10101] in (APP-2) ORDER BY key"));
        assertEquals(List.of("APP-10"), found("bob", "cf[10101] in (APP-2) ORDER BY key"));
        assertEquals(List.of(), found("eve", "project = APP"));
    }

    @Test
    public void anonymousFindsNothing() throws Exception {
        SearchService.ParseResult parsed = searches.parseQuery(null, "project = APP");
        assertEquals(
                0, searches.search(null, parsed.getQuery(), new PagerFilter<>(0, 10)).getTotal());
    }

    @Test
    public void pagesTogetherAreTheWholeAndEachIsCounted() throws Exception {
        SearchService.ParseResult parsed =
                searches.parseQuery(worlds.as("ann"), "project = APP ORDER BY key");
        SearchResults<Issue> first =
                searches.search(worlds.as("ann"), parsed.getQuery(), new PagerFilter<>(0, 3));
        SearchResults<Issue> second =
                searches.search(worlds.as("ann"), parsed.getQuery(), new PagerFilter<>(3, 3));

        assertEquals(3, first.getResults().size());
        assertEquals(4, first.getTotal());
        assertEquals("APP-11", second.getResults().get(0).getKey());
        assertEquals(Long.valueOf(1), worlds.jira.calls().snapshot().get(Calls.Kind.SEARCHES));
        assertEquals(Long.valueOf(2), worlds.jira.calls().snapshot().get(Calls.Kind.PAGES));
    }

    private SearchResults<Issue> page(int start, int max) throws Exception {
        SearchService.ParseResult parsed =
                searches.parseQuery(worlds.as("ann"), "project = APP ORDER BY key");
        return searches.search(worlds.as("ann"), parsed.getQuery(), new PagerFilter<>(start, max));
    }

    @Test
    public void aPageHasNoMoreIssuesThanItsPagerAsksFor() throws Exception {
        for (int max = 1; max <= 5; max++) {
            assertEquals(Math.min(max, 4), page(0, max).getResults().size());
        }
        assertEquals(List.of(), page(4, 10).getResults());
        assertEquals(4, page(4, 10).getTotal());
    }

    @Test
    public void aSearchWithoutABoundIsRefusedAndSaysWhatToDo() throws Exception {
        assertEquals(4, page(0, Searches.LARGEST_PAGE).getResults().size());
        worlds.jira.calls().reset();

        for (int max : new int[] {-1, 0, Searches.LARGEST_PAGE + 1, Integer.MAX_VALUE}) {
            IllegalArgumentException refusal =
                    assertThrows(IllegalArgumentException.class, () -> page(0, max));
            assertTrue(
                    refusal.getMessage(),
                    refusal.getMessage().contains("1 to 1000 issues, not of " + max)
                            && refusal.getMessage().contains("page by page"));
        }
        assertThrows(IllegalArgumentException.class, () -> page(-1, 10));
        assertEquals(Long.valueOf(0), worlds.jira.calls().snapshot().get(Calls.Kind.PAGES));
    }

    @Test
    public void aPageBeyondTheWindowIsRefusedInJirasWords() throws Exception {
        worlds.jira.searchWindow(1_200);

        assertEquals(0, page(200, 1_000).getResults().size());
        SearchException refusal = assertThrows(SearchException.class, () -> page(201, 1_000));

        assertTrue(
                refusal.getMessage(),
                refusal.getMessage()
                        .startsWith(
                                "Search limit exceeded. We couldn't complete your search because it"
                                        + " requests 1,201 results which exceeded the search"
                                        + " platform limit of 1,200."));
    }

    @Test
    public void withoutAWordTheWindowIsThatOfJira() throws Exception {
        assertEquals(0, page(9_000, 1_000).getResults().size());
        assertThrows(SearchException.class, () -> page(9_001, 1_000));
    }

    @Test
    public void keysHaveAnOrderWithinTheProjectOfAnIssueThatTheSearcherSees() throws Exception {
        assertEquals(List.of("APP-10", "APP-11"), found("ann", "issuekey > APP-9 ORDER BY key"));
        assertEquals(
                List.of("APP-9", "APP-10"),
                found("ann", "key >= \"APP-9\" AND key < APP-11 ORDER BY key"));
        assertEquals(List.of("APP-2"), found("ann", "issuekey <= APP-2"));
        assertEquals(List.of(), found("bob", "issuekey > APP-9"));
        assertEquals(List.of(), found("ann", "issuekey > APP-3"));
        worlds.jira.leaveInIndexOnly(List.of(epic));
        assertEquals(List.of(), found("ann", "issuekey > APP-2"));
    }

    @Test
    public void projectsAndTypesCanBeLeftOut() throws Exception {
        assertEquals(List.of("APP-2"), found("ann", "issuetype not in (11)"));
        assertEquals(List.of(), found("ann", "project not in (1, 7)"));
        assertRefused("parent not in (1)", "not in");
        assertRefused("project > APP", "'project'");
    }

    @Test
    public void aFoundIssueKnowsItsSystemFieldsForNothing() throws Exception {
        Issue found = page(1, 1).getResults().get(0);
        worlds.jira.calls().reset();

        for (java.lang.reflect.Method read : Issue.class.getMethods()) {
            if (read.getParameterCount() == 0) {
                read.invoke(found);
            }
        }

        assertEquals("Summary of APP-9", found.getSummary());
        worlds.jira
                .calls()
                .snapshot()
                .forEach((kind, count) -> assertEquals(kind.name(), Long.valueOf(0), count));
    }

    @Test
    public void everyCustomFieldOfAFoundIssueCostsARead() throws Exception {
        CustomFieldManager fields =
                (CustomFieldManager) worlds.jira.services().get(CustomFieldManager.class);
        CustomField link = fields.getCustomFieldObject("customfield_" + Worlds.LINK);
        CustomField points = fields.getCustomFieldObject("customfield_" + Worlds.POINTS);
        List<Issue> found = page(0, 2).getResults();
        worlds.jira.calls().reset();

        found.get(0).getCustomFieldValue(link);
        found.get(1).getCustomFieldValue(link);
        found.get(1).getCustomFieldValue(link);
        found.get(1).getCustomFieldValue(points);

        assertEquals(
                Long.valueOf(4), worlds.jira.calls().snapshot().get(Calls.Kind.CUSTOM_FIELD_READS));
        assertEquals(Long.valueOf(0), worlds.jira.calls().snapshot().get(Calls.Kind.ISSUE_LOADS));
    }

    private void assertRefused(String jql, String named) {
        SearchService.ParseResult parsed = searches.parseQuery(worlds.as("ann"), jql);
        assertFalse(jql, parsed.isValid());
        String message = parsed.getErrors().getErrorMessages().toString();
        assertTrue(message, message.contains(named));
    }

    @Test
    public void statusesResolutionsAndWhatIsFilledAreFoundAsInJira() throws Exception {
        List<String> all = found("ann", "project = APP ORDER BY key");

        assertEquals(all, found("ann", "statusCategory != done ORDER BY key"));
        assertEquals(all, found("ann", "status in (1) ORDER BY key"));
        assertEquals(List.of(), found("ann", "statusCategory = done"));
        assertEquals(List.of(), found("ann", "status not in (1, 3)"));
        // what has no resolution is in no list of them
        assertEquals(List.of(), found("ann", "resolution not in (9)"));
        assertEquals(List.of(), found("ann", "resolution is not EMPTY"));
        assertEquals(List.of(), found("ann", "cf[10104] is not EMPTY"));
    }

    @Test
    public void whatIsNotSupportedIsRefusedByName() {
        assertRefused("status = Open", "'status'");
        assertRefused("summary ~ \"x\"", "'summary'");
        assertRefused("key != APP-1", "'key'");
        assertRefused("project in projectsLeadByUser(ann)", "projectsLeadByUser");
        assertRefused("key = currentUser()", "currentUser");
        assertRefused("project = APP ORDER BY created", "'created'");
        assertRefused("cf[99999] in (APP-2)", "cf[99999]");
        assertRefused("cf[99999] is not EMPTY", "cf[99999]");
        assertRefused("summary is not EMPTY", "'summary'");
        assertRefused("resolution = Done", "'resolution'");
        assertRefused("project = APP key = APP-2", "key = APP-2");
        assertRefused("project = \"APP", "character");
        assertRefused("(project = APP", "')'");
        assertRefused("project in (", "too early");
    }
}
