package org.longview.sandbox.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.IssueInputParameters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class IssuesTest {
    private final Worlds worlds = new Worlds();
    private final List<IssueEvent> heard = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private IssueService issues;
    private EventPublisher events;
    private long story;

    @Before
    public void open() throws Exception {
        worlds.issue("APP-1", "10", null, null);
        story = worlds.issue("APP-2", "11", "APP-1", null);
        worlds.issue("APP-3", "11", null, 9L);
        worlds.open();
        issues = (IssueService) worlds.jira.services().get(IssueService.class);
        events = (EventPublisher) worlds.jira.services().get(EventPublisher.class);
        events.register(this);
    }

    @After
    public void close() {
        worlds.close();
    }

    /** Called by the publisher. */
    @EventListener
    public void heard(IssueEvent event) {
        heard.add(event);
        threads.add(Thread.currentThread());
    }

    private IssueInputParameters input() {
        return issues.newIssueInputParameters();
    }

    @Test
    public void manyWhoCreateAtOnceGetDifferentKeys() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<Future<String>> keys = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            IssueService.CreateValidationResult valid =
                    issues.validateCreate(
                            worlds.as("ann"),
                            input().setProjectId(1L).setIssueTypeId("11").setSummary("New"));
            assertTrue(valid.isValid());
            keys.add(pool.submit(() -> issues.create(worlds.as("ann"), valid).getIssue().getKey()));
        }
        Set<String> different = new HashSet<>();
        for (Future<String> key : keys) {
            different.add(key.get());
        }
        pool.shutdown();

        assertEquals(40, different.size());
    }

    @Test
    public void whatTheSandboxCannotChangeIsRefused() {
        assertRefused(input().setIssueTypeId("10"), "issuetype");
        assertRefused(input().setProjectId(10_001L), "project");
    }

    private void assertRefused(IssueInputParameters input, String field) {
        IssueService.UpdateValidationResult result =
                issues.validateUpdate(worlds.as("ann"), story, input);
        assertFalse(field, result.isValid());
        assertTrue(
                result.getErrorCollection().getErrors().toString(),
                result.getErrorCollection().getErrors().containsKey(field));
        assertThrows(IllegalStateException.class, () -> issues.update(worlds.as("ann"), result));
        assertEquals(List.of(), heard);
    }

    @Test
    public void anUpdateIsKeptWithItsHistoryAndToldOnceOnTheActingThread() throws Exception {
        IssueInputParameters input =
                input().setSummary("New words")
                        .setDueDate("1/Dec/26")
                        .addCustomFieldValue("customfield_10104", "5");

        issues.update(worlds.as("bob"), issues.validateUpdate(worlds.as("bob"), story, input));

        Data.Issue kept =
                SandboxJira.open(worlds.database, Worlds.NOON).world().issue(story).orElseThrow();
        assertEquals("New words", kept.summary());
        assertEquals(5.0, kept.custom().get(Worlds.POINTS));
        assertEquals(
                List.of("summary", "duedate", "Story Points"),
                kept.changes().get(0).items().stream().map(Data.Item::field).toList());
        assertEquals("bob", kept.changes().get(0).author());
        assertEquals(1, heard.size());
        assertEquals(EventType.ISSUE_UPDATED_ID, heard.get(0).getEventTypeId());
        assertEquals(List.of(Thread.currentThread()), threads);
    }

    @Test
    public void whatCannotBeIsRefusedAtItsField() {
        assertRefused(input().setSummary(" "), "summary");
        assertRefused(input().setSummary("x".repeat(256)), "summary");
        assertRefused(input().setAssigneeId("nobody"), "assignee");
        assertRefused(input().setDueDate("tomorrow"), "duedate");
        assertRefused(input().setFixVersionIds(4_711L), "fixVersions");
        assertRefused(input().setComponentIds(4_711L), "components");
        assertRefused(
                input().addCustomFieldValue("customfield_10104", "many"), "customfield_10104");
        assertRefused(
                input().addCustomFieldValue("customfield_10101", "APP-99"), "customfield_10101");
        assertRefused(
                input().addCustomFieldValue("customfield_10106", "soon"), "customfield_10106");
        assertRefused(input().addCustomFieldValue("customfield_1", "x"), "customfield_1");
    }

    @Test
    public void creatingGivesTheNextKeyOfTheProject() {
        IssueInputParameters input =
                input().setProjectId(1L).setIssueTypeId("11").setSummary("Fresh");

        IssueService.IssueResult made =
                issues.create(worlds.as("bob"), issues.validateCreate(worlds.as("bob"), input));

        assertEquals("APP-4", made.getIssue().getKey());
        assertEquals("bob", made.getIssue().getReporterId());
        assertEquals(EventType.ISSUE_CREATED_ID, heard.get(0).getEventTypeId());
    }

    @Test
    public void withoutTheRightNothingIsCreatedChangedOrDeleted() {
        IssueInputParameters input =
                input().setProjectId(1L).setIssueTypeId("11").setSummary("Fresh");

        assertFalse(issues.validateCreate(worlds.as("eve"), input).isValid());
        assertFalse(
                issues.validateUpdate(worlds.as("eve"), story, input().setSummary("x")).isValid());
        assertFalse(issues.validateDelete(worlds.as("eve"), story).isValid());
        assertEquals(3, worlds.jira.world().issues().size());
    }

    @Test
    public void aRestrictedIssueIsRefusedLikeOneThatDoesNotExist() {
        var hidden =
                issues.getIssue(worlds.as("bob"), "APP-3").getErrorCollection().getErrorMessages();
        var missing =
                issues.getIssue(worlds.as("bob"), "APP-99").getErrorCollection().getErrorMessages();
        assertEquals(missing, hidden);
    }

    @Test
    public void deletingIsKeptAndTold() throws Exception {
        assertFalse(
                issues.delete(worlds.as("ann"), issues.validateDelete(worlds.as("ann"), story))
                        .hasAnyErrors());

        assertTrue(SandboxJira.open(worlds.database, Worlds.NOON).world().issue(story).isEmpty());
        assertEquals(EventType.ISSUE_DELETED_ID, heard.get(0).getEventTypeId());
    }
}
