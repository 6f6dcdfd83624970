package org.longview.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.longview.sandbox.RealData;
import org.longview.sandbox.jira.SandboxJira;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The first minutes with a project that has epics and no plan yet. */
public class BeginningIT {

    @Test
    public void anEmptyRoadmapOffersInitiativesSuggestedFromTheEpics() throws Exception {
        try (DemoJira jira = DemoJira.withoutInitiatives();
                Browser browser = Browser.open(jira.baseUrl())) {
            RoadmapPage page = RoadmapPage.of(browser, "manager", "BOOK");
            browser.until(
                    ExpectedConditions.textToBePresentInElementLocated(
                            By.id("longview"), "Suggest from your epics"));
            browser.screenshot("empty");

            browser.click("[data-focus=suggest], .lv-empty button:not(.aui-button-primary)");
            browser.see("dialog[open] input[type=checkbox]");
            browser.screenshot("suggest");
            if (!browser.has("dialog[open] input[type=checkbox]:checked")) {
                browser.click("dialog[open] input[type=checkbox]");
            }
            page.submit();

            browser.see(".lv-row-initiative, .lv-tray .lv-pill, .lv-undated");
        }
    }

    @Test
    public void aProjectWithoutEpicsSaysSo() throws Exception {
        try (DemoJira jira =
                        DemoJira.of(
                                java.nio.file.Path.of("src/test/resources/import/no-epics.json"),
                                null);
                Browser browser = Browser.open(jira.baseUrl())) {
            RoadmapPage.of(browser, "manager", "BARE");

            browser.until(
                    ExpectedConditions.textToBePresentInElementLocated(
                            By.id("longview"), "Create initiative"));
            browser.screenshot("no-epics");
        }
    }

    @Test
    public void theMainJobIsDoneOnTheRealExport() throws Exception {
        try (DemoJira jira = DemoJira.of(RealData.path("appcelerator-titanium"), "2020-09-22");
                Browser browser = Browser.open(jira.baseUrl())) {
            RoadmapPage page = RoadmapPage.of(browser, "manager", "TIMOB");
            assertEquals(
                    String.valueOf(epicsOf(jira.sandbox().jira())),
                    browser.see(".lv-side .lv-count").getText());

            page.create("Android yearly support", "2026-Q4", "TIMOB-28045", "TIMOB-27477");
            page.row("Android yearly support");
            browser.goToRoadmap("TIMOB");

            page.open("Android yearly support");
            assertEquals(
                    2,
                    browser.driver()
                            .findElements(By.cssSelector(".lv-drawer .lv-epic-name"))
                            .size());
            browser.screenshot("titanium");
            assertTrue(page.sentence("Android yearly support").contains(" of "));
        }
    }

    private static long epicsOf(SandboxJira jira) {
        return jira.world().issues().stream()
                .filter(issue -> issue.key().startsWith("TIMOB-"))
                .filter(issue -> jira.world().type(issue.typeId()).name().equals("Epic"))
                .count();
    }
}
