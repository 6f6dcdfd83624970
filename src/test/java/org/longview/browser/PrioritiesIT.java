package org.longview.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.util.List;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Initiatives are scored in the table of priorities, ranked by it, and ranked back. */
public class PrioritiesIT extends OnTheDemo {
    private static final By ROWS = By.cssSelector(".lv-scores-table tbody th button");

    private void priorities() {
        browser.click("[data-focus=priorities]");
        browser.see(".lv-scores-table");
    }

    private List<String> names() {
        return browser.driver().findElements(ROWS).stream().map(WebElement::getText).toList();
    }

    private void waitFor(String css, String text) {
        browser.until(
                ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(css), text));
    }

    @Test
    public void a_point_of_the_chart_is_moved_by_keys_and_the_table_says_the_same() {
        priorities();
        WebElement method = browser.see("[data-focus=scoring]");
        new org.openqa.selenium.support.ui.Select(method).selectByValue("VALUE_EFFORT");
        String uid = uidOf("A calm arrival");
        WebElement point = browser.see("[data-focus='point-" + uid + "']");
        assertEquals(
                "A calm arrival: value 8, effort 3, Quick wins",
                point.getDomAttribute("aria-label"));

        browser.driver().executeScript("arguments[0].focus()", point);
        page.press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_DOWN);

        browser.see("[data-score='" + uid + "'][data-version='2']");
        waitFor("[data-score='" + uid + "'] .lv-score", "1.4");
        page.undo("A calm arrival");
        waitFor("[data-score='" + uid + "'] .lv-score", "2.67");
    }

    private String uidOf(String name) {
        return browser.until(
                        ExpectedConditions.visibilityOfElementLocated(
                                By.xpath("//tr[@data-score][.//button[.='" + name + "']]")))
                .getDomAttribute("data-score");
    }

    @Test
    public void a_reader_sees_scores_and_changes_none() {
        browser.close();
        browser = Browser.open(jira.baseUrl());
        page = RoadmapPage.of(browser, "viewer", "BOOK");
        priorities();

        assertFalse(browser.has("[data-focus=rank-by-score]"));
        assertFalse(browser.has(".lv-scores-table input"));
        assertEquals(
                names().size(),
                browser.driver().findElements(By.cssSelector("[data-score]")).size());
    }
}
