package org.longview.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.bc.issue.IssueService;
import java.util.function.Predicate;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.longview.sandbox.jira.Data;
import org.longview.sandbox.jira.FieldTypes;
import org.longview.sandbox.jira.SandboxJira;
import org.longview.sandbox.jira.World;
import org.openqa.selenium.By;

/** People without the right to edit, without rights to some issues, and without an account. */
public class ReadingIT {
    private static DemoJira jira;

    private Browser browser;

    @BeforeClass
    public static void startTheDemo() throws Exception {
        jira = DemoJira.withInitiatives();
    }

    @AfterClass
    public static void stop() throws Exception {
        jira.close();
    }

    @After
    public void leave() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    public void aViewerReadsEverythingAndFindsNothingToEditWith() {
        browser = Browser.open(jira.baseUrl());
        RoadmapPage page = RoadmapPage.of(browser, "viewer", "BOOK");

        assertTrue(page.sentence("Shorter checkout").contains("28 of 34"));
        page.open("Shorter checkout");

        assertFalse(browser.has("[data-focus=create]"));
        assertFalse(browser.has(".lv-drawer [data-focus=edit]"));
        assertFalse(browser.has(".lv-grip"));
        assertFalse(browser.has("[data-drag]"));
        assertFalse(browser.has(".lv-add-to"));
        browser.screenshot("viewer");
    }

    @Test
    public void aViewerOfAnEmptyRoadmapIsNotAskedToDoWhatOnlyOthersMay() {
        browser = Browser.open(jira.baseUrl());
        RoadmapPage.of(browser, "viewer", "APP");

        String said = browser.see(".lv-empty").getText();

        assertTrue(said, said.contains("Nothing is promised here yet"));
        assertFalse(said, said.contains("Group"));
        assertFalse(browser.has(".lv-empty button"));
    }

    @Test
    public void aRestrictedEpicIsNeitherShownNorCountedForTheViewer() {
        browser = Browser.open(jira.baseUrl());
        RoadmapPage manager = RoadmapPage.of(browser, "manager", "BOOK");
        String all = manager.sentence("Calendars that agree");
        manager.open("Calendars that agree");
        assertTrue(
                browser.see(".lv-drawer")
                        .getText()
                        .contains("Take over the calendars of Alpine Stays"));

        browser.go("/");
        RoadmapPage viewer = RoadmapPage.of(browser, "viewer", "BOOK");
        String visible = viewer.sentence("Calendars that agree");
        viewer.open("Calendars that agree");

        assertFalse(browser.driver().getPageSource().contains("Alpine"));
        assertFalse("the hidden epic's issues are not counted: " + visible, visible.equals(all));
        for (Data.Issue issue : jira.sandbox().jira().world().issues()) {
            if (issue.levelId() != null) {
                assertFalse(browser.driver().getPageSource().contains(issue.key() + "<"));
            }
        }
        browser.screenshot("viewer-restricted");
    }

    @Test
    public void aRestrictedIssueIsAsUnknownAsOneThatDoesNotExist() {
        browser = Browser.open(jira.baseUrl());
        browser.logIn("viewer");
        String hidden =
                jira.sandbox().jira().world().issues().stream()
                        .filter(issue -> issue.levelId() != null)
                        .map(Data.Issue::key)
                        .findFirst()
                        .orElseThrow();

        String restricted = browser.go("/browse/" + hidden).text();

        assertEquals(browser.go("/browse/BOOK-99999").text(), restricted);
    }

    @Test
    public void theHistoryOfAnIssueDoesNotNameARestrictedEpic() {
        World world = jira.sandbox().jira().world();
        Data.Issue epic = first(issue -> issue.levelId() != null && issue.epicKey() == null);
        Data.Issue story = first(issue -> issue.levelId() == null && issue.epicKey() != null);
        String link = "customfield_" + world.field(FieldTypes.EPIC_LINK, null).orElseThrow().id();
        edit(story, link, epic.key());
        edit(story, link, story.epicKey());
        browser = Browser.open(jira.baseUrl());

        String seen = browser.logIn("admin").go("/browse/" + story.key()).text();
        assertTrue(seen, seen.contains(epic.key()));

        assertFalse(
                browser.logIn("viewer").go("/browse/" + story.key()).text().contains(epic.key()));
    }

    private static Data.Issue first(Predicate<Data.Issue> wanted) {
        return jira.sandbox().jira().world().issues().stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    private static void edit(Data.Issue issue, String field, String value) {
        SandboxJira sandbox = jira.sandbox().jira();
        IssueService issues = (IssueService) sandbox.services().get(IssueService.class);
        var admin = sandbox.authentication().byKey("admin").orElseThrow();
        var input = issues.newIssueInputParameters().addCustomFieldValue(field, value);
        issues.update(admin, issues.validateUpdate(admin, issue.id(), input));
    }

    @Test
    public void anonymousVisitorsAreAskedToLogIn() {
        browser = Browser.open(jira.baseUrl());
        browser.go("/projects/BOOK?selectedItem=org.longview.longview:roadmap-link");

        assertTrue(browser.has("#os_username"));
        assertFalse(
                browser.driver().findElement(By.tagName("body")).getText().contains("Fernwood"));
    }

    @Test
    public void aGermanReaderFindsGermanWords() {
        browser = Browser.open(jira.baseUrl(), "de-DE");
        RoadmapPage page = RoadmapPage.of(browser, "manager", "BOOK");

        assertTrue(
                page.sentence("Shorter checkout"),
                page.sentence("Shorter checkout").contains("3 Wochen"));
        browser.screenshot("german");
    }

    @Test
    public void aGermanPlannerIsToldInGermanWhatIsWrong() {
        browser = Browser.open(jira.baseUrl(), "de-DE");
        RoadmapPage page = RoadmapPage.of(browser, "manager", "BOOK");
        browser.click("[data-focus=create]");
        page.field("Name").sendKeys("Niemals");
        page.type("Zeitraum", "irgendwann").submit();

        browser.see(
                By.xpath(
                        "//dialog[@open]//*[@role='alert'][contains(.,'irgendwann“ ist kein Zeitraum')]"));
    }
}
