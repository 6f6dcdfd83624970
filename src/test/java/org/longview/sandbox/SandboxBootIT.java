package org.longview.sandbox;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.security.JiraAuthenticationContext;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.longview.sandbox.host.WiderJira;
import org.longview.sandbox.jira.Calls;

/** The running sandbox as browsers and scripts meet it. */
public class SandboxBootIT {
    private static final String ROADMAP =
            "/projects/APP?selectedItem=org.longview.longview:roadmap-link";
    private static final String REST = "/rest/longview/1.0/projects/APP/roadmap";
    private static final String JSON = "application/json";

    @ClassRule public static final TemporaryFolder HOME = new TemporaryFolder();

    private static Boot boot;

    @BeforeClass
    public static void start() throws Exception {
        boot = Boot.in(HOME.getRoot().toPath());
    }

    @AfterClass
    public static void stop() throws Exception {
        boot.close();
    }

    @Test
    public void itsJiraHasMoreMembersThanThePluginKnows() throws Exception {
        assertEquals(
                "com.atlassian.jira.web.util.OutlookDate",
                JiraAuthenticationContext.class
                        .getMethod("getOutlookDate")
                        .getReturnType()
                        .getName());
        WiderJira.requireOn();
    }

    @Test
    public void listsTheProjectsThatOneMayBrowseAndNoOthers() throws Exception {
        String admin = boot.get("admin", "/projects").body();
        String viewer = boot.get("viewer", "/projects").body();

        assertTrue(admin, admin.contains("App &amp; Shop") && admin.contains("Operations"));
        assertTrue(viewer, viewer.contains("App &amp; Shop"));
        assertFalse(viewer, viewer.contains("Operations"));
    }

    @Test
    public void showsTheRoadmapItemHighlightedOnItsPage() throws Exception {
        String html = boot.get("admin", ROADMAP).body();

        assertTrue(
                html,
                html.matches(
                        "(?s).*<li class=\"aui-nav-selected\"><a class=\"aui-nav-item\"[^>]*"
                                + "data-link-id=\"org.longview.longview:roadmap-link\".*"));
        assertTrue(html, html.contains("<div id=\"longview\""));
    }

    @Test
    public void loadsThePluginsScriptsWithTheirTextsInPlace() throws Exception {
        String script =
                boot.get(
                                "admin",
                                "/download/resources/org.longview.longview:roadmap-page/js/longview/states.js")
                        .body();

        assertTrue(script, script.contains("define(\"longview/states\""));
        assertFalse(script, script.contains("AJS.I18n.getText("));
    }

    @Test
    public void servesAui() throws Exception {
        HttpResponse<String> aui =
                boot.get(null, "/assets/@atlassian/aui/dist/aui/aui-prototyping.js");

        assertEquals(200, aui.statusCode());
        assertEquals(
                "text/javascript;charset=UTF-8", aui.headers().firstValue("Content-Type").get());
    }

    @Test
    public void givesNoFileOutsideTheAssets() throws Exception {
        assertEquals(404, boot.get(null, "/assets/none.js").statusCode());
        assertFalse(boot.get(null, "/assets/..%2Fpackage.json").body().contains("dependencies"));
        assertFalse(boot.get(null, "/assets/../package.json").body().contains("dependencies"));
    }

    @Test
    public void answersRestToWhoIsLoggedIn() throws Exception {
        HttpResponse<String> answer = boot.get("viewer", REST);

        assertEquals(answer.body(), 200, answer.statusCode());
        assertTrue(answer.body(), answer.body().contains("\"key\":\"APP\""));
    }

    @Test
    public void refusesRestToAnonymousVisitors() throws Exception {
        assertEquals(401, boot.get(null, REST).statusCode());
        assertEquals(401, boot.get(null, "/rest/api/2/myself").statusCode());
    }

    @Test
    public void refusesAWrongPassword() throws Exception {
        assertEquals(401, boot.get("nobody", "/projects").statusCode());
    }

    @Test
    public void refusesFormsOfOtherSites() throws Exception {
        assertEquals(
                403,
                boot.send("admin", "POST", REST, "a=b", "Content-Type", "text/plain").statusCode());
        assertEquals(403, boot.send("admin", "POST", REST, "").statusCode());
        assertEquals(
                415,
                boot.send("admin", "POST", "/rest/api/2/issue", "{}", "Content-Type", "text/plain")
                        .statusCode());
    }

