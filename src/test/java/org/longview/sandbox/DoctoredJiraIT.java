package org.longview.sandbox;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A Jira that lacks one thing: the plugin starts, the self-check names it, the rest works. */
public class DoctoredJiraIT {
    private static final String ROADMAP = "/rest/longview/1.0/projects/APP/roadmap";
    private static final String TAB =
            "/projects/APP?selectedItem=org.longview.longview:roadmap-link";
    private static final String PAGE = "/plugins/servlet/longview/selfcheck";

    @Rule public final TemporaryFolder home = new TemporaryFolder();

    @Test
    public void inAWholeJiraNothingIsMissing() throws Exception {
        try (Boot boot = without("")) {
            JsonNode report = report(boot);

            assertTrue(report.toString(), report.get("complete").asBoolean());
            assertEquals(List.of(), missing(report));
            String facts = report.get("facts").toString();
            assertTrue(facts, facts.contains("\"name\":\"Jira\",\"value\":\"11.3.0\""));
            assertTrue(facts, facts.contains("\"name\":\"Database\",\"value\":\"H2\""));
            assertTrue(facts, facts.contains("\"name\":\"Epic Link\",\"value\":\"Epic Link (cust"));
            assertTrue(facts, facts.contains("\"name\":\"ROADMAP\",\"value\":\"0\""));
            assertTrue(boot.get("admin", PAGE).body().contains("Everything that Longview needs"));
        }
    }

    @Test
    public void aMissingPackageCostsTheRightsThatNeedIt() throws Exception {
        try (Boot boot = without("package:com.atlassian.jira.security.roles")) {
            JsonNode report = report(boot);

            List<String> lost = new ArrayList<>();
            report.get("lost").forEach(feature -> lost.add(feature.asText()));
            assertEquals(
                    Set.of(
                            "rights granted to project roles",
                            "the page of who may plan, and giving that right to others"),
                    Set.copyOf(lost));
            String roles = "com.atlassian.jira.security.roles.";
            List<String> missing = missing(report);
            assertTrue(missing.toString(), missing.stream().allMatch(m -> m.startsWith(roles)));
            assertTrue(
                    missing.toString(),
                    missing.containsAll(
                            List.of(
                                    roles + "ProjectRole",
                                    roles + "ProjectRoleManager",
                                    roles + "ProjectRoleManager#getProjectRole(Long)",
                                    roles
                                            + "ProjectRoleManager#isUserInProjectRole(ApplicationUser,"
                                            + " ProjectRole, Project)")));
            assertRoadmapWorks(boot);
            assertTabWorks(boot);
        }
    }

    @Test
    public void aMissingServiceCostsTheEpicsAndSaysSo() throws Exception {
        String search = "com.atlassian.jira.bc.issue.search.SearchService";
        try (Boot boot = without("service:" + search)) {
            JsonNode report = report(boot);

            assertEquals("[\"epics and their progress\"]", report.get("lost").toString());
            assertEquals(List.of(search), missing(report));
            HttpResponse<String> roadmap = boot.get("admin", ROADMAP);
            assertEquals(503, roadmap.statusCode());
            assertTrue(
                    roadmap.body(),
                    roadmap.body().contains("This Jira lacks the service " + search));
            assertEquals(200, boot.get("admin", "/rest/longview/1.0/transfer").statusCode());
            assertTabWorks(boot);
        }
    }

    @Test
    public void aMissingClassInABeansConstructorCostsThatBeanOnly() throws Exception {
        String fields = "com.atlassian.jira.issue.CustomFieldManager";
        try (Boot boot = without("class:" + fields)) {
            JsonNode report = report(boot);

            assertEquals(
                    "[\"the page of fields, types and meanings\",\"epics and their progress\","
                            + "\"mending in Jira what the data doctor finds\",\"details of this"
                            + " page\"]",
                    report.get("lost").toString());
            assertEquals(
                    List.of(fields, fields + "#getCustomFieldObjects()", "jiraFieldsProbe"),
                    missing(report));
            assertTrue(boot.get("admin", ROADMAP).body().contains("This Jira lacks " + fields));
            assertEquals(200, boot.get("admin", "/rest/longview/1.0/transfer").statusCode());
            assertTabWorks(boot);
        }
    }

    @Test
    public void aMissingClassThatThePageNeedsCostsThePageAndNotTheInterface() throws Exception {
        String pages = "com.atlassian.webresource.api.assembler.PageBuilderService";
        try (Boot boot = without("class:" + pages)) {
            assertEquals("[\"the Roadmap tab\"]", report(boot).get("lost").toString());
            String tab = boot.get("admin", TAB).body();
            assertTrue(tab, tab.contains("Longview cannot show the roadmap. This Jira lacks"));
            assertRoadmapWorks(boot);
        }
    }

