package org.longview.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.util.UserManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.longview.delivery.DateChange;
import org.longview.delivery.DateField;
import org.longview.delivery.Epic;
import org.longview.roadmap.Census;
import org.longview.roadmap.Conflict;
import org.longview.roadmap.NotFound;
import org.longview.roadmap.Viewer;
import org.longview.rollup.Family;
import org.longview.sandbox.jira.Calls;
import org.longview.sandbox.jira.Data;
import org.longview.sandbox.jira.FieldTypes;
import org.longview.sandbox.jira.SandboxJira;
import org.longview.strategy.Rejected;

/** What the data doctor reads of and writes to the simulated Jira, with its rights and counters. */
public class SandboxDoctorTest {
    private static final Viewer ANN = new Viewer("ann", Locale.GERMAN);
    private static final Viewer BOB = new Viewer("bob", Locale.ENGLISH);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 5);

    private final SandboxJira.Load load = new SandboxJira.Load();
    private SandboxJira jira;
    private Instant now = Instant.parse("2026-06-01T10:00:00Z");
    private final JustWritten written =
            new JustWritten(
                    name ->
                            jira.services().entrySet().stream()
                                    .filter(s -> s.getKey().getName().equals(name))
                                    .map(Map.Entry::getValue)
                                    .findFirst(),
                    ((InstantSource) () -> now).withZone(ZoneOffset.UTC));
    private long lastId = 20_000;

    @Before
    public void open() throws SQLException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL(
                "jdbc:h2:mem:doctor" + UUID.randomUUID() + ";MODE=LEGACY;DB_CLOSE_DELAY=-1");
        jira = SandboxJira.open(database, Clock.systemUTC());
        load.user(new Data.User("ann", "ann", "Ann", true, "x", List.of("staff")));
        load.user(new Data.User("bob", "bob", "Bob", true, "x", List.of("staff")));
        load.status(new Data.Status("1", "Open", "new"));
        load.status(new Data.Status("5", "Closed", "done"));
        load.type(new Data.Type("3", "Task", false));
        load.type(new Data.Type("6", "Epic", false));
        load.resolution(new Data.Constant("1", "Done"));
        load.field(new Data.Field(10_005, "Start date", FieldTypes.DATE));
        load.field(new Data.Field(10_006, "Target end", FieldTypes.TARGET_END));
        load.field(new Data.Field(10_008, "Epic Link", FieldTypes.EPIC_LINK));
        Map<String, List<String>> permissions = new HashMap<>();
        permissions.put("BROWSE_PROJECTS", List.of("group:staff"));
        permissions.put("EDIT_ISSUES", List.of("user:ann"));
        permissions.put("TRANSITION_ISSUES", List.of("user:ann"));
        load.project(
                new Data.Project(
                        10_000,
                        "APP",
                        "App",
                        null,
                        "ann",
                        List.of(),
                        List.of(),
                        Map.of(),
                        permissions,
                        List.of(new Data.Level(1, "Secret", List.of("user:ann")))));
        jira.authentication().runAs(null, Locale.GERMAN);
    }

    @After
    public void leave() {
        jira.authentication().clearLoggedInUser();
    }

    private long issue(String key, String type, String epicKey, LocalDate due, Long level) {
        long id = lastId++;
        load.issue(
                new Data.Issue(
                        id,
                        key,
                        10_000,
                        type,
                        key,
                        null,
                        "1",
                        null,
                        null,
                        null,
                        null,
                        Instant.EPOCH,
                        Instant.EPOCH,
                        null,
                        due,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        epicKey,
                        level,
                        List.of(),
                        Map.of(10_005L, MAY.toString()),
                        null,
                        null,
                        null,
                        List.of(),
                        List.of()));
        return id;
    }

    private <T> T service(Class<T> type) {
        return type.cast(jira.services().get(type));
    }

    private JiraIssueWriter writer() {
        return new JiraIssueWriter(
                service(IssueService.class),
                service(UserManager.class),
                new FieldsRead(service(CustomFieldManager.class), new FakeSettings().settings()),
                new JiraDays(service(DateTimeFormatter.class)),
                written);
    }

    private Census census(Viewer viewer, Set<Long> linked) {
        return new JiraEpicSource(
                        new IssueSearch(service(SearchService.class), written),
                        service(CustomFieldManager.class),
                        service(IssueTypeManager.class),
                        service(UserManager.class),
                        new FakeSettings().settings())
                .census(viewer, List.of(10_000L), linked, ZoneId.of("UTC"));
    }

    @Test
    public void the_searches_grow_with_the_pages_and_not_with_the_epics() throws SQLException {
        for (int i = 1; i <= 60; i++) {
            issue("APP-" + i, "6", null, null, null);
            issue("APP-" + (1_000 + i), "3", "APP-" + i, null, null);
        }
        jira.load(load);
        jira.calls().reset();

        assertEquals(60, census(ANN, Set.of()).families().size());

        assertEquals(2L, (long) jira.calls().snapshot().get(Calls.Kind.SEARCHES));
        assertEquals(0L, (long) jira.calls().snapshot().get(Calls.Kind.ISSUE_LOADS));
    }

    @Test
    public void a_linked_issue_that_is_no_epic_is_told_apart_and_a_hidden_one_is_in_nothing()
            throws SQLException {
        long epic = issue("APP-1", "6", null, null, null);
        long task = issue("APP-2", "3", null, null, null);
        long secret = issue("APP-3", "3", null, null, 1L);
        jira.load(load);

        assertEquals(Set.of(task, secret), census(ANN, Set.of(epic, task, secret)).others());
        assertEquals(Set.of(task), census(BOB, Set.of(epic, task, secret)).others());
        assertEquals(2, census(BOB, Set.of(epic, task, secret)).families().size());
    }

    @Test
    public void only_what_exists_for_nobody_is_gone_and_that_is_asked_once_for_all()
            throws SQLException {
        long secret = issue("APP-3", "6", null, null, 1L);
        jira.load(load);
        jira.calls().reset();
        Set<Long> asked = new HashSet<>(Set.of(secret));
        for (long id = 1; id <= 300; id++) {
            asked.add(id);
        }

        Set<Long> gone = new JiraIssues(service(IssueManager.class)).gone(asked);

        assertEquals(300, gone.size());
        assertFalse(gone.contains(secret));
        assertEquals(1L, (long) jira.calls().snapshot().get(Calls.Kind.ISSUE_LOADS));
    }

    @Test
    public void dates_are_written_in_the_form_of_the_reader_and_put_back() throws SQLException {
        long id = issue("APP-1", "6", null, JUNE, null);
        jira.load(load);

        writer().setDates(
                        ANN,
                        id,
                        List.of(
                                new DateChange(DateField.START, MAY, JUNE),
                                new DateChange(DateField.DUE, JUNE, MAY)));

        Data.Issue after = jira.world().issue(id).orElseThrow();
        assertEquals(MAY, after.due());
        assertEquals(JUNE.toString(), after.custom().get(10_005L));
        assertEquals("ann", after.changes().get(0).author());
        writer().setDates(ANN, id, List.of(new DateChange(DateField.DUE, MAY, null)));
        assertEquals(null, jira.world().issue(id).orElseThrow().due());
    }

    @Test
    public void dates_that_others_have_changed_and_dates_that_are_not_there_are_left_alone()
            throws SQLException {
        long id = issue("APP-1", "6", null, JUNE, null);
        jira.load(load);

        assertThrows(
                Conflict.class,
                () ->
                        writer().setDates(
                                        ANN,
                                        id,
                                        List.of(new DateChange(DateField.DUE, MAY, null))));
        assertThrows(
                Conflict.class,
                () ->
                        writer().setDates(
                                        ANN,
                                        id,
                                        List.of(new DateChange(DateField.TARGET_END, MAY, JUNE))));
        assertThrows(
                Rejected.class,
                () ->
                        writer().setDates(
                                        ANN,
                                        id,
                                        List.of(
                                                new DateChange(
                                                        DateField.TARGET_START, null, MAY))));
        assertEquals(JUNE, jira.world().issue(id).orElseThrow().due());
    }

    @Test
    public void who_may_not_edit_is_refused_in_jiras_words_and_who_may_not_see_finds_nothing()
            throws SQLException {
        long id = issue("APP-1", "6", null, JUNE, null);
        long secret = issue("APP-2", "6", null, JUNE, 1L);
        jira.load(load);
        List<DateChange> change = List.of(new DateChange(DateField.DUE, JUNE, MAY));

        Rejected refused = assertThrows(Rejected.class, () -> writer().setDates(BOB, id, change));
        assertEquals("jira", refused.field());
        assertEquals("You may not edit this issue", refused.value());
        assertThrows(NotFound.class, () -> writer().setDates(BOB, secret, change));
        assertThrows(Rejected.class, () -> writer().transition(BOB, id, 21));
        assertThrows(NotFound.class, () -> writer().transition(BOB, secret, 21));
        assertTrue(jira.world().issue(id).orElseThrow().changes().isEmpty());
    }

    @Test
    public void an_epic_is_closed_by_a_step_of_its_workflow_and_reopened_by_another()
            throws SQLException {
        long id = issue("APP-1", "6", null, null, null);
        jira.load(load);

        writer().transition(ANN, id, 21);
        Data.Issue closed = jira.world().issue(id).orElseThrow();
        assertEquals("5", closed.statusId());
        assertEquals("1", closed.resolutionId());
        writer().transition(ANN, id, 11);
        Data.Issue open = jira.world().issue(id).orElseThrow();
        assertEquals("1", open.statusId());
        assertEquals(null, open.resolutionId());
        assertEquals(null, open.resolved());
        assertThrows(Rejected.class, () -> writer().transition(ANN, id, 11));
    }

    private Epic epic(long id) {
        return census(ANN, Set.of(id)).families().stream()
                .map(Family::epic)
                .filter(epic -> epic.id() == id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    public void a_date_that_was_just_written_is_read_although_the_index_does_not_have_it_yet()
            throws SQLException {
        long id = issue("APP-1", "6", null, JUNE, null);
        long other = issue("APP-2", "6", null, JUNE, null);
        jira.load(load);
        jira.index().lag();

        writer().setDates(ANN, id, List.of(new DateChange(DateField.DUE, JUNE, MAY)));

        assertEquals(MAY, epic(id).dates().dueDate());
        assertEquals(JUNE, epic(other).dates().dueDate());
        writer().setDates(ANN, id, List.of(new DateChange(DateField.DUE, MAY, JUNE)));
        assertEquals("taken back", JUNE, epic(id).dates().dueDate());
    }

    @Test
    public void a_status_that_was_just_written_and_a_date_of_a_child_are_read_so_too()
            throws SQLException {
        long id = issue("APP-1", "6", null, JUNE, null);
        long child = issue("APP-2", "3", "APP-1", JUNE, null);
        jira.load(load);
        jira.index().lag();

        writer().transition(ANN, id, 21);
        writer().setDates(ANN, child, List.of(new DateChange(DateField.DUE, JUNE, MAY)));

        assertEquals("Closed", epic(id).status());
        assertEquals(
                MAY,
                census(ANN, Set.of(id)).families().get(0).children().get(0).facts().last().day());
    }

    @Test
    public void what_was_written_long_ago_is_no_longer_asked_for_one_by_one() throws SQLException {
        long id = issue("APP-1", "6", null, JUNE, null);
        jira.load(load);
        writer().setDates(ANN, id, List.of(new DateChange(DateField.DUE, JUNE, MAY)));
        now = now.plusSeconds(31);
        jira.calls().reset();

        assertEquals(MAY, epic(id).dates().dueDate());

        assertEquals(0L, (long) jira.calls().snapshot().get(Calls.Kind.ISSUE_LOADS));
    }

    @Test
    public void a_lagging_index_finds_what_was_there_before_until_it_catches_up()
            throws SQLException {
        jira.load(load);
        jira.index().lag();
        long late = issue("APP-1", "6", null, JUNE, null);
        jira.load(load);

        assertEquals(List.of(), census(ANN, Set.of()).families());
        jira.index().catchUp();
        assertEquals(JUNE, epic(late).dates().dueDate());
    }
}
