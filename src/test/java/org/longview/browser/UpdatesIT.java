package org.longview.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/** How initiatives are going, in the words of those who know: written, put right, missed, read. */
public class UpdatesIT extends OnTheDemo {
    private static final By SAID = By.cssSelector("dialog[open] .lv-history > li");

    private void post(String health, String text) {
        browser.click(".lv-drawer [data-focus=post]");
        new Select(page.field("How is it going?")).selectByVisibleText(health);
        page.field("What is there to know?").sendKeys(text);
        page.submit();
        waitForDrawer(text);
    }

    private void waitForDrawer(String text) {
        browser.until(
                ExpectedConditions.textToBePresentInElementLocated(
                        By.cssSelector(".lv-drawer"), text));
    }

    private List<String> said() {
        return browser.texts(SAID);
    }

    @Test
    public void anUpdateIsWrittenInTheDrawerGivesItsHealthAndIsPutRightSoon() {
        page.create("Lanterns", "2027-Q1");
        page.open("Lanterns");
        waitForDrawer("Nobody has said yet how it is going.");

        post("At risk", "The glass is late");

        page.waitForSentence("Lanterns", "At risk");
        browser.click(".lv-drawer [data-focus=correct]");
        WebElement text = page.field("What is there to know?");
        assertEquals("The glass is late", text.getDomProperty("value"));
        text.sendKeys(Keys.chord(Keys.CONTROL, "a"), "The glass has come");
        new Select(page.field("How is it going?")).selectByVisibleText("On track");
        page.submit();

        waitForDrawer("The glass has come");
        waitForDrawer("corrected");
        page.waitForSentence("Lanterns", "On track");
        assertFalse(browser.see(".lv-drawer").getText().contains("The glass is late"));
    }

    @Test
    public void oneUndoTakesBackTheUpdateAndItsHealth() {
        page.create("Mirrors", "2027-Q1");
        page.open("Mirrors");
        post("Off track", "Broken");
        page.waitForSentence("Mirrors", "Off track");

        page.undo("Mirrors");

        waitForDrawer("Nobody has said yet how it is going.");
        assertFalse(page.sentence("Mirrors").contains("Off track"));
    }

    @Test
    public void whatIsActiveAndLongSilentIsTold() {
        String late =
                browser.until(
                        driver ->
                                page.initiatives().stream()
                                        .filter(name -> overdue(page.uid(name)) > 0)
                                        .findFirst()
                                        .orElse(null));
        page.open(late);

        waitForDrawer("An update was due " + overdue(page.uid(late)) + " day");
        browser.screenshot("update-overdue");
    }

    private int overdue(String uid) {
        String days = page.read("/initiatives/" + uid + "/updates", "/overdue");
        return days.matches("\\d+") ? Integer.parseInt(days) : 0;
    }

    @Test
    public void theUpdatesOfTheWholeRoadmapAreReadBesideTheTabsAndNarrowedByHealth() {
        page.create("Nightlights", "2027-Q1").create("Ovens", "2027-Q1");
        page.open("Nightlights");
        post("Off track", "Too dark still");
        page.open("Ovens");
        post("On track", "Warm already");

        browser.click(".lv-actions [data-focus=stream]");
        browser.until(driver -> said().stream().anyMatch(each -> each.contains("Warm already")));
        List<String> all = said();
        // the clock stands still here, so neither of the two is the newer one
        for (String name : List.of("Ovens", "Nightlights")) {
            assertTrue(all.toString(), all.stream().anyMatch(each -> each.contains(name)));
        }
        browser.screenshot("updates-stream");

        new Select(browser.see("dialog[open] select[aria-label=Health]"))
                .selectByVisibleText("Off track");
        browser.until(driver -> said().stream().noneMatch(each -> each.contains("Warm already")));
        assertTrue(said().toString(), said().get(0).contains("Too dark still"));
    }
}
