package org.longview.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The drawer tells the story of one initiative. */
public class DrawerIT extends OnTheDemo {
    private List<String> ledger(int entries) {
        By all = By.cssSelector(".lv-ledger > li");
        browser.until(ExpectedConditions.numberOfElementsToBe(all, entries));
        return browser.texts(all);
    }

    private void openUndated(String name) {
        browser.click(By.xpath("//button[@data-pill][contains(.,'" + name + "')]"));
        browser.until(ExpectedConditions.textToBe(By.cssSelector(".lv-drawer h2"), name));
    }

    @Test
    public void aPromiseThatGoesFromNowToLaterIsTold() {
        page.create("Postboxes", "NOW");
        openUndated("Postboxes");
        browser.click(".lv-drawer [data-focus=edit]");
        page.type("Timeframe", "LATER").submit();

        List<String> told = ledger(2);

        assertTrue(told.toString(), told.get(0).contains("Now promised"));
        assertTrue(told.toString(), told.get(1).contains("moved to Later"));
        browser.see(".lv-drawer [data-focus=add]");
        assertEquals(
                List.of(),
                browser.consoleErrors().stream().filter(e -> !e.contains("favicon")).toList());
    }

    @Test
    public void theSameDaysInOtherWordsAreToldAndAreNoMove() {
        page.create("Letterheads", "2027-Q4");
        String uid = page.uid("Letterheads");
        page.changeMeanwhile(uid, Map.of("timeframe", "FY2027-Q4"));
        page.changeMeanwhile(uid, Map.of("timeframe", "2027-10-01/2027-12-31"));
        browser.goToRoadmap("BOOK");
        page.open("Letterheads");

        List<String> told = ledger(3);

        assertTrue(told.toString(), told.get(2).contains("the same days"));
        assertFalse(told.toString(), told.toString().contains("no reason given"));
        assertFalse(page.sentence("Letterheads").contains("moved"));
    }

    @Test
    public void aMissingReasonIsToldWhereOneWasAskedForAndTheHistoryTellsTheGivenOne() {
        page.create("Doorbells", "2027-Q1");
        page.focus("Doorbells").press("]");
        WebElement why = browser.see(By.xpath(RoadmapPage.flag("Q2 2027") + "//form//input"));
        page.open("Doorbells");
        List<String> told = ledger(2);
        assertFalse(told.toString(), told.get(0).contains("no reason given"));
        assertTrue(told.toString(), told.get(1).contains("no reason given"));

        why.sendKeys("Wires are late", org.openqa.selenium.Keys.ENTER);

        browser.until(
                ExpectedConditions.textToBePresentInElementLocated(
                        By.cssSelector(".lv-ledger"), "Wires are late"));
        browser.click(".lv-drawer details summary");
        browser.until(
                ExpectedConditions.textToBePresentInElementLocated(
                        By.cssSelector(".lv-history"), "Reason: Wires are late"));
    }

    @Test
    public void steppingToTheLastInitiativeKeepsTheFocusOnTheStep() {
        page.open("Shorter checkout");
        browser.until(
                driver -> {
                    browser.click(".lv-drawer [data-focus=next]");
                    return browser.has(".lv-drawer [data-focus=next][aria-disabled=true]")
                            ? true
                            : null;
                });
        browser.click(".lv-drawer [data-focus=next]");

        assertEquals("next", page.focused().getDomAttribute("data-focus"));
    }
}
