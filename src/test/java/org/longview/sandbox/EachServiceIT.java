package org.longview.sandbox;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.longview.sandbox.host.Without;

/**
 * A Jira that lacks one service, or in which every call of it fails, one after the other: the
 * plugin starts, Jira's pages stay whole, and the self-check names the service and what stops.
 */
@RunWith(Parameterized.class)
public class EachServiceIT {
    private static final String CALLER = "com.atlassian.sal.api.user.UserManager";
    private static final String SELFCHECK = "/rest/longview/1.0/selfcheck";
    private static final String PAGE = "/plugins/servlet/longview/selfcheck";

    @ClassRule public static final TemporaryFolder HOME = new TemporaryFolder();

    private static Boot boot;

    private final String service;
    private final String feature;

    public EachServiceIT(String service, String feature) {
        this.service = service;
        this.feature = feature;
    }

    /** Those of the list that ships with the plugin. */
    @Parameters(name = "{0}")
    public static List<Object[]> services() throws IOException {
        Map<String, Object[]> services = new TreeMap<>();
        try (Stream<String> lines =
                Files.lines(Path.of("src/main/resources/META-INF/longview/features.tsv"))) {
            lines.map(line -> line.split("\t", -1))
                    .filter(parts -> parts[0].equals("service"))
                    .forEach(parts -> services.put(parts[1], new Object[] {parts[1], parts[2]}));
        }
        assertTrue(services.keySet().containsAll(beans()));
        return List.copyOf(services.values());
    }

    private static List<String> beans() throws IOException {
        return Pattern.compile("value=\"(com\\.atlassian\\.[\\w.]+)\"")
                .matcher(
                        Files.readString(
                                Path.of("src/main/resources/META-INF/spring/plugin-context.xml"),
                                StandardCharsets.UTF_8))
                .results()
                .map((MatchResult bean) -> bean.group(1))
                .collect(Collectors.toList());
    }

    @BeforeClass
    public static void start() throws Exception {
        boot = Boot.in(HOME.getRoot().toPath());
    }

    @AfterClass
    public static void stop() throws Exception {
        if (boot != null) {
            boot.close();
        }
    }

    @Test
    public void isLacking() throws Exception {
        assertNamed("service:" + service, "no such service is registered");
    }

    @Test
    public void failsInEveryCall() throws Exception {
        assertNamed("throws:" + service, "java.lang.IllegalStateException at ");
    }

    @Test
    public void doesNotLink() throws Exception {
        assertNamed("throws:" + service + "=NoSuchMethodError", "This Jira lacks ");
    }

    private void assertNamed(String without, String why) throws Exception {
        boot.sandbox().host().restartWithout(Without.read(without));
        HttpResponse<String> project = boot.get("viewer", "/projects/APP");
        HttpResponse<String> page = boot.get("admin", PAGE);
        HttpResponse<String> json = boot.get("admin", SELFCHECK);

        assertEquals(project.body(), 200, project.statusCode());
        assertTrue(project.body(), project.body().contains("</body>"));
        assertTrue(page.body(), page.body().contains(service));
        if (service.equals(CALLER)) {
            // who asks is not known then
            assertEquals(503, page.statusCode());
            assertEquals(503, json.statusCode());
            return;
        }
        assertEquals(page.body(), 200, page.statusCode());
        assertEquals(json.body(), 200, json.statusCode());
        assertTrue(page.body(), page.body().contains(why));
        // what a service says may name people; what does not link names members only
        assertEquals(
                page.body(),
                without.endsWith("Error"),
                page.body().contains("fails by sandbox.without"));
        assertFinding(json.body(), page.body());
    }

    private void assertFinding(String json, String page) throws IOException {
        JsonNode report = new ObjectMapper().readTree(json);
        String words = texts().get(feature);
        if (!service.endsWith("WebSudoManager")) {
            assertFalse(json, report.get("complete").asBoolean());
            assertTrue(json, report.get("lost").toString().contains(words));
        }
        assertTrue(page, page.contains(words));
        for (JsonNode one : report.get("services")) {
            if (!one.get("name").asText().equals(service)) {
                assertTrue(one.toString(), one.get("found").asBoolean());
            }
        }
    }

    private static Map<String, String> texts() throws IOException {
        java.util.Properties texts = new java.util.Properties();
        try (var in = EachServiceIT.class.getResourceAsStream("/i18n/longview.properties")) {
            texts.load(in);
        }
        return texts.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, texts::getProperty));
    }
}
