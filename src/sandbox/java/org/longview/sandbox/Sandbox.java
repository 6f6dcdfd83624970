package org.longview.sandbox;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.longview.sandbox.data.Import;
import org.longview.sandbox.host.Database;
import org.longview.sandbox.host.Host;
import org.longview.sandbox.jira.SandboxJira;
import org.longview.sandbox.web.Site;

/** Boots the plugin's jar in an embedded host and serves it on this machine. */
public final class Sandbox implements AutoCloseable {
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private SandboxJira jira;
    private Host host;
    private Site site;

    private Sandbox() {}

    /** Starts everything, or nothing: what was begun is stopped when a part fails. */
    public static Sandbox start(Options options, PrintStream out) throws Exception {
        Sandbox sandbox = new Sandbox();
        try {
            sandbox.begin(options, out);
            return sandbox;
        } catch (Exception | LinkageError e) {
            sandbox.close();
            throw e;
        }
    }

    private void begin(Options options, PrintStream out) throws Exception {
        Clock clock = clock(options);
        Home.requireFree(options.port());
        Home home = track(Home.take(options.home()));
        if (options.reset()) {
            // a broken export or a day that it lacks must not cost what the home holds
            Import.check(options.sources(), options.asOf(), clock);
        }
        Database database = database(options, home);
        jira = SandboxJira.open(database.source(), clock);
        jira.searchWindow(options.searchWindow());
        jira.outbox().into(options.home().resolve("mail"));
        FirstBoot first = new FirstBoot(options, jira, clock, out);
        first.importData();
        host =
                track(
                        Host.start(
                                options.pluginJar(),
                                options.bundles(),
                                options.home().resolve("osgi"),
                                database,
                                jira,
                                options.without()));
        site = track(Site.start(host, jira, options.port(), options.assets(), options.home()));
        first.importStrategy(baseUrl());
    }

    /**
     * The database, emptied with the home if asked for; one that refuses costs the home nothing.
     */
    private Database database(Options options, Home home) throws Exception {
        boolean inHome = options.jdbc().isEmpty();
        if (options.reset() && inHome) {
            home.empty();
        }
        Database database = track(open(options));
        if (options.reset() && !inHome) {
            database.empty();
            home.empty();
        }
        return database;
    }

    private static Database open(Options options) {
        try {
            return Database.open(options.jdbc(), options.home());
        } catch (SQLException e) {
            String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw options.jdbc().isEmpty()
                    ? new BadOption("sandbox.home", options.home(), "its database refuses: " + why)
                    : BadOption.ofJdbc(options.jdbc().get(), "the database refuses: " + why);
        }
    }

    /**
     * The real clock, or one that stands still at noon of the day that was asked for; the plugin's
     * own is told.
     */
    private static Clock clock(Options options) {
        if (options.today().isEmpty()) {
            System.clearProperty("longview.clock");
            return Clock.systemDefaultZone();
        }
        ZoneId zone = ZoneId.systemDefault();
        Clock clock =
                Clock.fixed(
                        options.today().get().atTime(LocalTime.NOON).atZone(zone).toInstant(),
                        zone);
        System.setProperty("longview.clock", clock.instant().toString());
        return clock;
    }

    private <T extends AutoCloseable> T track(T part) {
        running.push(part);
        return part;
    }

    public int port() {
        return site.port();
    }

    /** The address of this Jira, with its context path. */
    public String baseUrl() {
        return "http://localhost:" + port() + Site.CONTEXT;
    }

    public SandboxJira jira() {
        return jira;
    }

    public Host host() {
        return host;
    }

    @Override
    public void close() throws Exception {
        while (!running.isEmpty()) {
            running.pop().close();
        }
    }

    /**
     * Runs until it is stopped; a start that fails says why and ends with another exit code than 0.
     */
    public static void main(String[] arguments) {
        String help = System.getProperty("sandbox.help");
        if (help != null && !help.isEmpty() || List.of(arguments).contains("--help")) {
            System.out.print(Options.HELP);
            return;
        }
        try {
            if (refusals().isPresent()) {
                Files.deleteIfExists(refusals().get());
            }
            Options options = Options.read(System::getProperty);
            long begun = java.lang.management.ManagementFactory.getRuntimeMXBean().getStartTime();
            Sandbox sandbox = start(options, System.out);
            Runtime.getRuntime().addShutdownHook(new Thread(sandbox::stopQuietly, "sandbox-stop"));
            System.out.printf(
                    "Started in %.1f s%n", (System.currentTimeMillis() - begun) / 1_000.0);
            System.out.println(
                    "Longview sandbox ready: "
                            + sandbox.baseUrl()
                            + " (admin/admin, manager/manager, viewer/viewer)");
        } catch (Exception | LinkageError e) {
            // threads of a half-started host would keep the process alive
            System.exit(Failures.print(e, System.err, refusals()));
        }
    }

    /** The file in which Maven finds that this start was refused. */
    private static Optional<Path> refusals() {
        return Optional.ofNullable(System.getProperty("sandbox.refused"))
                .filter(file -> !file.isEmpty())
                .map(Path::of);
    }

    private void stopQuietly() {
        try {
            close();
        } catch (Exception e) {
            Failures.print(e, System.err, Optional.empty());
        }
    }
}
