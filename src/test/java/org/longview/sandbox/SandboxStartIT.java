package org.longview.sandbox;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.Assume;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** How a sandbox starts, starts again, and refuses to. */
public class SandboxStartIT {
    private static final String REST = "/rest/longview/1.0/projects/APP/roadmap";

    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    private Path home() {
        return folder.getRoot().toPath().resolve("home");
    }

    @Test
    public void keepsItsDataFromOneStartToTheNext() throws Exception {
        String uid;
        try (Boot first = Boot.in(home())) {
            uid = makeRoadmap(first);
        }
        try (Boot second = Boot.in(home())) {
            assertEquals(uid, uidIn(second.get("admin", REST).body()));
        }
    }

    @Test
    public void forgetsItsDataWhenAskedTo() throws Exception {
        try (Boot first = Boot.in(home())) {
            makeRoadmap(first);
        }
        try (Boot second = Boot.in(home(), "sandbox.reset", "true")) {
            assertTrue(second.get("admin", REST).body().contains("\"uid\":null"));
        }
    }

    @Test
    public void emptiesNoFolderThatIsNotAHome() throws Exception {
        Path letter = folder.newFile("letter.txt").toPath();

        assertThrows(
                Exception.class, () -> Boot.in(folder.getRoot().toPath(), "sandbox.reset", "true"));

        assertTrue(Files.exists(letter));
    }

    @Test
    public void emptiesNoFolderOfSomebodyElseThatLooksAlike() throws Exception {
        Path letter = folder.newFolder("victim", "tomcat").toPath().resolveSibling("letter.txt");
        Files.writeString(letter, "Dear");

        assertThrows(
                BadOption.class,
                () -> Boot.in(letter.getParent(), "sandbox.reset", "true").close());

        assertTrue(Files.exists(letter));
    }

    @Test
    public void leavesAHomeAloneWhileAnotherSandboxRunsThere() throws Exception {
        try (Boot first = Boot.in(home())) {
            String uid = makeRoadmap(first);

            BadOption e =
                    assertThrows(
                            BadOption.class,
                            () -> Boot.in(home(), "sandbox.reset", "true").close());

            assertTrue(e.getMessage(), e.getMessage().contains("another sandbox runs there"));
            assertEquals(uid, uidIn(first.get("admin", REST).body()));
        }
    }

    @Test
    public void keepsTheHomeWhenTheNewDataIsBroken() throws Exception {
        String uid;
        try (Boot first = Boot.in(home())) {
            uid = makeRoadmap(first);
        }
        Path broken = Files.writeString(folder.newFile("broken.json").toPath(), "{");

        assertThrows(
                Exception.class,
                () ->
                        Boot.in(home(), "sandbox.reset", "true", "sandbox.data", broken.toString())
                                .close());

        try (Boot again = Boot.in(home())) {
            assertEquals(uid, uidIn(again.get("admin", REST).body()));
        }
    }

    private void assertAnotherStartIsRefusedAndTheHomeIsKept(String part, String... more)
            throws Exception {
        String uid;
        try (Boot first = Boot.in(home())) {
            uid = makeRoadmap(first);
        }

        Exception e = assertThrows(Exception.class, () -> Boot.in(home(), more).close());

        assertTrue(e.getMessage(), e.getMessage().contains(part));
        try (Boot again = Boot.in(home())) {
            assertEquals(uid, uidIn(again.get("admin", REST).body()));
        }
    }

    @Test
    public void keepsTheHomeWhenTheDataHasNothingOfTheDay() throws Exception {
        assertAnotherStartIsRefusedAndTheHomeIsKept(
                "sandbox.asOf=2001-01-01", "sandbox.reset", "true", "sandbox.asOf", "2001-01-01");
    }

    @Test
    public void keepsTheHomeWhenTheDatabaseRefusesAndTellsNoPassword() throws Exception {
        String address = "jdbc:postgresql://127.0.0.1:1/x?user=u&password=";
        assertAnotherStartIsRefusedAndTheHomeIsKept(
                "sandbox.jdbc=" + address + "...: the database refuses: ",
                "sandbox.reset",
                "true",
                "sandbox.jdbc",
                address + "secret");
    }