    @Test
    public void asksVisitorsToLogInAndBringsThemBack() throws Exception {
        HttpResponse<String> answer = boot.get(null, ROADMAP);

        assertEquals(302, answer.statusCode());
        assertEquals(
                "/jira/login.jsp?os_destination=%2Fprojects%2FAPP%3FselectedItem%3Dorg.longview.longview%3Aroadmap-link",
                answer.headers().firstValue("Location").get());
    }

    @Test
    public void logsInByTheFormOnlyToItsOwnPages() throws Exception {
        HttpResponse<String> answer =
                boot.send(
                        null,
                        "POST",
                        "/login.jsp",
                        "os_username=admin&os_password=admin&os_destination=//evil.example.org/",
                        "Content-Type",
                        "application/x-www-form-urlencoded");

        assertEquals(302, answer.statusCode());
        assertEquals("/jira//evil.example.org/", answer.headers().firstValue("Location").get());
        assertTrue(answer.headers().firstValue("Set-Cookie").get().contains("HttpOnly"));
    }

    @Test
    public void showsTheSame404ForWhatIsMissingAndWhatIsHidden() throws Exception {
        for (String path :
                new String[] {
                    "/nowhere",
                    "/projects/NONE",
                    "/projects/OPS",
                    "/browse/OPS-1",
                    "/browse/APP-3",
                    "/browse/APP-99",
                    "/projects/APP?selectedItem=no:such"
                }) {
            HttpResponse<String> answer = boot.get("viewer", path);

            assertEquals(path, 404, answer.statusCode());
            assertTrue(path, answer.body().contains("<h1>There is nothing here</h1>"));
        }
    }

    @Test
    public void showsAnIssueEscapedWithItsEpicLinksAndHistory() throws Exception {
        String epic = boot.get("viewer", "/browse/APP-1").body();
        String story = boot.get("viewer", "/browse/APP-2").body();

        assertTrue(epic, epic.contains("Checkout &lt;b&gt;without&lt;/b&gt; an account"));
        assertTrue(epic, epic.contains("Maya Manager"));
        assertTrue(story, story.contains("/jira/browse/APP-1"));
        assertTrue(story, story.contains("blocks"));
    }

    @Test
    public void saysOfALinkedIssueThatItIsInNoExportButNothingOfAHiddenOne() throws Exception {
        String story = boot.get("viewer", "/browse/APP-2").body();

        assertTrue(story, story.matches("(?s).*GONE-7.{0,40}\\(not in the export\\).*"));
        assertFalse(story, story.contains("APP-3"));
    }

    @Test
    public void showsARestrictedIssueToItsLevelOnly() throws Exception {
        assertEquals(200, boot.get("manager", "/browse/APP-3").statusCode());
        assertFalse(boot.get("viewer", "/projects/APP").body().contains("A secret"));
    }

    @Test
    public void countsCallsForAdministrators() throws Exception {
        boot.sandbox().jira().calls().reset();
        boot.get("admin", REST);

        assertTrue(boot.sandbox().jira().calls().snapshot().get(Calls.Kind.SEARCHES) > 0);
        assertTrue(boot.get("admin", "/sandbox/diagnostics").body().contains("<td>searches</td>"));
        assertEquals(403, boot.get("viewer", "/sandbox/diagnostics").statusCode());
    }

    @Test
    public void showsTheAdministrationWithTheAppsOwnSectionToAdministrators() throws Exception {
        String html = boot.get("admin", "/secure/admin").body();

        assertTrue(html, html.contains("<strong>Longview</strong>"));
        assertTrue(
                html,
                html.contains(
                        "<a id=\"longview-selfcheck-link\" href=\"/jira/plugins/servlet/longview/selfcheck\">Self-check</a>"));
        assertTrue(html, html.contains("<td>The tables that keep roadmaps"));
        assertEquals(403, boot.get("viewer", "/secure/admin").statusCode());
        assertFalse(boot.get("viewer", "/projects").body().contains("selfcheck"));
        assertEquals(302, boot.get(null, "/secure/admin").statusCode());
    }

    @Test
    public void showsTheAdministrationInGermanToo() throws Exception {
        String html =
                boot.send("admin", "GET", "/secure/admin", null, "Accept-Language", "de").body();

        assertTrue(html, html.contains(">Selbstprüfung</a>"));
        assertTrue(html, html.contains("Strategische Roadmaps"));
    }

