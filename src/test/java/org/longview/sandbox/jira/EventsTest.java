package org.longview.sandbox.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.issue.IssueEvent;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** How those who listen hear of changes. */
public class EventsTest {
    private final Worlds worlds = new Worlds();
    private IssueService issues;
    private EventPublisher events;
    private long story;

    @Before
    public void open() throws Exception {
        story = worlds.issue("APP-1", "11", null, null);
        worlds.open();
        issues = (IssueService) worlds.jira.services().get(IssueService.class);
        events = (EventPublisher) worlds.jira.services().get(EventPublisher.class);
    }

    @After
    public void close() {
        worlds.close();
    }

    private void rename(String name) {
        var user = worlds.as("bob");
        issues.update(
                user,
                issues.validateUpdate(
                        user, story, issues.newIssueInputParameters().setSummary(name)));
    }

    private String kept() {
        try {
            return SandboxJira.open(worlds.database, Worlds.NOON)
                    .world()
                    .issue(story)
                    .map(Data.Issue::summary)
                    .orElse(null);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Must be public, as listeners of a real Jira must. */
    public final class Listening {
        private final List<String> heard = new ArrayList<>();
        private Thread thread;

        /** Called by the publisher. */
        @EventListener
        public void hear(IssueEvent event) {
            heard.add(event.getUser().getName() + ": " + kept());
            thread = Thread.currentThread();
        }

        /** Not called for issues. */
        @EventListener
        public void hear(String other) {
            heard.add(other);
        }
    }

    /** A listener of somebody else. */
    public static final class Failing {
        /** Called by the publisher. */
        @EventListener
        public void fail(IssueEvent event) {
            throw new IllegalStateException("a listener of somebody else, failing on purpose");
        }
    }

    @Test
    public void aChangeIsToldOnTheActingThreadOnceItIsKept() {
        Listening listening = new Listening();
        events.register(listening);

        rename("New words");

        assertEquals(List.of("bob: New words"), listening.heard);
        assertSame(Thread.currentThread(), listening.thread);
    }

    @Test
    public void aDeletionIsToldOnceItIsKept() {
        Listening listening = new Listening();
        events.register(listening);

        var user = worlds.as("ann");
        issues.delete(user, issues.validateDelete(user, story));

        assertEquals(List.of("ann: null"), listening.heard);
        assertNull(kept());
    }

    @Test
    public void aListenerThatFailsSpoilsNeitherTheChangeNorTheOtherListeners() {
        Listening before = new Listening();
        Listening after = new Listening();
        events.register(before);
        events.register(new Failing());
        events.register(after);

        rename("Kept");

        assertEquals("Kept", kept());
        assertEquals(1, before.heard.size());
        assertEquals(1, after.heard.size());
    }

    @Test
    public void whoIsRegisteredTwiceHearsOnceAndAfterwardsNothing() {
        Listening listening = new Listening();
        events.register(listening);
        events.register(listening);
        rename("One");
        events.unregister(listening);

        rename("Two");

        assertEquals(List.of("bob: One"), listening.heard);
    }

    @Test
    public void whatCannotBeCalledIsRefusedWhenItIsRegistered() {
        class Hidden {
            @EventListener
            public void hear(IssueEvent event) {
                throw new AssertionError("a class that is not public cannot be called");
            }
        }

        for (Object deaf : List.of(new Object(), new Hidden())) {
            IllegalArgumentException refusal =
                    assertThrows(IllegalArgumentException.class, () -> events.register(deaf));
            assertTrue(
                    refusal.getMessage(), refusal.getMessage().contains(deaf.getClass().getName()));
        }
    }
}
