package org.longview.sandbox;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.longview.sandbox.fixture.Failing;

/** The sandbox's own pages where data is missing, hidden, or a plugin fails. */
public class JiraPagesIT {
    private static final String EPIC = "<dt>Epic</dt>";
    private static final String ISSUE =
            """
            {"id": "%d", "key": "APP-%d", "fields": {%s
              "project": {"id": "1", "key": "APP", "name": "App"},
              "issuetype": {"id": "7", "name": "Story", "subtask": false},
              "status": {"id": "1", "name": "Open", "statusCategory": {"key": "new"}},
              "created": "2026-01-01T09:00:00.000+0000"}}
            """;

    @ClassRule public static final TemporaryFolder HOME = new TemporaryFolder();

    private static Boot boot;

    @BeforeClass
    public static void start() throws Exception {
        Path data = HOME.newFolder("data").toPath();
        Files.writeString(
                data.resolve("app.json"),
                "{\"issues\": [%s, %s, %s]}"
                        .formatted(
                                ISSUE.formatted(1, 1, "\"epic\": {\"key\": \"GONE-1\"},"),
                                ISSUE.formatted(2, 2, "\"epic\": {\"key\": \"APP-3\"},"),
                                ISSUE.formatted(3, 3, "\"security\": {\"id\": \"5\"},")));
        Files.writeString(
                data.resolve("app.people.json"),
                """
                {"projects": {"APP": {"levels": [{"id": 5, "name": "Few", "holders": ["user:admin"]}]}}}
                """);
        Path jar =
                new FixtureJar()
                        .with(Failing.class)
                        .module(
                                "<servlet key=\"failing\" class=\"%s\"><url-pattern>/failing</url-pattern></servlet>"
                                        .formatted(Failing.class.getName()))
                        .in(HOME.getRoot().toPath());
        boot =
                Boot.in(
                        HOME.newFolder("home").toPath(),
                        "plugin.jar",
                        jar.toString(),
                        "sandbox.data",
                        data.toString());
    }

    @AfterClass
    public static void stop() throws Exception {
        boot.close();
    }

    @Test
    public void anEpicThatIsInNoExportIsNamedSo() throws Exception {
        String page = boot.get("viewer", "/browse/APP-1").body();

        assertTrue(
                page,
                page.matches("(?s).*" + EPIC + "<dd><a[^>]*>GONE-1</a> \\(not in the export\\).*"));
    }

    @Test
    public void anEpicThatOneMayNotSeeIsNotMentioned() throws Exception {
        String page = boot.get("viewer", "/browse/APP-2").body();

        assertFalse(page, page.contains("APP-3"));
        assertFalse(page, page.contains(EPIC));
        assertTrue(boot.get("admin", "/browse/APP-2").body().contains("APP-3</a>"));
    }

    @Test
    public void whatFailsIsAPageThatSaysSoWithoutTheTrace() throws Exception {
        HttpResponse<String> answer = boot.get("viewer", "/plugins/servlet/failing");

        assertEquals(500, answer.statusCode());
        assertTrue(answer.body(), answer.body().contains("<h1>Something went wrong</h1>"));
        assertTrue(answer.body(), answer.body().contains("console has the details"));
        assertTrue(answer.body(), answer.body().contains("<nav class=\"aui-header\""));
        assertFalse(answer.body(), answer.body().contains("nobody outside"));
    }
}
