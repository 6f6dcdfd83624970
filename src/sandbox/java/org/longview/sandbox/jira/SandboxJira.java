package org.longview.sandbox.jira;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * The simulated part of Jira: its domain, kept in a database, behind the interfaces that plugins
 * import.
 */
public final class SandboxJira {
    /** How many issues a search lets through, the first page to the last, as in Jira 11. */
    public static final int SEARCH_WINDOW = 10_000;

    private final World world = new World();
    private final SearchIndex index = new SearchIndex(world);
    private final Rights rights = new Rights(world);
    private final Calls calls = new Calls();
    private final Authentication authentication = new Authentication(world);
    private final Events events = new Events();
    private final Jobs jobs = new Jobs();
    private final Outbox outbox;
    private final Map<String, String> settings = new ConcurrentHashMap<>();
    private final Set<Long> onlyIndexed = ConcurrentHashMap.newKeySet();
    private volatile int searchWindow = SEARCH_WINDOW;
    private final Records records;
    private final Clock clock;

    private SandboxJira(Records records, Clock clock) {
        this.records = records;
        this.clock = clock;
        this.outbox = new Outbox(clock);
    }

    /** Loads what the database keeps. */
    public static SandboxJira open(DataSource database, Clock clock) throws SQLException {
        SandboxJira jira = new SandboxJira(new Records(database), clock);
        jira.records.readAll(jira::remember);
        return jira;
    }

    private void remember(Records.Row row) {
        switch (row.kind()) {
            case "setting" -> settings.put(row.id(), (String) row.record());
            case "priority" -> world.putPriority((Data.Constant) row.record());
            case "resolution" -> world.putResolution((Data.Constant) row.record());
            default -> world.put(row.record());
        }
    }

    public boolean isEmpty() {
        return world.projects().isEmpty();
    }

    public World world() {
        return world;
    }

    /** What searches see of the issues. */
    public SearchIndex index() {
        return index;
    }

    public Rights rights() {
        return rights;
    }

    public Calls calls() {
        return calls;
    }

    public Authentication authentication() {
        return authentication;
    }

    /** The zone of this Jira: the host's. */
    public ZoneId zone() {
        return ZoneId.systemDefault();
    }

    /** Lets searches through so many issues, the first page to the last. */
    public void searchWindow(int issues) {
        searchWindow = issues;
    }

    int searchWindow() {
        return searchWindow;
    }

    /**
     * Issues that are gone from the database and still in the index, as after an index that missed
     * their end: searches find and count them, and nobody can look them up.
     */
    public void leaveInIndexOnly(Collection<Long> ids) {
        onlyIndexed.addAll(ids);
    }

    boolean isOnlyIndexed(long id) {
        return onlyIndexed.contains(id);
    }

    /** The workflow of every project. */
    public Workflow workflow() {
        return new Workflow(world);
    }

    Clock clock() {
        return clock;
    }

    Events events() {
        return events;
    }

    public Jobs jobs() {
        return jobs;
    }

    public Outbox outbox() {
        return outbox;
    }

    /** Chooses for a user that mails come as plain text. */
    public void preferPlainMails(String userKey) {
        saveSetting(preference(userKey, "user.notifications.mimetype"), "text");
    }

    static String preference(String userKey, String key) {
        return "preference:" + userKey + ":" + key;
    }

    /** Who listens to events. */
    public List<Object> listeners() {
        return events.listeners();
    }

    Map<String, String> settings() {
        return settings;
    }

    /**
     * The issues of this Jira as services give them to plugins, by the interface they implement.
     */
    public Map<Class<?>, Object> services() {
        return new Services(this).all();
    }

    /** Takes a whole import or nothing. */
    public void load(Load load) throws SQLException {
        write(load.rows());
    }

    /** What web fragments are told about the page they are on; the project is null outside one. */
    public JiraHelper helperFor(Data.Project project) {
        return new JiraHelper(project == null ? null : new JiraProject(project, zone()), Map.of());
    }

    /** Saves a new issue under the next free id and key of its project. */
    synchronized Data.Issue add(Data.Issue created) {
        long id = world.issues().stream().mapToLong(Data.Issue::id).max().orElse(10_000) + 1;
        String project = world.project(created.projectId()).orElseThrow().key();
        long number =
                world.issues().stream()
                                .filter(issue -> issue.projectId() == created.projectId())
                                .mapToLong(issue -> IssueKeys.number(issue.key()))
                                .max()
                                .orElse(0)
                        + 1;
        Data.Issue numbered = created.numbered(id, project + "-" + number);
        save(numbered);
        return numbered;
    }

    void save(Data.Issue issue) {
        writeOrFail(List.of(new Records.Row("issue", String.valueOf(issue.id()), issue)));
    }

    void delete(Data.Issue issue) {
        writeOrFail(List.of(new Records.Row("issue", String.valueOf(issue.id()), null)));
    }

    void saveSetting(String key, String value) {
        writeOrFail(List.of(new Records.Row("setting", key, value)));
    }

    /** Changes a project, such as its permissions: for tests and imports. */
    public void save(Data.Project project) {
        writeOrFail(List.of(new Records.Row("project", String.valueOf(project.id()), project)));
    }

    /** Adds or changes a user: for tests and imports. */
    public void save(Data.User user) {
        writeOrFail(List.of(new Records.Row("user", user.key(), user)));
    }

    private void writeOrFail(List<Records.Row> rows) {
        try {
            write(rows);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private synchronized void write(List<Records.Row> rows) throws SQLException {
        records.write(rows);
        for (Records.Row row : rows) {
            if (row.kind().equals("issue")) {
                index.changing(Long.parseLong(row.id()));
            }
            if (row.record() != null) {
                remember(row);
            } else if (row.kind().equals("issue")) {
                world.removeIssue(Long.parseLong(row.id()));
            } else {
                settings.remove(row.id());
            }
        }
    }

    /** A whole set of records that comes in together. */
    public static final class Load {
        private final Map<String, Records.Row> rows = new LinkedHashMap<>();

        public void user(Data.User user) {
            add("user", user.key(), user);
        }

        public void project(Data.Project project) {
            add("project", String.valueOf(project.id()), project);
        }

        public void status(Data.Status status) {
            add("status", status.id(), status);
        }

        public void type(Data.Type type) {
            add("type", type.id(), type);
        }

        public void priority(Data.Constant priority) {
            add("priority", priority.id(), priority);
        }

        public void resolution(Data.Constant resolution) {
            add("resolution", resolution.id(), resolution);
        }

        public void field(Data.Field field) {
            add("field", String.valueOf(field.id()), field);
        }

        public void sprint(Data.Sprint sprint) {
            add("sprint", String.valueOf(sprint.id()), sprint);
        }

        public void issue(Data.Issue issue) {
            add("issue", String.valueOf(issue.id()), issue);
        }

        /** What comes twice counts as it came last. */
        private void add(String kind, String id, Object record) {
            rows.put(kind + " " + id, new Records.Row(kind, id, record));
        }

        List<Records.Row> rows() {
            return List.copyOf(rows.values());
        }
    }
}