    @Test
    public void putsThePagesOfAppsIntoTheFrameThatTheyAskFor() throws Exception {
        HttpResponse<String> page = boot.get("admin", "/plugins/servlet/longview/selfcheck");

        assertEquals(page.body(), 200, page.statusCode());
        assertTrue(page.body(), page.body().contains("<nav class=\"aui-header\""));
        assertTrue(
                page.body(),
                page.body()
                        .contains(
                                "<li class=\"aui-nav-selected\"><a id=\"longview-selfcheck-link\""));
        assertEquals(page.body(), 1, page.body().split("</body>", -1).length - 1);
    }

    @Test
    public void showsTheLogoThatTheDescriptorNames() throws Exception {
        HttpResponse<String> logo = boot.get("admin", "/secure/admin/plugin-logo");

        assertEquals(200, logo.statusCode());
        assertEquals("image/png", logo.headers().firstValue("Content-Type").get());
        assertEquals(404, boot.get("admin", "/secure/admin/nothing").statusCode());
    }

    @Test
    public void findsUsersByTheBeginningOfAName() throws Exception {
        String found = boot.get("viewer", "/rest/api/2/user/picker?query=man").body();

        assertTrue(found, found.contains("\"displayName\":\"Maya Manager\""));
        assertTrue(found, found.contains("\"total\":1"));
    }

    @Test
    public void createsAndChangesAnIssueOverRest() throws Exception {
        HttpResponse<String> made =
                boot.send(
                        "manager",
                        "POST",
                        "/rest/api/2/issue",
                        "{\"fields\":{\"project\":{\"key\":\"APP\"},\"issuetype\":{\"name\":\"Epic\"},"
                                + "\"summary\":\"Made here\"}}",
                        "Content-Type",
                        JSON);
        assertEquals(made.body(), 201, made.statusCode());
        String key = made.body().replaceAll("(?s).*\"key\":\"([^\"]+)\".*", "$1");

        assertEquals(
                204,
                boot.send(
                                "manager",
                                "PUT",
                                "/rest/api/2/issue/" + key,
                                "{\"fields\":{\"summary\":\"Changed here\"}}",
                                "Content-Type",
                                JSON)
                        .statusCode());
        assertTrue(boot.get("manager", "/browse/" + key).body().contains("Changed here"));
    }

    @Test
    public void namesTheFieldThatItCannotSetAndChangesNothing() throws Exception {
        String before = boot.get("manager", "/browse/APP-1").body();
        Map<String, String> bodies =
                Map.of(
                        "votes", "{\"fields\": {\"summary\": \"x\", \"votes\": 3}}",
                        "issuetype",
                                "{\"fields\": {\"summary\": \"x\", \"issuetype\": {\"name\": \"Story\"}}}",
                        "project",
                                "{\"fields\": {\"summary\": \"x\", \"project\": {\"key\": \"OPS\"}}}",
                        "update",
                                "{\"fields\": {\"summary\": \"x\"}, \"update\": {\"labels\": [{\"add\": \"y\"}]}}");
        for (Map.Entry<String, String> body : bodies.entrySet()) {
            HttpResponse<String> answer =
                    boot.send(
                            "manager",
                            "PUT",
                            "/rest/api/2/issue/APP-1",
                            body.getValue(),
                            "Content-Type",
                            JSON);

            assertEquals(body.getKey(), 400, answer.statusCode());
            assertTrue(
                    answer.body(),
                    answer.body().contains("\"errors\":{\"" + body.getKey() + "\":"));
        }
        assertEquals(before, boot.get("manager", "/browse/APP-1").body());
    }

    @Test
    public void namesTheCallOfJirasRestThatItDoesNotHave() throws Exception {
        HttpResponse<String> answer = boot.get("admin", "/rest/api/2/filter/1");

        assertEquals(404, answer.statusCode());
        assertTrue(answer.body(), answer.body().contains("GET /filter/1"));
    }

    @Test
    public void speaksGermanToWhoPrefersIt() throws Exception {
        String html =
                boot.send("admin", "GET", ROADMAP, null, "Accept-Language", "de-DE,de;q=0.9")
                        .body();

        assertTrue(html, html.contains("<html lang=\"de"));
        assertTrue(html, html.contains("data-locale=\"de"));
    }
}
