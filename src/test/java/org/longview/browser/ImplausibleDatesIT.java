package org.longview.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.Test;
import org.longview.sandbox.jira.Data;
import org.longview.sandbox.jira.SandboxJira;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** A year that slipped in one issue, and one that slipped in a promise. */
public class ImplausibleDatesIT extends OnTheDemo {
    private static final String ROADMAP =
            "/projects/BOOK?selectedItem=org.longview.longview:roadmap-link#longview?zoom=";

    private List<String> axis(String zoom) {
        browser.go("/").go(ROADMAP + zoom);
        browser.see(".lv-coarse");
        return browser.texts(By.cssSelector(".lv-coarse > span"));
    }

    @Test
    public void theySetNoScaleAndAreToldOnTheRowInWhyAndByTheDoctor() throws Exception {
        List<String> fit = axis("fit");
        List<String> near = axis("near");
        page = RoadmapPage.of(browser, "manager", "BOOK");
        page.open("Shorter checkout");
        String key = browser.see(".lv-drawer-body .lv-key").getText();
        String live = browser.see(".lv-drawer-body").getText();
        assertFalse(live, live.contains("implausible"));
        SandboxJira.Load load = new SandboxJira.Load();
        load.issue(slipped(5_100_001, key, LocalDate.of(2206, 3, 1)));
        load.issue(slipped(5_100_002, key, LocalDate.of(206, 3, 1)));
        jira.sandbox().jira().load(load);

        assertEquals(fit, axis("fit"));
        assertEquals(near, axis("near"));
        assertTrue(
                browser.text(), browser.text().contains("implausible dates of 2 issues ignored"));

        page = RoadmapPage.of(browser, "manager", "BOOK");
        page.open("Shorter checkout");
        browser.type("[data-focus=why]", Keys.ENTER);
        browser.until(
                ExpectedConditions.textMatches(
                        By.cssSelector(".lv-derivation"),
                        Pattern.compile(
                                "(?s).*Ignored, being more than ten years away.*BOOK-5100001.*1 Mar"
                                        + " 2206.*from dates.*")));
        browser.screenshot("implausible-why");

        page = RoadmapPage.of(browser, "manager", "BOOK");
        browser.type("[data-focus=doctor]", Keys.ENTER);
        browser.until(
                ExpectedConditions.textMatches(
                        By.cssSelector(".lv-doctor"),
                        Pattern.compile(
                                "(?s).*Implausible date.*BOOK-5100001 ends on 1 Mar 2206.*")));
        browser.screenshot("implausible-doctor");
        assertEquals(List.of(), browser.consoleErrors());
    }

    private static Data.Issue slipped(long id, String epicKey, LocalDate due) {
        Data.Issue of =
                jira.sandbox().jira().world().issues().stream()
                        .filter(issue -> epicKey.equals(issue.epicKey()))
                        .filter(issue -> issue.resolutionId() == null)
                        .findFirst()
                        .orElseThrow();
        return new Data.Issue(
                id,
                "BOOK-" + id,
                of.projectId(),
                of.typeId(),
                "A year that slipped",
                null,
                of.statusId(),
                null,
                of.priorityId(),
                of.reporter(),
                of.assignee(),
                of.created(),
                of.updated(),
                null,
                due,
                List.of(),
                List.of(),
                List.of(),
                null,
                epicKey,
                null,
                List.of(),
                of.custom(),
                null,
                null,
                null,
                List.of(),
                List.of());
    }
}
