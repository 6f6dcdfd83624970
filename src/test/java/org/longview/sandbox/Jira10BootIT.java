package org.longview.sandbox;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The jar for Jira 10, running on Tomcat 9 and Jersey 2 in a Java of its own. */
public class Jira10BootIT {
    private static final String REST = "/rest/longview/1.0";
    private static final String ROADMAP = REST + "/projects/APP/roadmap";
    private static final int TERMINATED = 128 + 15;

    @ClassRule public static final TemporaryFolder HOME = new TemporaryFolder();

    private static OtherProcess jira;

    @BeforeClass
    public static void start() throws Exception {
        jira = OtherProcess.startJira10(HOME.getRoot().toPath());
    }

    @AfterClass
    public static void stopsWhenItIsAskedTo() throws Exception {
        if (jira != null) {
            assertEquals(jira.errors(), TERMINATED, jira.stop());
            assertFalse(jira.errors(), jira.errors().matches("(?s).*(Exception|ERROR|SEVERE).*"));
        }
    }

    @Test
    public void theHostHasNothingOfAJira11() throws IOException {
        List<String> strange = new ArrayList<>();
        for (String entry : System.getProperty("jira10.classpath").split(File.pathSeparator)) {
            if (entry.endsWith(".jar")) {
                try (JarFile jar = new JarFile(entry)) {
                    if (jar.stream().anyMatch(file -> file.getName().startsWith("jakarta/"))) {
                        strange.add(entry);
                    }
                }
            } else if (Files.exists(Path.of(entry, "jakarta"))) {
                strange.add(entry);
            }
        }

        assertEquals(List.of(), strange);
    }

    @Test
    public void findsEverythingThatItNeedsInAJira10() throws Exception {
        JsonNode report = json(200, jira.get("admin", REST + "/selfcheck"));
        String page = jira.get("admin", "/plugins/servlet/longview/selfcheck").body();

        assertTrue(report.toString(), report.get("complete").asBoolean());
        assertTrue(report.toString(), report.toString().contains("javax.servlet.http.HttpServlet"));
        assertTrue(report.toString(), report.toString().contains("\"value\":\"10.3.0\""));
        assertTrue(page, page.contains("Everything that Longview needs"));
    }

    @Test
    public void asksAnAdministratorAndNobodyElse() throws Exception {
        assertEquals(403, jira.get("manager", REST + "/selfcheck").statusCode());
        assertEquals(403, jira.get("manager", "/plugins/servlet/longview/selfcheck").statusCode());
    }

    @Test
    public void onAJira11ItDoesNotStartAndThePackageItLacksIsNamed() {
        Exception e =
                assertThrows(
                        Exception.class,
                        () ->
                                Boot.in(
                                        HOME.getRoot().toPath().resolve("jira11"),
                                        "plugin.jar",
                                        System.getProperty("plugin.jar.jira10")));

        assertTrue(e.getMessage(), e.getMessage().contains("package=javax.servlet.http"));
    }

    @Test
    public void showsTheRoadmapTab() throws Exception {
        HttpResponse<String> tab =
                jira.get(
                        "manager", "/projects/APP?selectedItem=org.longview.longview:roadmap-link");

        assertEquals(200, tab.statusCode());
        assertTrue(tab.body(), tab.body().contains("<div id=\"longview\""));
        assertFalse(tab.body(), tab.body().contains("This Jira lacks"));
    }

    @Test
    public void keepsWhatIsWritten() throws Exception {
        String roadmap = json(201, jira.post("manager", ROADMAP, "{}")).get("uid").asText();
        String name = "Checkout für alle";
        JsonNode made =
                json(
                        201,
                        jira.post(
                                "manager",
                                REST + "/roadmaps/" + roadmap + "/initiatives",
                                "{\"name\":\"" + name + "\",\"epics\":[\"APP-1\"]}"));

        JsonNode read =
                json(
                        200,
                        jira.get(
                                "manager",
                                REST + "/initiatives/" + made.at("/initiative/uid").asText()));
        assertEquals(name, read.at("/initiative/name").asText());
        JsonNode screen = json(200, jira.get("manager", ROADMAP));
        assertEquals(roadmap, screen.get("uid").asText());
        assertTrue(screen.toString(), screen.toString().contains(name));
        assertTrue(screen.toString(), screen.toString().contains("\"APP-1\""));
    }

    private static JsonNode json(int status, HttpResponse<String> answer) throws IOException {
        assertEquals(answer.body(), status, answer.statusCode());
        return new ObjectMapper().readTree(answer.body());
    }
}
