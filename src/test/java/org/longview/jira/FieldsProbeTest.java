package org.longview.jira;

import static org.junit.Assert.assertEquals;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.query.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;
import org.longview.host.Finding;

public class FieldsProbeTest {
    private final FakeJira jira = new FakeJira();
    private final Map<String, Integer> counts = new HashMap<>();
    private final FakeSettings settings = new FakeSettings();

    @Before
    public void software() {
        jira.field(2, JiraFields.EPIC_NAME, "Epic Name");
        jira.field(3, JiraFields.SPRINT, "Sprint");
        jira.field(4, JiraFields.TARGET_START, "Target start");
        jira.field(5, JiraFields.TARGET_END, "Target end");
        counts.put("", 9);
    }

    @Test
    public void a_field_that_is_not_there_is_a_loss() {
        assertEquals(List.of("Story Points no-field", "Start date no-field"), losses());
    }

    @Test
    public void a_field_that_no_issue_fills_is_a_loss_and_one_that_some_fill_is_none() {
        jira.field(6, JiraFields.NUMBER, "Story Points");
        jira.field(7, JiraFields.DATE, "Start date");
        counts.put("cf[7] is not EMPTY", 1);

        assertEquals(List.of("Story Points empty-field"), losses());
        jira.field(8, JiraFields.NUMBER, "Story point estimate");
        counts.put("cf[8] is not EMPTY", 3);
        assertEquals(List.of(), losses());
    }

    @Test
    public void a_field_that_was_chosen_stands_alone_and_is_a_loss_when_it_is_gone() {
        jira.field(6, JiraFields.NUMBER, "Story Points");
        jira.field(7, JiraFields.DATE, "Start date");
        jira.field(8, JiraFields.NUMBER, "Size");
        counts.put("cf[7] is not EMPTY", 1);
        counts.put("cf[8] is not EMPTY", 1);
        settings.put(JiraSettings.FIELDS + "POINTS", "8");

        assertEquals(List.of(), losses());
        settings.put(JiraSettings.FIELDS + "POINTS", "99");
        assertEquals(List.of("Story Points no-field"), losses());
    }

    @Test
    public void an_end_that_was_chosen_is_a_loss_when_it_is_gone_or_empty() {
        jira.field(6, JiraFields.NUMBER, "Story Points");
        jira.field(7, JiraFields.DATE, "Start date");
        jira.field(9, JiraFields.DATE, "Finish");
        counts.put("cf[6] is not EMPTY", 1);
        counts.put("cf[7] is not EMPTY", 1);

        assertEquals(List.of(), losses());
        settings.put(JiraSettings.FIELDS + "END", "9");
        assertEquals(List.of("End empty-field"), losses());
        counts.put("cf[9] is not EMPTY", 1);
        assertEquals(List.of(), losses());
        settings.put(JiraSettings.FIELDS + "END", "99");
        assertEquals(List.of("End no-field"), losses());
    }

    @Test
    public void without_any_issue_nothing_is_empty() {
        jira.field(6, JiraFields.NUMBER, "Story Points");
        jira.field(7, JiraFields.DATE, "Start date");
        counts.clear();

        assertEquals(List.of(), losses());
    }

    @Test
    public void a_search_that_fails_is_no_loss_of_a_field() {
        jira.field(6, JiraFields.NUMBER, "Story Points");
        jira.field(7, JiraFields.DATE, "Start date");
        counts.put("", null);

        assertEquals(List.of(), losses());
    }

    private List<String> losses() {
        SearchService searches =
                Fake.by(
                        SearchService.class,
                        (self, method, arguments) ->
                                method.getName().equals("parseQuery")
                                        ? new SearchService.ParseResult(
                                                Fake.of(
                                                        Query.class,
                                                        "getQueryString",
                                                        arguments[1]),
                                                Messages.none())
                                        : found(((Query) arguments[1]).getQueryString()));
        FieldsProbe probe =
                new FieldsProbe(
                        new FieldsRead(jira.fieldManager(), settings.settings()),
                        new IssueSearch(searches, null),
                        Fake.of(JiraAuthenticationContext.class, "getLoggedInUser", jira.viewer));
        return probe.findings().stream().map(FieldsProbeTest::said).toList();
    }

    private SearchResults<?> found(String jql) {
        if (counts.containsKey(jql) && counts.get(jql) == null) {
            throw new IllegalStateException("no index");
        }
        return new SearchResults<>(List.of(), 0, 1, counts.getOrDefault(jql, 0));
    }

    private static String said(Finding finding) {
        return finding.name() + finding.problem().replace("longview.selfcheck.", " ");
    }
}
