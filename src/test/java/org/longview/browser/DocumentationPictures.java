package org.longview.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;

/**
 * Takes the pictures of the documentation anew, into docs/images. It is no check and runs only when
 * asked for: mvn verify -Dit.test=DocumentationPictures.
 */
public class DocumentationPictures {
    private static final List<String> NAMES =
            List.of(
                    "timeline",
                    "timeline-dark",
                    "drawer",
                    "list",
                    "create",
                    "suggest",
                    "unassigned",
                    "offerings",
                    "board",
                    "objectives",
                    "portfolio",
                    "who-may-plan",
                    "fields");

    private static final String ROADMAP =
            "/projects/BOOK?selectedItem=org.longview.longview:roadmap-link&mode=light";

    private static void light(Browser browser, String path, String css) {
        browser.go(path).see(css);
    }

    @Test
    public void takeThem() throws Exception {
        try (DemoJira jira = DemoJira.withInitiatives();
                Browser browser = Browser.open(jira.baseUrl())) {
            RoadmapPage page = RoadmapPage.of(browser, "manager", "BOOK");
            browser.driver().manage().window().setSize(new Dimension(1440, 960));
            page.focus("Shorter checkout").press("\uE014");
            browser.see(".lv-row-epic");
            browser.screenshot("doc-timeline");
            page.open("Calendars that agree");
            browser.see(".lv-ledger");
            browser.screenshot("doc-drawer");
            browser.goToRoadmap("BOOK")
                    .click("[data-focus=list]")
                    .see(".lv-picture table, .lv-list");
            browser.screenshot("doc-list");
            browser.goToRoadmap("BOOK").click("[data-focus=create]").see("dialog[open]");
            page.field("Name").sendKeys("Gift cards");
            page.type("Timeframe", "2027-Q2");
            browser.screenshot("doc-create");
            browser.goToRoadmap("BOOK").click(".lv-side button").see(".lv-orphans li");
            browser.screenshot("doc-unassigned");
            browser.go(
                            "/projects/BOOK?selectedItem=org.longview.longview:roadmap-link&mode=dark"
                                    + "#longview?tab=timeline")
                    .see(".lv-row");
            browser.screenshot("doc-timeline-dark");
            light(browser, ROADMAP + "#longview?tab=timeline&group=project", ".lv-row");
            browser.screenshot("doc-offerings");
            light(browser, ROADMAP + "#longview?tab=board", ".lv-card");
            browser.screenshot("doc-board");
            light(browser, ROADMAP + "#longview?tab=objectives", ".lv-aim");
            browser.screenshot("doc-objectives");
            light(browser, "/plugins/servlet/longview/portfolio", ".lv-portfolios table");
            browser.click(".lv-portfolios table a").see(".lv-row");
            browser.screenshot("doc-portfolio");
            light(browser, ROADMAP + "#longview?tab=timeline", ".lv-row");
            browser.click("[data-focus=settings]");
            browser.click(By.xpath("//button[starts-with(., 'Show and change who')]"));
            browser.see(By.xpath("//dialog[@open]//th[. = 'Members now']"));
            browser.screenshot("doc-who-may-plan");
            browser.logIn("admin").go("/plugins/servlet/longview/settings?mode=light");
            browser.see(By.xpath("//button[. = 'Save']"));
            browser.screenshot("doc-fields");
        }
        try (DemoJira jira = DemoJira.withoutInitiatives();
                Browser browser = Browser.open(jira.baseUrl())) {
            RoadmapPage page = RoadmapPage.of(browser, "manager", "BOOK");
            browser.driver().manage().window().setSize(new Dimension(1440, 960));
            page.click(
                    By.xpath(
                            "//*[@id='longview']//button[normalize-space(.)='Suggest from your epics']"));
            browser.see("dialog[open] input[type=checkbox]");
            browser.screenshot("doc-suggest");
        }
        for (String name : NAMES) {
            Files.copy(
                    Path.of("target", "screenshots", "doc-" + name + ".png"),
                    Path.of("docs", "images", name + ".png"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
