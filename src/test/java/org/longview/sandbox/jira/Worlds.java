package org.longview.sandbox.jira;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.longview.sandbox.MemoryDatabase;

/** A small Jira to test on: one project, three people, a security level. */
final class Worlds implements AutoCloseable {
    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneId.of("UTC"));
    static final long LINK = 10_101;
    static final long NAME = 10_102;
    static final long POINTS = 10_104;

    /** Holds a person, and the next one a group. */
    static final long EXPERT = 10_107;

    static final long TEAM = 10_108;

    final HikariDataSource database = MemoryDatabase.fresh();
    final SandboxJira.Load load = new SandboxJira.Load();
    final Map<String, List<String>> permissions = new HashMap<>();
    SandboxJira jira;
    private long lastId = 100;

    Worlds() {
        user("ann", "staff");
        user("bob", "staff");
        user("eve");
        load.status(new Data.Status("1", "To Do", "new"));
        load.status(new Data.Status("3", "Done", "done"));
        load.type(new Data.Type("10", "Epic", false));
        load.type(new Data.Type("11", "Story", false));
        load.field(new Data.Field(LINK, "Epic Link", FieldTypes.EPIC_LINK));
        load.field(new Data.Field(NAME, "Epic Name", FieldTypes.EPIC_NAME));
        load.field(new Data.Field(POINTS, "Story Points", FieldTypes.NUMBER));
        load.field(new Data.Field(10_106, "Target end", FieldTypes.TARGET_END));
        load.field(new Data.Field(EXPERT, "Expert", "userpicker"));
        load.field(new Data.Field(TEAM, "Team", "multigrouppicker"));
        for (String permission :
                List.of(
                        "BROWSE_PROJECTS",
                        "CREATE_ISSUES",
                        "EDIT_ISSUES",
                        "TRANSITION_ISSUES",
                        "DELETE_ISSUES")) {
            permissions.put(permission, List.of("group:staff"));
        }
    }

    void user(String name, String... groups) {
        load.user(new Data.User(name, name, name, true, name, List.of(groups)));
    }

    Worlds open() throws Exception {
        load.project(
                new Data.Project(
                        1,
                        "APP",
                        "App",
                        null,
                        "ann",
                        List.of(new Data.Version(5, "1.0", "", null, null, false, false)),
                        List.of(new Data.Component(6, "Web")),
                        Map.of("Developers", List.of("user:bob")),
                        permissions,
                        List.of(new Data.Level(9, "Secret", List.of("user:ann")))));
        jira = SandboxJira.open(database, NOON);
        jira.load(load);
        return this;
    }

    long issue(String key, String type, String epicKey, Long level) {
        return issue(key, type, epicKey, level, "ann", null);
    }

    long issue(
            String key, String type, String epicKey, Long level, String reporter, String assignee) {
        long id = lastId++;
        Map<Long, Object> custom = new HashMap<>();
        if (type.equals("10")) {
            custom.put(NAME, key);
        }
        custom.put(EXPERT, List.of("ann", "bob", "eve").get((int) (id % 3)));
        custom.put(TEAM, id % 5 == 0 ? List.of("staff") : List.of());
        load.issue(
                new Data.Issue(
                        id,
                        key,
                        1,
                        type,
                        "Summary of " + key,
                        null,
                        "1",
                        null,
                        null,
                        reporter,
                        assignee,
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

    com.atlassian.jira.user.ApplicationUser as(String name) {
        return jira.authentication().byKey(name).orElse(null);
    }

    @Override
    public void close() {
        database.close();
    }
}
