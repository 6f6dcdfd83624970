package org.longview.sandbox.data;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;
import org.longview.sandbox.MemoryDatabase;
import org.longview.sandbox.jira.Data;
import org.longview.sandbox.jira.SandboxJira;

/** Small exports, written for one test and read into an empty Jira. */
final class Exports extends ExternalResource {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final TemporaryFolder folder = new TemporaryFolder();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private HikariDataSource database;
    private SandboxJira jira;
    private boolean partial;

    @Override
    protected void before() throws Throwable {
        folder.create();
        database = MemoryDatabase.fresh();
        jira = SandboxJira.open(database, clock());
    }

    @Override
    protected void after() {
        database.close();
        folder.delete();
    }

    private static Clock clock() {
        ZoneId zone = ZoneId.systemDefault();
        return Clock.fixed(Instant.from(TODAY.atTime(12, 0).atZone(zone)), zone);
    }

    /** An issue created on the first of the year; the fields given are added to those it needs. */
    static String issue(int number, String fields, String... histories) {
        return """
        {"id": "%d", "key": "APP-%d", "changelog": {"histories": [%s]}, "fields": {%s
          "project": {"id": "1", "key": "APP", "name": "App"},
          "issuetype": {"id": "7", "name": "Story", "subtask": false},
          "status": {"id": "1", "name": "Open", "statusCategory": {"key": "new"}},
          "created": "2026-01-01T09:00:00.000+0000"}}
        """
                .formatted(
                        number,
                        number,
                        String.join(",", histories),
                        fields.isEmpty() ? "" : fields + ",");
    }

    /** A file of these issues, with what stands before them in it. */
    Exports file(String name, String heads, String... issues) throws Exception {
        return raw(
                name,
                "{%s \"issues\": [%s]}"
                        .formatted(heads.isEmpty() ? "" : heads + ",", String.join(",", issues)));
    }

    Exports raw(String name, String text) throws Exception {
        Files.writeString(folder.getRoot().toPath().resolve(name), text);
        return this;
    }

    /** From now on a part of what a search found will do. */
    Exports partially() {
        partial = true;
        return this;
    }

    Summary load() throws Exception {
        return load(Optional.empty());
    }

    Summary rewoundTo(LocalDate day) throws Exception {
        return load(Optional.of(day));
    }

    private Summary load(Optional<LocalDate> asOf) throws Exception {
        Import.Sources sources = new Import.Sources(List.of(folder.getRoot().toPath()), partial);
        return Import.load(sources, jira, asOf, clock(), new PrintStream(printed));
    }

    SandboxJira jira() {
        return jira;
    }

    Data.Issue issue(int number) {
        return jira.world().issueByKey("APP-" + number).orElseThrow();
    }

    String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
