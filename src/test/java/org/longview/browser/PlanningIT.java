package org.longview.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** A product manager plans in the Roadmap tab of the demo. */
public class PlanningIT extends OnTheDemo {
    @Test
    public void theTabShowsPromiseAndRealityOfEveryInitiative() {
        assertTrue(
                page.sentence("Shorter checkout").contains("3 weeks (21 days) beyond the promise"));
        assertTrue(page.sentence("Calendars that agree").contains(", twice"));
        assertEquals("Roadmap", browser.see(".aui-sidebar .aui-nav-selected").getText());
        assertTrue(browser.see(".lv-today-flag").getText().contains("24 Nov"));
        for (int width : List.of(1280, 1920)) {
            browser.driver().manage().window().setSize(new Dimension(width, 1080));
            browser.screenshot("timeline-" + width);
        }
        browser.go("/projects/BOOK?selectedItem=org.longview.longview:roadmap-link&mode=dark")
                .see(".lv-row");
        browser.screenshot("timeline-dark");
        assertEquals(
                List.of(),
                browser.consoleErrors().stream().filter(e -> !e.contains("favicon")).toList());
    }

    @Test
    public void anInitiativeWithTwoEpicsIsThereAfterReloading() {
        page.create("Presents", "2027-Q1", "BOOK-", "APP-");
        page.row("Presents");
        assertTrue(page.sentence("Presents").contains("Q1 2027"));

        browser.goToRoadmap("BOOK");

        page.open("Presents");
        assertEquals(
                2,
                browser.driver().findElements(By.cssSelector(".lv-drawer .lv-epic-name")).size());
        browser.screenshot("drawer");
    }

    @Test
    public void aTimeframeIsChangedByTypingAndUndone() {
        page.create("Postcards", "2027-Q2");
        page.edit("Postcards").type("Timeframe", "2027-H2").submit();
        page.waitForSentence("Postcards", "H2 2027");

        browser.goToRoadmap("BOOK");
        assertTrue(page.sentence("Postcards").contains("H2 2027"));

        page.edit("Postcards").type("Timeframe", "2028").submit();
        page.waitForSentence("Postcards", "2028");
        undoByFlag("saved");
        page.waitForSentence("Postcards", "H2 2027");
    }

    private void undoByFlag() {
        undoByFlag("");
    }

    /** The picture changes before the server has answered; the flag of the act comes after. */
    private void undoByFlag(String says) {
        page.click(By.xpath(flag(says) + "//button[.='Undo']"));
    }

    private static String flag(String says) {
        return "//*[contains(@class,'lv-flag-done')][contains(.,'" + says + "')]";
    }

    @Test
    public void theReasonOfAMoveIsGivenAfterwardsAndLeavesOneEntryInTheLedger() {
        page.create("Umbrellas", "2027-Q1");
        WebElement bar = page.part("Umbrellas", "lv-bar");
        page.drag(bar, bar.getSize().getWidth(), 0);
        WebElement why = browser.see(By.xpath(flag("Q2 2027") + "//form//input"));

        why.sendKeys("Rain is late", Keys.ENTER);
        browser.until(ExpectedConditions.textToBe(By.cssSelector(".lv-reason"), "Reason saved"));
        browser.goToRoadmap("BOOK");
        page.open("Umbrellas");

        browser.until(
                ExpectedConditions.textToBePresentInElementLocated(
                        By.cssSelector(".lv-ledger"), "Rain is late"));
        assertEquals(2, browser.driver().findElements(By.cssSelector(".lv-ledger > li")).size());
    }

    @Test
    public void aWrongTimeframeIsSaidAtItsFieldAndNothingIsSaved() {
        browser.click("[data-focus=create]");
        page.field("Name").sendKeys("Never");
        page.type("Timeframe", "sometime soon").submit();

        browser.see(By.xpath("//dialog[@open]//*[@role='alert'][contains(.,'sometime soon')]"));
        browser.screenshot("wrong-timeframe");
        browser.goToRoadmap("BOOK").see(".lv-row");
        assertFalse(page.hasRow("Never"));
    }

    @Test
    public void aBarIsDraggedToTheNextQuarterAndPutBackByUndo() {
        page.create("Suitcases", "2027-Q1");
        WebElement bar = page.part("Suitcases", "lv-bar");
        int quarter = bar.getSize().getWidth();

        page.drag(bar, quarter, 0);

        page.waitForSentence("Suitcases", "Q2 2027");
        undoByFlag("Q2 2027");
        page.waitForSentence("Suitcases", "Q1 2027");
    }

    @Test
    public void theLastTwentyActsAreTakenBackOneAfterTheOtherAndNoMore() {
        page.create("Almanacs", "2027-Q1");
        page.focus("Almanacs");
        for (int i = 0; i < 21; i++) {
            page.press("]");
        }
        page.waitForSentence("Almanacs", "Q2 2032");
        page.waitForSentence("Almanacs", ", 21 times");

        for (int i = 0; i < 20; i++) {
            controlZ();
        }
        page.waitForSentence("Almanacs", "Q2 2027");
        browser.see("#longview[aria-busy=false]");
        controlZ();

        browser.see(
                By.xpath(
                        "//*[contains(@class,'lv-flag')][contains(.,'There is nothing to undo')]"));
        assertTrue(page.sentence("Almanacs").contains("Q2 2027"));
    }