    @Test
    public void keepsTheHomeWhenThePortIsTaken() throws Exception {
        try (ServerSocket taken =
                new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());

            assertAnotherStartIsRefusedAndTheHomeIsKept(
                    "sandbox.port=" + port, "sandbox.reset", "true", "sandbox.port", port);
        }
    }

    @Test
    public void emptiesAHomeOfAVersionThatMadeNoMark() throws Exception {
        try (Boot first = Boot.in(home())) {
            makeRoadmap(first);
        }
        Files.delete(home().resolve(".longview-sandbox"));

        try (Boot second = Boot.in(home(), "sandbox.reset", "true")) {
            assertTrue(second.get("admin", REST).body().contains("\"uid\":null"));
        }
    }

    @Test
    public void keepsNothingOfTheFrameworkThatRan() throws Exception {
        Path framework = home().resolve("osgi");
        try (Boot boot = Boot.in(home())) {
            assertTrue(Files.exists(framework));
        }
        assertFalse(Files.exists(framework));
    }

    @Test
    public void keepsNothingOfAFrameworkThatDidNotStart() throws Exception {
        Path broken = folder.newFolder("bundles").toPath();
        Files.writeString(broken.resolve("broken.jar"), "this is no jar");

        assertThrows(
                Exception.class,
                () -> Boot.in(home(), "sandbox.bundles", broken.toString()).close());

        assertFalse(Files.exists(home().resolve("osgi")));
    }

    @Test
    public void refusesAFileAsHome() throws Exception {
        Path file = folder.newFile("home.txt").toPath();

        BadOption e = assertThrows(BadOption.class, () -> Boot.in(file).close());

        assertEquals("sandbox.home=" + file + ": it is a file, not a folder", e.getMessage());
    }

    @Test
    public void takesTheSameDataWithAnotherTimeStampForTheSame() throws Exception {
        Path data =
                Files.copy(
                        Path.of("src/test/resources/boot/issues.json"),
                        folder.getRoot().toPath().resolve("issues.json"));
        Boot.in(home(), "sandbox.data", data.toString()).close();
        Files.setLastModifiedTime(data, FileTime.fromMillis(0));

        Boot.in(home(), "sandbox.data", data.toString()).close();
    }

    @Test
    public void refusesAHomeThatHoldsOtherData() throws Exception {
        Boot.in(home()).close();

        Exception e =
                assertThrows(
                        Exception.class,
                        () -> Boot.in(home(), "sandbox.data", "src/test/resources/rest"));

        assertTrue(e.getMessage(), e.getMessage().contains("other data"));
    }

    @Test
    public void worksOnPostgresToo() throws Exception {
        String jdbc = System.getenv("LONGVIEW_TEST_JDBC");
        Assume.assumeTrue("LONGVIEW_TEST_JDBC names no database", jdbc != null && !jdbc.isBlank());
        String uid;
        try (Boot first = Boot.in(home(), "sandbox.jdbc", jdbc, "sandbox.reset", "true")) {
            uid = makeRoadmap(first);
        }
        try (Boot second = Boot.in(home(), "sandbox.jdbc", jdbc)) {
            assertEquals(uid, uidIn(second.get("admin", REST).body()));
        }
    }

    @Test
    public void stopsTheClockOnTheDayThatItIsAskedTo() throws Exception {
        try (Boot boot = Boot.in(home(), "sandbox.today", "2026-03-02")) {
            assertTrue(boot.get("admin", REST).body().contains("\"instant\":\"2026-03-02T"));
        }
    }

    @Test
    public void refusesAModuleThatItDoesNotHaveByName() throws Exception {
        Path jar =
                jarWith(
                        "atlassian-plugin.xml",
                        "</atlassian-plugin>",
                        "<dragon key=\"smaug\"/></atlassian-plugin>");

        Exception e =
                assertThrows(Exception.class, () -> Boot.in(home(), "plugin.jar", jar.toString()));

        assertTrue(e.getMessage(), e.getMessage().contains("<dragon key=\"smaug\">"));
    }

    @Test
    public void namesTheClassThatAModuleNamesInVain() throws Exception {
        Path jar =
                jarWith(
                        "atlassian-plugin.xml",
                        "org.longview.web.RoadmapVisible",
                        "org.longview.web.RoadmapGone");

        Exception e =
                assertThrows(Exception.class, () -> Boot.in(home(), "plugin.jar", jar.toString()));

        assertTrue(e.getMessage(), e.getMessage().contains("org.longview.web.RoadmapGone"));
    }

    @Test
    public void refusesAnItemOfASectionThatNoPageShows() throws Exception {
        Path jar =
                jarWith(
                        "atlassian-plugin.xml",
                        "jira.project.sidebar.plugins.navigation",
                        "admin_plugins_menu/longview");

        Exception e =
                assertThrows(Exception.class, () -> Boot.in(home(), "plugin.jar", jar.toString()));

        assertTrue(e.getMessage(), e.getMessage().contains("admin_plugins_menu/longview"));
    }

    @Test
    public void namesTheConditionOfJiraThatItDoesNotHave() throws Exception {
        Path jar =
                jarWith(
                        "atlassian-plugin.xml",
                        "org.longview.web.RoadmapVisible",
                        "com.atlassian.jira.plugin.webfragment.conditions.IsMoonlightCondition");

        Exception e =
                assertThrows(Exception.class, () -> Boot.in(home(), "plugin.jar", jar.toString()));

        assertTrue(e.getMessage(), e.getMessage().contains("IsMoonlightCondition"));
    }

    @Test
    public void tellsTheCauseWhenThePluginsContextIsBroken() throws Exception {
        Path jar =
                jarWith(
                        "META-INF/spring/plugin-context.xml",
                        "org.longview.jira.JiraProjects",
                        "org.longview.jira.JiraNothing");

        Exception e =
                assertThrows(Exception.class, () -> Boot.in(home(), "plugin.jar", jar.toString()));

        assertTrue(e.getMessage(), e.getMessage().contains("org.longview.jira.JiraNothing"));
    }

    @Test
    public void namesThePortThatIsTaken() throws Exception {
        try (ServerSocket taken =
                new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());

            Exception e =
                    assertThrows(Exception.class, () -> Boot.in(home(), "sandbox.port", port));

            assertTrue(e.getMessage(), e.getMessage().contains(port));
        }
    }

    /** What a sandbox of its own process prints that cannot start. */
    private List<String> printed(String... options) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add("-javaagent:" + System.getProperty("sandbox.agent"));
        command.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");
        for (String name : List.of("plugin.jar", "sandbox.bundles", "sandbox.assets")) {
            command.add("-D" + name + "=" + System.getProperty(name));
        }
        command.addAll(List.of("-Dsandbox.port=0", "-Dsandbox.home=" + home()));
        for (String option : options) {
            command.add("-D" + option);
        }
        command.add("org.longview.sandbox.Sandbox");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        process.getInputStream().transferTo(printed);
        assertEquals("refused, not failed", 2, process.waitFor());
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    public void endsWithAnErrorCodeAndTheReasonWhenItCannotStart() throws Exception {
        assertEquals(
                List.of(
                        "The sandbox did not start: sandbox.port=none:"
                                + " a port is a number from 0 to 65535"),
                printed("sandbox.port=none"));
    }

    @Test
    public void tellsInOneLineWhatIsTakenOrRefused() throws Exception {
        try (ServerSocket taken =
                        new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress());
                Boot other = Boot.in(folder.getRoot().toPath().resolve("other"))) {
            String port = "sandbox.port=" + taken.getLocalPort();
            String home = "sandbox.home=" + folder.getRoot().toPath().resolve("other");
            String jdbc = "sandbox.jdbc=jdbc:postgresql://127.0.0.1:1/x";

            for (String option : List.of(port, home, jdbc)) {
                List<String> lines = printed(option);

                assertEquals(lines.toString(), 1, lines.size());
                assertTrue(
                        lines.get(0),
                        lines.get(0).startsWith("The sandbox did not start: " + option + ": "));
            }
        }
    }

    private static String makeRoadmap(Boot boot) throws Exception {
        var answer = boot.post("admin", REST, "{}");
        assertEquals(answer.body(), 201, answer.statusCode());
        return uidIn(answer.body());
    }

    private static String uidIn(String screen) {
        return screen.replaceAll("(?s)^\\{\"uid\":\"([^\"]+)\".*", "$1");
    }

    /** The plugin's jar with some text of one file replaced. */
    private Path jarWith(String file, String text, String replacement) throws IOException {
        Path jar = folder.getRoot().toPath().resolve(UUID.randomUUID() + ".jar");
        Files.copy(Path.of(System.getProperty("plugin.jar")), jar);
        try (FileSystem zip = FileSystems.newFileSystem(jar)) {
            Path changed = zip.getPath(file);
            String before = Files.readString(changed);
            assertTrue(file + " does not say " + text, before.contains(text));
            Files.writeString(changed, before.replace(text, replacement));
        }
        return jar;
    }
}
