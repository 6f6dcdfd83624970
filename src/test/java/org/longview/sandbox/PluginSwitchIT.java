package org.longview.sandbox;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.longview.sandbox.host.Host;

/** The plugin is disabled, enabled and upgraded while the host runs. */
public class PluginSwitchIT {
    private static final String REST = "/rest/longview/1.0/projects/APP/roadmap";
    private static final String TAB =
            "/projects/APP?selectedItem=org.longview.longview:roadmap-link";
    private static final String STYLE =
            "/download/resources/org.longview.longview:roadmap-page/css/longview.css";
    private static final Path JAR = Path.of(System.getProperty("plugin.jar"));

    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    private Boot boot;
    private Host host;

    @Before
    public void start() throws Exception {
        boot = Boot.in(folder.getRoot().toPath().resolve("home"));
        host = boot.sandbox().host();
    }

    @After
    public void stop() throws Exception {
        boot.close();
    }

    private int status(String path) throws Exception {
        return boot.get("admin", path).statusCode();
    }

    private void makeRoadmap() throws Exception {
        assertEquals(201, boot.post("admin", REST, "{}").statusCode());
    }

    private String uid() throws Exception {
        return boot.get("admin", REST).body().replaceAll("(?s)^\\{\"uid\":\"?([^\",]+).*", "$1");
    }

    /** The same plugin as a later version, with one file changed. */
    private Path newer(String file, String text, String replacement) throws Exception {
        Path jar = folder.getRoot().toPath().resolve("newer.jar");
        Files.deleteIfExists(jar);
        Files.copy(JAR, jar);
        try (FileSystem zip = FileSystems.newFileSystem(jar)) {
            replace(zip, "META-INF/MANIFEST.MF", "Bundle-Version: 1.0.0", "Bundle-Version: 1.1.0");
            replace(zip, file, text, replacement);
        }
        return jar;
    }

    private static void replace(FileSystem zip, String file, String text, String replacement)
            throws Exception {
        String before = Files.readString(zip.getPath(file));
        assertTrue(file + " does not say " + text, before.contains(text));
        Files.writeString(zip.getPath(file), before.replace(text, replacement));
    }

    @Test
    public void aDisabledPluginIsNowhereAndTheRestOfJiraIs() throws Exception {
        host.disable();

        assertEquals(404, status(REST));
        assertEquals(404, status(TAB));
        assertEquals(404, status(STYLE));
        HttpResponse<String> project = boot.get("admin", "/projects/APP");
        assertEquals(200, project.statusCode());
        assertFalse(project.body(), project.body().contains("roadmap-link"));
        assertEquals(200, status("/browse/APP-1"));
        assertEquals(200, status("/rest/api/2/myself"));
        assertTrue(boot.get("admin", "/sandbox/diagnostics").body().contains("disabled"));
    }

    @Test
    public void anEnabledPluginIsBackWithItsData() throws Exception {
        makeRoadmap();
        String uid = uid();
        host.disable();
        host.disable();

        host.enable();
        host.enable();

        assertEquals(uid, uid());
        assertEquals(200, status(TAB));
        assertEquals(200, status(STYLE));
        assertTrue(boot.get("admin", "/projects/APP").body().contains("roadmap-link"));
    }

    @Test
    public void anUpgradeShowsTheNewVersionOverTheOldData() throws Exception {
        makeRoadmap();
        String uid = uid();

        host.upgrade(newer("css/longview.css", "{", "{/* newer */"));

        assertTrue(host.version(), host.version().startsWith("1.1.0"));
        assertTrue(boot.get("admin", STYLE).body().contains("/* newer */"));
        assertEquals(uid, uid());
        assertEquals(200, status(TAB));
        host.upgrade(JAR);
        assertTrue(host.version(), host.version().startsWith("1.0.0"));
        assertEquals(uid, uid());
    }

    @Test
    public void anUpgradeThatDoesNotStartSaysWhyAndTheOldJarCanBePutBack() throws Exception {
        makeRoadmap();
        String uid = uid();
        Path broken =
                newer(
                        "META-INF/spring/plugin-context.xml",
                        "org.longview.jira.JiraProjects",
                        "org.longview.jira.JiraNothing");

        Exception failure = assertThrows(Exception.class, () -> host.upgrade(broken));

        assertTrue(
                failure.getMessage(),
                failure.getMessage().contains("org.longview.jira.JiraNothing"));
        assertEquals(404, status(REST));
        assertEquals(200, status("/projects/APP"));
        host.upgrade(JAR);
        assertEquals(uid, uid());
    }

    @Test
    public void anotherPluginIsNoUpgrade() throws Exception {
        Path other = new FixtureJar().in(folder.getRoot().toPath());

        Exception refusal = assertThrows(IllegalArgumentException.class, () -> host.upgrade(other));

        assertTrue(refusal.getMessage(), refusal.getMessage().contains(FixtureJar.KEY));
        assertEquals(200, status(REST));
    }

