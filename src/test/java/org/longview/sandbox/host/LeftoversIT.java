package org.longview.sandbox.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import com.atlassian.event.api.EventPublisher;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.longview.sandbox.Boot;
import org.longview.sandbox.FixtureJar;
import org.longview.sandbox.fixture.Guests;

/** What is left of a plugin that was disabled or replaced. */
public class LeftoversIT {
    /** A class loader may take several to be seen as garbage. */
    private static final int COLLECTIONS = 100;

    private static final String REST = "/rest/longview/1.0/projects/APP/roadmap";
    private static final String TAB =
            "/projects/APP?selectedItem=org.longview.longview:roadmap-link";

    private static final String HELLO = "/plugins/servlet/hello";

    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    private final List<String> said = new CopyOnWriteArrayList<>();

    @After
    public void forget() {
        System.getProperties().remove(Guests.SAYS);
    }

    private Boot boot(FixtureJar fixture) throws Exception {
        Path root = folder.getRoot().toPath();
        return Boot.in(root.resolve("home"), "plugin.jar", fixture.in(root).toString());
    }

    private static FixtureJar with(Class<? extends Guests.Tidy> guest) {
        return new FixtureJar()
                .service(EventPublisher.class)
                .with(Guests.Tidy.class)
                .with(Guests.Hello.class)
                .bean(guest, "id=\"guest\" destroy-method=\"destroy\"")
                .export("guest", Runnable.class)
                .module(
                        "<servlet key=\"hello\" class=\"%s\"><url-pattern>/hello/*</url-pattern></servlet>"
                                .formatted(Guests.Hello.class.getName()));
    }

    private static List<Thread> workers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("fixture-worker"))
                .toList();
    }

    @Test
    public void aPluginThatTidiesUpLeavesNothing() throws Exception {
        System.getProperties().put(Guests.SAYS, said);
        try (Boot boot = boot(with(Guests.Tidy.class))) {
            Host host = boot.sandbox().host();
            assertEquals(1, boot.sandbox().jira().listeners().size());
            assertEquals(1, workers().size());
            assertTrue(
                    host.container()
                            .services()
                            .containsAll(
                                    List.of(
                                            EventPublisher.class.getName(),
                                            Runnable.class.getName())));
            assertEquals("hello /you", boot.get("admin", HELLO + "/you").body());

            host.disable();

            assertEquals(List.of("servlet begun", "servlet ended"), said);
            assertEquals(404, boot.get("admin", HELLO + "/you").statusCode());
            assertEquals(List.of(), host.leftovers());
            assertEquals(List.of(), boot.sandbox().jira().listeners());
            assertEquals(List.of(), workers());
            assertTrue(host.container().services().isEmpty());
        }
    }

    @Test
    public void aPluginThatForgetsIsToldWhat() throws Exception {
        try (Boot boot = boot(with(Guests.Untidy.class))) {
            Host host = boot.sandbox().host();

            host.disable();

            assertEquals(
                    List.of(
                            "event listener " + Guests.Untidy.class.getName(),
                            "thread fixture-worker"),
                    host.leftovers());
            String page = boot.get("admin", "/sandbox/diagnostics").body();
            assertTrue(page, page.contains("<li>thread fixture-worker</li>"));
        } finally {
            workers().forEach(Thread::interrupt);
        }
    }

    @Test
    public void longviewLeavesNeitherListenersNorServicesNorThreadsNorClasses() throws Exception {
        try (Boot boot = Boot.in(folder.getRoot().toPath().resolve("home"))) {
            Host host = boot.sandbox().host();
            host.reload();
            use(boot);
            Map<String, Integer> before = threads();
            WeakReference<ClassLoader> old = new WeakReference<>(host.container().classLoader());

            for (int i = 0; i < 3; i++) {
                host.disable();
                assertEquals(List.of(), host.leftovers());
                host.enable();
                host.reload();
                use(boot);
            }

            threads()
                    .forEach(
                            (name, count) ->
                                    assertTrue(
                                            "more than before of " + name,
                                            count <= before.getOrDefault(name, 0)));
            assertCollected(old);
        }
    }

    private static void use(Boot boot) throws Exception {
        boot.send("admin", "POST", REST, "{}", "Content-Type", "application/json");
        assertEquals(200, boot.get("admin", REST).statusCode());
        assertEquals(200, boot.get("admin", TAB).statusCode());
    }

    /** How many of each name there are, but for those that come and go with requests and data. */
    private static Map<String, Integer> threads() {
        Map<String, Integer> threads = new TreeMap<>();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            String name = thread.getName();
            if (Stream.of("http-nio", "HttpClient", "H2-", "sandbox:", "ForkJoinPool")
                    .noneMatch(name::startsWith)) {
                threads.merge(name.replaceAll("\\d+", "N"), 1, Integer::sum);
            }
        }
        return threads;
    }

    private static void assertCollected(WeakReference<ClassLoader> old) {
        for (int round = 0; old.get() != null && round < COLLECTIONS; round++) {
            System.gc();
        }
        assertNull("something still holds the classes of the old version", old.get());
    }
}
