package org.longview.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Map;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Keys hold wherever one would press them, and a mark means the same in every tab. */
public class SmallKeysIT extends OnTheDemo {
    private WebElement pill(String name) {
        return browser.see(By.xpath("//button[@data-pill][contains(.,'" + name + "')]"));
    }

    @Test
    public void aPillOfTheTrayObeysTheKeysOfARow() {
        page.create("Quays", "NOW");
        pill("Quays").sendKeys("]");
        browser.until(driver -> pill("Quays").getText().contains("Next") ? true : null);
        page.press("[");
        browser.until(driver -> pill("Quays").getText().contains("Now") ? true : null);

        page.press("m");
        browser.see(".lv-menu");
        page.press(Keys.ESCAPE);
        browser.until(driver -> page.focused().getText().contains("Quays") ? true : null);
        page.press(Keys.ENTER);
        browser.until(ExpectedConditions.textToBe(By.cssSelector(".lv-drawer h2"), "Quays"));
    }

    @Test
    public void enterOnAnEpicOpensItsIssueInANewTabAndTheRoadmapStays() {
        page.create("Ramparts", "2027-Q1", "BOOK-13 ");
        page.script("window.open = (address) => { window.lvOpened = address; };");
        page.focus("Ramparts").press(Keys.ARROW_RIGHT);
        browser.see(".lv-row-epic");
        page.press(Keys.ARROW_RIGHT);
        page.press(Keys.ENTER);

        browser.until(
                driver ->
                        String.valueOf(page.script("return window.lvOpened"))
                                .endsWith("/browse/BOOK-13"));
        assertTrue(page.hasRow("Ramparts"));
    }

    @Test
    public void theSheetOfKeysSaysHowSeveralAreChosen() {
        page.focus("Shorter checkout").press("?");
        String sheet = browser.see("dialog[open]").getText();

        assertTrue(sheet, sheet.contains("select the row for an act on several"));
        assertTrue(sheet, sheet.contains("to the first or last row"));
    }

    @Test
    public void completedWorkHasTheSameTickInTimelineAndList() {
        page.create("Towers", "2027-Q1");
        String uid = page.uid("Towers");
        page.changeMeanwhile(uid, Map.of("lifecycle", "COMPLETED"));
        browser.click("[data-focus=refresh]");
        browser.see(".lv-row[data-row='" + uid + "'] .lv-hi-COMPLETED");

        browser.click("[data-focus=list]");
        browser.see("tr[data-row='" + uid + "'] .lv-hi-COMPLETED");
    }

    @Test
    public void escapeClosesThePanelOfFreeEpicsFromInside() {
        browser.type(".lv-side-tab", Keys.ENTER);
        browser.see(".lv-side .lv-add-to").sendKeys(Keys.ESCAPE);

        browser.see(".lv-side-tab");
        browser.until(
                driver ->
                        "lv-side-tab".equals(page.focused().getDomAttribute("class"))
                                ? true
                                : null);
        browser.type(".lv-side-tab", Keys.ENTER);
        browser.see(".lv-side input").sendKeys("zzz", Keys.ESCAPE);
        browser.see(".lv-side input").sendKeys(Keys.ESCAPE);
        browser.see(".lv-side-tab");
    }

    @Test
    public void whatIsSetByHandAndWhatDatesSayAreBothSeenWhereTheyDiffer() {
        page.create("Spires", "2025-Q1", "BOOK-301 ");
        String uid = page.uid("Spires");
        page.changeMeanwhile(uid, Map.of("health", "ON_TRACK", "lifecycle", "ACTIVE"));
        browser.click("[data-focus=refresh]");

        page.waitForSentence("Spires", "dates say: Off track");
        assertEquals("dates say: Off track", page.part("Spires", "lv-dates-say").getText());
        browser.screenshot("dates-say");
        browser.click("[data-focus=board]");
        browser.see(".lv-card[data-row='" + uid + "'] .lv-dates-say");
        browser.click("[data-focus=list]");
        browser.until(
                ExpectedConditions.textToBePresentInElementLocated(
                        By.cssSelector("tr[data-row='" + uid + "']"), "dates say: Off track"));
    }
}