    private void controlZ() {
        new Actions(browser.driver())
                .keyDown(Keys.CONTROL)
                .sendKeys("z")
                .keyUp(Keys.CONTROL)
                .perform();
    }

    @Test
    public void theSameMoveWorksWithKeysAlone() {
        page.create("Raincoats", "2027-Q1");
        page.focus("Raincoats");
        // faster than the server answers: nothing may be lost
        page.press("]", "]", "]");
        page.waitForSentence("Raincoats", "Q4 2027");
        page.waitForSentence("Raincoats", ", 3 times");
        page.press("[", "[", "[");
        page.waitForSentence("Raincoats", ", 6 times");
        page.waitForSentence("Raincoats", "Q1 2027");
    }

    /** How many epics belong to no initiative, as the panel says. */
    private int orphans() {
        return Integer.parseInt(
                browser.until(
                        driver ->
                                driver.findElement(By.cssSelector(".lv-side .lv-count"))
                                        .getText()));
    }

    @Test
    public void anUnassignedEpicIsAddedByItsMenu() {
        page.create("Home screen", null);
        browser.click(".lv-side button");
        browser.see(".lv-orphans li");
        int before = orphans();
        String key =
                browser.until(
                        driver -> driver.findElement(By.cssSelector(".lv-side .lv-key")).getText());
        page.click(By.cssSelector(".lv-side .lv-add-to"));
        By target = By.xpath("//*[@role='option' or @role='menuitem'][contains(.,'Home screen')]");
        page.click(target);
        browser.until(
                ExpectedConditions.textToBe(
                        By.cssSelector(".lv-side .lv-count"), String.valueOf(before - 1)));
        browser.until(
                ExpectedConditions.invisibilityOfElementLocated(
                        By.xpath("//*[contains(@class,'lv-side')]//a[.='" + key + "']")));
        browser.screenshot("unassigned");
    }

    @Test
    public void anUnassignedEpicIsDraggedOntoARow() {
        page.create("Refunds", "2027-Q1");
        browser.click(".lv-side button");
        browser.see(".lv-orphans li");
        int before = orphans();

        page.drag(browser.see(".lv-orphans li"), page.part("Refunds", "lv-text"));

        browser.until(
                ExpectedConditions.textToBe(
                        By.cssSelector(".lv-side .lv-count"), String.valueOf(before - 1)));
    }

    @Test
    public void deletingAnInitiativeCanBeUndone() {
        page.create("Mistake", "2027-Q1");
        page.focus("Mistake");
        page.press("m");
        By delete = By.xpath("//*[@role='menuitem'][starts-with(normalize-space(.),'Delete')]");
        page.click(delete);
        List<WebElement> confirm =
                browser.driver().findElements(By.cssSelector("dialog[open] .aui-button-primary"));
        if (!confirm.isEmpty()) {
            confirm.get(0).click();
        }
        browser.until(driver -> !page.hasRow("Mistake"));
        undoByFlag();
        page.row("Mistake");
    }

    @Test
    public void healthIsSetByHandInTheDrawer() {
        page.create("Weather", "2027-Q1").open("Weather");
        browser.click(".lv-drawer [data-focus=AT_RISK]");
        page.waitForSentence("Weather", "At risk");
    }

    @Test
    public void epicsFoldOutUnderTheirInitiative() {
        page.focus("Shorter checkout");
        page.press(Keys.ARROW_RIGHT);
        browser.see(".lv-row-epic");
        assertTrue(browser.text().contains("Let guests book without an account"));
        browser.screenshot("epics");
    }

    @Test
    public void theListTellsTheSameInWords() {
        browser.click("[data-focus=list]");
        browser.until(
                ExpectedConditions.textToBePresentInElementLocated(
                        By.cssSelector(".lv-picture"), "Shorter checkout"));
        String text = browser.driver().findElement(By.cssSelector(".lv-picture")).getText();
        assertTrue(
                text,
                text.contains("At risk") && text.contains("28 of 34") && text.contains("3 weeks"));
        browser.screenshot("list");
    }

    @Test
    public void searchingShowsHowManyOfHowManyAndCanBeCleared() {
        browser.see(".lv-search input").sendKeys("payouts");
        browser.until(
                ExpectedConditions.textMatches(
                        By.cssSelector(".lv-shown"),
                        java.util.regex.Pattern.compile(
                                "1 of \\d+ shown.*", java.util.regex.Pattern.DOTALL)));
        assertEquals(List.of("Payouts on the next day"), page.initiatives());
    }

    @Test
    public void twoEditorsOfOneInitiativeSeeBothStatesAndLoseNothing() {
        page.create("Shared plan", "2027-Q1");
        try (Browser second = Browser.open(jira.baseUrl())) {
            RoadmapPage other = RoadmapPage.of(second, "admin", "BOOK");
            // by now its row may be out of sight
            second.see(".lv-search input").sendKeys("Shared plan");
            other.edit("Shared plan");
            page.edit("Shared plan").type("Name", "Plan of the first").submit();
            page.row("Plan of the first");

            other.type("Name", "Plan of the second").submit();

            WebElement both =
                    second.until(
                            ExpectedConditions.visibilityOfElementLocated(
                                    By.xpath("//dialog[@open][contains(.,'Plan of the first')]")));
            assertTrue(both.getText(), both.getText().contains("Plan of the second"));
            second.screenshot("conflict");
        }
        browser.goToRoadmap("BOOK");
        page.row("Plan of the first");
    }
}