    @Test
    public void aRenamedMemberCostsWhatCallsIt() throws Exception {
        String zones = "com.atlassian.sal.api.timezone.TimeZoneManager";
        try (OtherProcess jira =
                OtherProcess.start(
                        home.getRoot().toPath(), "member:" + zones + "#getDefaultTimeZone")) {
            JsonNode report = new ObjectMapper().readTree(jira.get("admin", SELFCHECK).body());

            // the service itself too, as it is asked by that member
            assertEquals(List.of(zones, zones + "#getDefaultTimeZone()"), missing(report));
            assertTrue(
                    report.toString(),
                    report.get("lost").toString().contains("days in the time zone of Jira"));
            assertEquals(200, jira.get("admin", ROADMAP).statusCode());
            assertTrue(jira.get("admin", PAGE).body().contains("has no such member"));
            assertTrue(jira.get("admin", TAB).body().contains("<div id=\"longview\""));
        }
        assertEquals(List.of(), List.of(home.getRoot().toPath().resolve("tmp").toFile().list()));
    }

    @Test
    public void theSelfCheckIsForAdministrators() throws Exception {
        try (Boot boot = without("")) {
            assertEquals(401, boot.get(null, SELFCHECK).statusCode());
            assertEquals(403, boot.get("manager", SELFCHECK).statusCode());
            assertEquals(403, boot.get("manager", PAGE).statusCode());
            HttpResponse<String> anonymous = boot.get(null, PAGE);
            assertEquals(302, anonymous.statusCode());
            assertTrue(
                    anonymous.headers().firstValue("Location").get(),
                    anonymous
                            .headers()
                            .firstValue("Location")
                            .get()
                            .endsWith(
                                    "login.jsp?permissionViolation=true&os_destination=%2Fplugins%2Fservlet%2Flongview%2Fselfcheck"));
        }
    }

    @Test
    public void eachServiceThatANewJiraIsNotKnownToOfferCostsItsFeatureOnly() throws Exception {
        Map<String, String> features =
                Map.of(
                        "com.atlassian.mail.queue.MailQueue", "mails: digests and reminders",
                        "com.atlassian.jira.config.LocaleManager", "mails in the language",
                        "com.atlassian.jira.user.preferences.UserPreferencesManager",
                                "mails in the language",
                        "com.atlassian.sal.api.timezone.TimeZoneManager", "days in the time zone",
                        "com.atlassian.jira.security.roles.ProjectRoleManager", "rights granted to",
                        "com.atlassian.sal.api.auth.LoginUriProvider", "the log-in page",
                        "com.atlassian.jira.datetime.DateTimeFormatter", "mending in Jira");
        for (Map.Entry<String, String> service : new TreeMap<>(features).entrySet()) {
            try (Boot boot = without("service:" + service.getKey())) {
                JsonNode report = report(boot);

                assertEquals(List.of(service.getKey()), missing(report));
                assertEquals(report.get("lost").toString(), 1, report.get("lost").size());
                String lost = report.get("lost").get(0).asText();
                assertTrue(lost, lost.startsWith(service.getValue()));
                assertRoadmapWorks(boot);
                assertTabWorks(boot);
                assertEquals(302, boot.get(null, PAGE).statusCode());
            }
        }
    }

    @Test
    public void whoIsNotLoggedInComesBackToThePageAndItsQuery() throws Exception {
        try (Boot boot = without("service:com.atlassian.sal.api.auth.LoginUriProvider")) {
            assertEquals(
                    "/jira/login.jsp?os_destination=%2Fplugins%2Fservlet%2Flongview%2Fportfolio%3Fa%3D1",
                    boot.get(null, "/plugins/servlet/longview/portfolio?a=1")
                            .headers()
                            .firstValue("Location")
                            .orElseThrow());
        }
    }

    private static final String SELFCHECK = "/rest/longview/1.0/selfcheck";

    private Boot without(String what) throws Exception {
        return Boot.in(home.getRoot().toPath().resolve("home"), "sandbox.without", what);
    }

    private static JsonNode report(Boot boot) throws Exception {
        assertEquals(200, boot.get("admin", PAGE).statusCode());
        HttpResponse<String> answer = boot.get("admin", SELFCHECK);
        assertEquals(answer.body(), 200, answer.statusCode());
        return new ObjectMapper().readTree(answer.body());
    }

    /** A service may be missing as a service and as a type. */
    private static List<String> missing(JsonNode report) {
        Set<String> names = new TreeSet<>();
        for (String part : List.of("services", "members", "probes")) {
            for (JsonNode finding : report.get(part)) {
                if (!finding.get("found").asBoolean()) {
                    names.add(finding.get("name").asText());
                }
            }
        }
        return List.copyOf(names);
    }

    private static void assertRoadmapWorks(Boot boot) throws Exception {
        HttpResponse<String> answer = boot.get("viewer", ROADMAP);
        assertEquals(answer.body(), 200, answer.statusCode());
    }

    private static void assertTabWorks(Boot boot) throws Exception {
        String tab = boot.get("viewer", TAB).body();
        assertTrue(tab, tab.contains("<div id=\"longview\""));
        assertFalse(tab, tab.contains("This Jira lacks"));
    }
}
