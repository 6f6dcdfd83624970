package org.longview.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/** Initiatives are scored in the table of priorities, ranked by it, and ranked back. */
public class PrioritiesIT extends OnTheDemo {
    private static final By ROWS = By.cssSelector(".lv-scores-table tbody th button");

    private void priorities() {
        browser.click("[data-focus=priorities]");
        browser.see(".lv-scores-table");
    }

    private List<String> names() {
        return browser.texts(ROWS);
    }

    private void waitFor(String css, String text) {
        browser.until(
                ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(css), text));
    }

    @Test
    public void a_point_of_the_chart_is_moved_by_keys_and_the_table_says_the_same() {
        priorities();
        method("VALUE_EFFORT");
        browser.see("[data-focus^=point-]");
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
        By row = By.xpath("//tr[@data-score][.//button[.='" + name + "']]");
        return browser.until(driver -> driver.findElement(row).getDomAttribute("data-score"));
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

    private void method(String name) {
        browser.act(
                By.cssSelector("[data-focus=scoring]"),
                select -> new Select(select).selectByValue(name));
    }

    /** Fills a cell of the table as one does by hand, and waits until it is saved. */
    private void fill(String input, String uid, String value) {
        String cell = "[data-focus='" + input + "-" + uid + "']";
        browser.act(
                By.cssSelector(cell),
                control -> {
                    // a driver that chooses an option itself tells less than a hand does
                    if (control.getTagName().equals("select")) {
                        control.sendKeys(value, Keys.TAB);
                    } else {
                        control.sendKeys(Keys.chord(Keys.CONTROL, "a"), value, Keys.TAB);
                    }
                });
        String path = "/roadmaps/" + page.read("/projects/BOOK/roadmap", "/uid") + "/priorities";
        Pattern kept =
                Pattern.compile(
                        "\"initiativeUid\":\"%s\"[^]]*\"name\":\"%s\",\"value\":%s[,}.]"
                                .formatted(uid, input, value));
        browser.until(driver -> kept.matcher(page.rest("GET", path, null)).find());
    }

    @Test
    public void the_last_one_is_scored_highest_and_ranked_first_and_goes_back() {
        priorities();
        method("RICE");
        browser.see("[data-focus^=reach-]");
        List<String> before = names();
        String last = before.get(before.size() - 1);
        String uid = uidOf(last);
        fill("reach", uid, "1000000");
        fill("impact", uid, "3");
        fill("confidence", uid, "100");
        fill("effort", uid, "1");
        waitFor("[data-score='" + uid + "'] .lv-score", "3,000,000");

        browser.click("[data-focus=rank-by-score]");

        page.seeFlag("by score");
        browser.until(driver -> !names().isEmpty() && names().get(0).equals(last));
        page.undo("by score");
        browser.until(driver -> names().equals(before));
    }
}