    @Test
    public void onlyAdministratorsSwitchAndNoFormOfAnotherSite() throws Exception {
        String off = "/sandbox/plugin?do=disable";

        assertEquals(
                403,
                boot.send("viewer", "POST", off, "", "X-Atlassian-Token", "no-check").statusCode());
        assertEquals(403, boot.send("admin", "POST", off, "").statusCode());
        assertEquals(
                403,
                boot.send(
                                "admin",
                                "POST",
                                off + "&atl_token=guessed",
                                "",
                                "Content-Type",
                                "application/x-www-form-urlencoded")
                        .statusCode());
        assertEquals(302, boot.send(null, "POST", off, "").statusCode());
        assertEquals(405, status(off));
        assertTrue(host.isEnabled());

        assertEquals(
                302,
                boot.send("admin", "POST", off, "", "X-Atlassian-Token", "no-check").statusCode());
        assertFalse(host.isEnabled());
        assertEquals(
                400,
                boot.send(
                                "admin",
                                "POST",
                                "/sandbox/plugin?do=dance",
                                "",
                                "X-Atlassian-Token",
                                "no-check")
                        .statusCode());
    }

    @Test
    public void theFormsOfTheDiagnosticsPageSwitchAndReload() throws Exception {
        Browser browser = new Browser();

        browser.press("disable");
        assertEquals(404, status(REST));
        browser.press("enable");
        assertEquals(200, status(REST));
        browser.press("reload");
        assertEquals(200, status(REST));
        assertTrue(browser.page().contains("enabled."));
    }

    /** Somebody with a session, who uses the forms of the page. */
    private final class Browser {
        private final String cookie;

        Browser() throws Exception {
            cookie =
                    boot.send(
                                    null,
                                    "POST",
                                    "/login.jsp",
                                    "os_username=admin&os_password=admin",
                                    "Content-Type",
                                    "application/x-www-form-urlencoded")
                            .headers()
                            .firstValue("Set-Cookie")
                            .orElseThrow()
                            .split(";")[0];
        }

        String page() throws Exception {
            return boot.send(null, "GET", "/sandbox/diagnostics", null, "Cookie", cookie).body();
        }

        void press(String button) throws Exception {
            String html = page();
            assertTrue(html, html.contains("name=\"do\" value=\"" + button + "\""));
            String token = html.replaceAll("(?s).*name=\"atl_token\" value=\"([^\"]+)\".*", "$1");
            HttpResponse<String> answer =
                    boot.send(
                            null,
                            "POST",
                            "/sandbox/plugin",
                            "do=" + button + "&atl_token=" + token,
                            "Cookie",
                            cookie,
                            "Content-Type",
                            "application/x-www-form-urlencoded");
            assertEquals(302, answer.statusCode());
        }
    }

    @Test
    public void requestsDuringASwitchAreAnsweredWhollyOrNotFound() throws Exception {
        makeRoadmap();
        AtomicBoolean over = new AtomicBoolean();
        CountDownLatch begun = new CountDownLatch(4);
        ExecutorService callers = Executors.newFixedThreadPool(4);
        try {
            List<Future<Set<String>>> seen = new ArrayList<>();
            for (String path : List.of(REST, TAB, STYLE, "/projects/APP")) {
                seen.add(callers.submit(() -> answers(path, begun, over)));
            }
            assertTrue(begun.await(60, TimeUnit.SECONDS));
            for (int i = 0; i < 3; i++) {
                host.disable();
                host.enable();
                host.upgrade(i % 2 == 0 ? newer("css/longview.css", "{", "{/* newer */") : JAR);
            }
            over.set(true);

            assertEquals(Set.of("200", "404"), seen.get(0).get(60, TimeUnit.SECONDS));
            assertEquals(Set.of("200", "404"), seen.get(1).get(60, TimeUnit.SECONDS));
            assertEquals(Set.of("200", "404"), seen.get(2).get(60, TimeUnit.SECONDS));
            assertEquals(Set.of("200"), seen.get(3).get(60, TimeUnit.SECONDS));
        } finally {
            over.set(true);
            callers.shutdownNow();
        }
    }

    private Set<String> answers(String path, CountDownLatch begun, AtomicBoolean over)
            throws Exception {
        Set<String> statuses = new TreeSet<>();
        while (!over.get()) {
            HttpResponse<String> answer = boot.get("admin", path);
            statuses.add(
                    answer.statusCode() == 500 ? "500 " + answer.body() : "" + answer.statusCode());
            begun.countDown();
        }
        return statuses;
    }

    @Test
    public void manySwitchesAtOnceEndInOneState() throws Exception {
        ExecutorService administrators = Executors.newFixedThreadPool(6);
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                String act = List.of("disable", "enable", "reload").get(i % 3);
                answers.add(
                        administrators.submit(
                                () ->
                                        boot.send(
                                                        "admin",
                                                        "POST",
                                                        "/sandbox/plugin?do=" + act,
                                                        "",
                                                        "X-Atlassian-Token",
                                                        "no-check")
                                                .statusCode()));
            }
            for (Future<Integer> answer : answers) {
                assertEquals(Integer.valueOf(302), answer.get(60, TimeUnit.SECONDS));
            }
        } finally {
            administrators.shutdownNow();
        }

        host.enable();
        assertEquals(200, status(REST));
    }
}
