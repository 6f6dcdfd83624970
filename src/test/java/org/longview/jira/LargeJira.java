package org.longview.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.lang.reflect.InvocationTargetException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.h2.jdbcx.JdbcDataSource;
import org.longview.delivery.Meanings;
import org.longview.host.FakeServices;
import org.longview.roadmap.EpicReading;
import org.longview.roadmap.Viewer;
import org.longview.sandbox.jira.Calls;
import org.longview.sandbox.jira.Data;
import org.longview.sandbox.jira.FieldTypes;
import org.longview.sandbox.jira.SandboxJira;

/** A simulated Jira with as many projects, epics and children as a test asks for. */
final class LargeJira {

    static final Viewer ANN = new Viewer("ann", Locale.ENGLISH);
    static final Viewer BOB = new Viewer("bob", Locale.ENGLISH);
    static final ZoneId UTC = ZoneId.of("UTC");
    static final long APP = 10_000;
    static final long OPS = 10_001;
    private static final long EPIC_NAME = 10_009;

    final SandboxJira jira;
    private final SandboxJira.Load load = new SandboxJira.Load();
    private final Map<String, Integer> numbers = new HashMap<>();
    private long lastId = 20_000;
    private String status = "1";

    LargeJira() throws SQLException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:large" + System.nanoTime() + ";MODE=LEGACY;DB_CLOSE_DELAY=-1");
        jira = SandboxJira.open(database, Clock.systemUTC());
        load.user(new Data.User("ann", "ann", "Ann", true, "x", List.of("staff")));
        load.user(new Data.User("bob", "bob", "Bob", true, "x", List.of("staff")));
        load.status(new Data.Status("1", "Open", "new"));
        load.type(new Data.Type("3", "Task", false));
        load.type(new Data.Type("6", "Epic", false));
        load.field(new Data.Field(10_008, "Epic Link", FieldTypes.EPIC_LINK));
        load.field(new Data.Field(EPIC_NAME, "Epic Name", FieldTypes.EPIC_NAME));
        project(APP, "APP");
        project(OPS, "OPS");
    }

    private void project(long id, String key) {
        load.project(
                new Data.Project(
                        id,
                        key,
                        key,
                        null,
                        "ann",
                        List.of(),
                        List.of(),
                        Map.of(),
                        Map.of("BROWSE_PROJECTS", List.of("group:staff")),
                        List.of(new Data.Level(1, "Secret", List.of("user:ann")))));
    }

    /** Another name for the issue type of epics, or another type. */
    LargeJira type(String id, String name) {
        load.type(new Data.Type(id, name, false));
        return this;
    }

    LargeJira status(String id, String name, String category) {
        load.status(new Data.Status(id, name, category));
        return this;
    }

    LargeJira field(long id, String name, String type) {
        load.field(new Data.Field(id, name, type));
        return this;
    }

    /** In which status issues are made from now on. */
    LargeJira in(String statusId) {
        status = statusId;
        return this;
    }

    String epic(String project) {
        return issue(project, "6", null, null, Map.of(EPIC_NAME, "Named"));
    }

    String child(String project, String epicKey) {
        return issue(project, "3", epicKey, null, Map.of());
    }

    String secretChild(String project, String epicKey) {
        return issue(project, "3", epicKey, 1L, Map.of());
    }

    String named(String project, String type) {
        return issue(project, type, null, null, Map.of(EPIC_NAME, "Named"));
    }

    /** One without an Epic Name. */
    String plain(String project, String type) {
        return issue(project, type, null, null, Map.of());
    }

    String secretNamed(String project, String type) {
        return issue(project, type, null, 1L, Map.of(EPIC_NAME, "Named"));
    }

    void children(String project, String epicKey, int count) {
        for (int c = 0; c < count; c++) {
            child(project, epicKey);
        }
    }

    private String issue(
            String project, String type, String epicKey, Long level, Map<Long, Object> custom) {
        String key = project + "-" + numbers.merge(project, 1, Integer::sum);
        load.issue(data(lastId++, key, type, epicKey, level, custom));
        return key;
    }

    private Data.Issue data(
            long id,
            String key,
            String type,
            String epicKey,
            Long level,
            Map<Long, Object> custom) {
        return new Data.Issue(
                id,
                key,
                key.startsWith("APP") ? APP : OPS,
                type,
                "Summary of " + key,
                null,
                status,
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
                List.of());
    }

    /** Puts a child under another epic, or under none, while it is looked for. */
    void put(String key, String epicKey) {
        SandboxJira.Load change = new SandboxJira.Load();
        change.issue(data(idOf(key), key, "3", epicKey, null, Map.of()));
        try {
            jira.load(change);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads with a smaller window, which the simulated Jira then holds as well. */
    Reading reading(int window, IntConsumer beforePage) {
        jira.searchWindow(window);
        Map<Class<?>, Object> services = jira.services();
        SearchService real = (SearchService) services.get(SearchService.class);
        AtomicInteger pages = new AtomicInteger();
        SearchService watched =
                Fake.by(
                        SearchService.class,
                        (self, method, arguments) -> {
                            if (method.getName().equals("search")) {
                                beforePage.accept(pages.getAndIncrement());
                            }
                            try {
                                return method.invoke(real, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
        CustomFieldManager fields = (CustomFieldManager) services.get(CustomFieldManager.class);
        UserManager users = (UserManager) services.get(UserManager.class);
        JiraFields read = JiraFields.of(fields);
        return new Reading(
                Searching.within(window, watched),
                users.getUserByKey(ANN.userKey()),
                read,
                new Outcomes(Meanings.DEFAULTS),
                new IssueDates(read, UTC, LocalDate.of(2026, 11, 24)));
    }

    Reading reading(int window) {
        return reading(window, page -> {});
    }

    /** Takes in what was made until now, and counts from here. */
    LargeJira open() throws SQLException {
        jira.load(load);
        jira.calls().reset();
        return this;
    }

    long idOf(String key) {
        return jira.world().issueByKey(key).orElseThrow().id();
    }

    EpicReading read(Viewer viewer, Long... projects) {
        return source().read(viewer, List.of(projects), Set.of(), UTC);
    }

    long searches() {
        return jira.calls().snapshot().get(Calls.Kind.SEARCHES);
    }

    long pages() {
        return jira.calls().snapshot().get(Calls.Kind.PAGES);
    }

    JiraEpicSource source() {
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
}
