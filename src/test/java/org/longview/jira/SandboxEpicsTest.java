package org.longview.jira;

import static org.junit.Assert.assertEquals;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.Before;
import org.junit.Test;
import org.longview.delivery.EpicFacts;
import org.longview.host.FakeServices;
import org.longview.roadmap.Viewer;
import org.longview.sandbox.jira.Calls;
import org.longview.sandbox.jira.Data;
import org.longview.sandbox.jira.FieldTypes;
import org.longview.sandbox.jira.SandboxJira;

/** The epic source against the simulated Jira, with its query language, rights and counters. */
public class SandboxEpicsTest {

    private static final Viewer ANN = new Viewer("ann", Locale.ENGLISH);
    private static final Viewer BOB = new Viewer("bob", Locale.ENGLISH);
    private final SandboxJira.Load load = new SandboxJira.Load();
    private SandboxJira jira;
    private long lastId = 20_000;

    @Before
    public void open() throws SQLException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:epics" + UUID.randomUUID() + ";MODE=LEGACY;DB_CLOSE_DELAY=-1");
        jira = SandboxJira.open(database, Clock.systemUTC());
        load.user(new Data.User("ann", "ann", "Ann", true, "x", List.of("staff")));
        load.user(new Data.User("bob", "bob", "Bob", true, "x", List.of("staff")));
        load.status(new Data.Status("1", "Open", "new"));
        load.status(new Data.Status("5", "Closed", "done"));
        load.type(new Data.Type("3", "Task", false));
        load.type(new Data.Type("6", "Epic", false));
        load.resolution(new Data.Constant("2", "Won't Fix"));
        load.field(new Data.Field(10_008, "Epic Link", FieldTypes.EPIC_LINK));
        load.field(new Data.Field(10_009, "Epic Name", FieldTypes.EPIC_NAME));
        load.field(new Data.Field(10_002, "Story Points", FieldTypes.NUMBER));
        load.field(new Data.Field(10_007, "Sprint", FieldTypes.SPRINT));
        Data.Level secret = new Data.Level(1, "Secret", List.of("user:ann"));
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
                        Map.of("BROWSE_PROJECTS", List.of("group:staff")),
                        List.of(secret)));
    }

    @Test
    public void a_restricted_child_is_in_the_numbers_of_those_who_may_see_it_only()
            throws SQLException {
        issue("APP-1", "6", null, null);
        issue("APP-2", "3", "APP-1", null);
        issue("APP-3", "3", "APP-1", 1L);
        jira.load(load);

        assertEquals(2, read(ANN).get(0).children().total());
        assertEquals(1, read(BOB).get(0).children().total());
    }

    @Test
    public void a_restricted_epic_does_not_exist_for_others_even_when_linked() throws SQLException {
        long secret = issue("APP-1", "6", null, 1L);
        issue("APP-2", "3", "APP-1", null);
        jira.load(load);

        assertEquals(1, read(ANN).size());
        assertEquals(Set.of(secret), source().visible(ANN, Set.of(secret)));
        assertEquals(Set.of(), source().visible(BOB, Set.of(secret)));
        assertEquals(
                0,
                source().read(BOB, List.of(10_000L), Set.of(secret), ZoneId.of("UTC"))
                        .epics()
                        .size());
        assertEquals(true, source().find(BOB, "APP-1", ZoneId.of("UTC")).isEmpty());
        assertEquals(true, source().find(ANN, "APP-1", ZoneId.of("UTC")).isPresent());
    }

    @Test
    public void twelve_hundred_epics_with_two_thousand_children_cost_a_dozen_pages()
            throws SQLException {
        for (int e = 1; e <= 1_200; e++) {
            issue("APP-" + e, "6", null, null);
        }
        for (int c = 0; c < 2_000; c++) {
            issue("APP-" + (5_000 + c), "3", "APP-" + (c % 400 + 1), null);
        }
        jira.load(load);

        List<EpicFacts> facts = read(ANN);
        Map<Calls.Kind, Long> cost = jira.calls().snapshot();

        assertEquals(1_200, facts.size());
        assertEquals(2_000, facts.stream().mapToInt(f -> f.children().total()).sum());
        // the first looks for an Epic Name outside of epics, once in two minutes
        assertEquals(Long.valueOf(1 + 1 + 3), cost.get(Calls.Kind.SEARCHES));
        assertEquals(Long.valueOf(1 + 3 + 4 + 1 + 1), cost.get(Calls.Kind.PAGES));
        assertEquals(Long.valueOf(0), cost.get(Calls.Kind.ISSUE_LOADS));
        assertEquals(Long.valueOf(0), cost.get(Calls.Kind.HISTORY_READS));
    }

    @Test
    public void what_is_visible_costs_one_search_and_reads_no_children() throws SQLException {
        Set<Long> linked = new TreeSet<>();
        for (int e = 1; e <= 40; e++) {
            linked.add(issue("APP-" + e, "6", null, null));
            issue("APP-" + (500 + e), "3", "APP-" + e, null);
        }
        linked.add(999_999L);
        jira.load(load);

        Set<Long> visible = source().visible(BOB, linked);
        Map<Calls.Kind, Long> cost = jira.calls().snapshot();

        assertEquals(40, visible.size());
        assertEquals(Long.valueOf(1), cost.get(Calls.Kind.SEARCHES));
        assertEquals(Long.valueOf(1), cost.get(Calls.Kind.PAGES));
        assertEquals(Long.valueOf(0), cost.get(Calls.Kind.CUSTOM_FIELD_READS));
        assertEquals(Set.of(), source().visible(new Viewer("gone", Locale.ENGLISH), linked));
    }

    @Test
    public void where_the_type_Epic_was_renamed_those_that_carry_an_epic_name_are_the_epics()
            throws SQLException {
        load.type(new Data.Type("6", "Vorhaben", false));
        issue("APP-1", "6", null, null, Map.of(10_009L, "Checkout"));
        issue("APP-2", "6", null, null);
        issue("APP-3", "3", "APP-1", null);
        jira.load(load);

        List<EpicFacts> facts = read(ANN);

        assertEquals(List.of("APP-1", "APP-2"), facts.stream().map(f -> f.epic().key()).toList());
        assertEquals(1, facts.get(0).children().total());
        assertEquals(Long.valueOf(4 + 2), jira.calls().snapshot().get(Calls.Kind.SEARCHES));
    }

    @Test
    public void a_type_that_is_merely_named_Epic_does_not_win_over_the_one_of_carriers()
            throws SQLException {
        load.type(new Data.Type("7", "Vorhaben", false));
        issue("APP-1", "6", null, null);
        issue("APP-2", "7", null, null, Map.of(10_009L, "Checkout"));
        jira.load(load);
        assertEquals(List.of("APP-2"), keys());

        issue("APP-3", "6", null, null, Map.of(10_009L, "Returns"));
        jira.load(load);
        assertEquals(List.of("APP-1", "APP-3"), keys());
    }

    private List<String> keys() {
        return read(ANN).stream().map(facts -> facts.epic().key()).toList();
    }

    @Test
    public void one_story_that_was_an_epic_and_kept_its_name_makes_no_epic_of_every_story()
            throws SQLException {
        load.type(new Data.Type("6", "Vorhaben", false));
        issue("APP-1", "6", null, null, Map.of(10_009L, "Checkout"));
        issue("APP-2", "6", null, null, Map.of(10_009L, "Returns"));
        issue("APP-3", "3", null, null, Map.of(10_009L, "Was an epic"));
        issue("APP-4", "3", "APP-1", null);
        jira.load(load);

        List<EpicFacts> facts = read(ANN);

        assertEquals(List.of("APP-1", "APP-2"), facts.stream().map(f -> f.epic().key()).toList());
        assertEquals(1, facts.get(0).children().total());
    }

    @Test
    public void a_restricted_issue_above_epics_is_above_them_for_those_who_may_see_it_only()
            throws SQLException {
        load.type(new Data.Type("8", "Initiative", false));
        load.field(new Data.Field(10_300, "Parent Link", FieldTypes.PARENT_LINK));
        issue("APP-90", "8", null, null);
        issue("APP-91", "8", null, 1L, Map.of(10_300L, "APP-90"));
        Set<Long> epics =
                Set.of(
                        issue("APP-1", "6", null, null, Map.of(10_300L, "APP-90")),
                        issue("APP-2", "6", null, null, Map.of(10_300L, "APP-91")),
                        issue("APP-3", "6", null, null, Map.of(10_300L, "GONE-1")));
        jira.load(load);

        assertEquals(List.of("APP-90 2", "APP-91 1"), above(ANN, epics));
        assertEquals(List.of("APP-90 1"), above(BOB, epics));
        assertEquals(Long.valueOf(0), jira.calls().snapshot().get(Calls.Kind.ISSUE_LOADS));
    }

    private List<String> above(Viewer viewer, Set<Long> epics) {
        return source().ancestors(viewer, epics, ZoneId.of("UTC")).stream()
                .map(ancestor -> ancestor.key() + " " + ancestor.epicIds().size())
                .toList();
    }

    private List<EpicFacts> read(Viewer viewer) {
        return source().read(viewer, List.of(10_000L), Set.of(), ZoneId.of("UTC")).epics();
    }

    private JiraEpicSource source() {
        Map<Class<?>, Object> services = jira.services();
        return new JiraEpicSource(
                Searching.over((SearchService) services.get(SearchService.class)),
                (CustomFieldManager) services.get(CustomFieldManager.class),
                (IssueTypeManager) services.get(IssueTypeManager.class),
                (UserManager) services.get(UserManager.class),
                new JiraSettings(
                        (PluginSettingsFactory) services.get(PluginSettingsFactory.class),
                        new JiraZones(new FakeServices()),
                        Clock.systemUTC()));
    }

    private long issue(String key, String type, String epicKey, Long level) {
        return issue(key, type, epicKey, level, Map.of());
    }

    private long issue(
            String key, String type, String epicKey, Long level, Map<Long, Object> custom) {
        long id = lastId++;
        load.issue(
                new Data.Issue(
                        id,
                        key,
                        10_000,
                        type,
                        "Summary of " + key,
                        null,
                        "1",
                        null,
                        null,
                        "ann",
                        null,
                        Instant.EPOCH,
                        Instant.EPOCH,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        epicKey,
                        level,
                        List.of(),
                        custom,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of()));
        return id;
    }
}
