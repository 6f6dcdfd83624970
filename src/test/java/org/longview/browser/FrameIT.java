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

/** What is around the picture: filters, how the rows are shown, and the address that says both. */
public class FrameIT extends OnTheDemo {
    private static final String TAB =
            "/projects/BOOK?selectedItem=org.longview.longview:roadmap-link";

    private static By item(String text) {
        return By.xpath(
                "//*[contains(@class,'lv-menu-item')][.//*[contains(@class,'lv-menu-text')][.='"
                        + text
                        + "']]");
    }

    private void choose(String button, String... texts) {
        browser.click(".lv-filters [data-focus=" + button + "]");
        for (String text : texts) {
            browser.click(item(text));
        }
        page.press(Keys.ESCAPE);
        browser.until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector(".lv-menu")));
    }

    private void waitForShown(String text) {
        browser.until(ExpectedConditions.textToBe(By.cssSelector(".lv-shown > span"), text));
    }

    private void dropChip(String text) {
        browser.click(
                By.xpath(
                        "//*[contains(@class,'lv-filter-chips')]//button[@title='Remove "
                                + text
                                + "']"));
    }

    private List<String> lanes() {
        return browser.texts(By.cssSelector(".lv-lane-name"));
    }

    private void waitForLanes(String... names) {
        browser.until(driver -> lanes().equals(List.of(names)));
    }

    private String hash() {
        String url = browser.driver().getCurrentUrl();
        return url.substring(url.indexOf('#') + 1);
    }

    @Test
    public void eachFilterByTheMouse() {
        String[][] each = {
            {"theme", "Theme: The trip itself", "The trip in your pocket"},
            {"owner", "Owner: Maya Chen", "Shorter checkout"},
            {"health", "Health: Off track", "Calendars that agree"},
            {"further", "Lifecycle: Completed", "One inbox for guest and host"},
            {"further", "Project: Host tools", "Payouts on the next day"},
            {"further", "Label: payouts", "Payouts on the next day"},
        };
        for (String[] one : each) {
            choose(one[0], one[1].substring(one[1].indexOf(' ') + 1));
            browser.until(driver -> page.initiatives().size() < 5);
            assertTrue(one[1], page.hasRow(one[2]));
            dropChip(one[1]);
            waitForShown("12 of 12 shown");
        }
        assertEquals("longview?tab=timeline", hash());
    }

    @Test
    public void eachFilterByTheKeyboard() {
        byKeys("theme", "t", "Theme: The trip itself");
        byKeys("owner", "maya", "Owner: Maya Chen");
        byKeys("health", "of", "Health: Off track");
        byKeys("further", "completed", "Lifecycle: Completed");
        byKeys("further", "host", "Project: Host tools");
        byKeys("further", "payouts", "Label: payouts");
    }

    /** Finds a choice by its letters, in the field where there is one, else by going to it. */
    private void byKeys(String button, String letters, String chip) {
        browser.type(".lv-filters [data-focus=" + button + "]", Keys.ENTER);
        browser.see(".lv-menu");
        String wanted = chip.substring(chip.indexOf(' ') + 1);
        if (browser.driver().findElements(By.cssSelector(".lv-menu input")).isEmpty()) {
            for (int i = 0; i < 8 && !page.focused().getText().startsWith(wanted); i++) {
                page.press(Keys.ARROW_DOWN);
            }
        } else {
            page.press(letters);
        }
        page.press(Keys.ENTER);
        browser.see(".lv-filter-chips .lv-tag");
        page.press(Keys.ESCAPE);
        assertEquals(button, page.focused().getDomAttribute("data-focus"));
        By remove = By.xpath("//button[@title='Remove " + chip + "']");
        browser.until(ExpectedConditions.presenceOfElementLocated(remove)).sendKeys(Keys.ENTER);
        waitForShown("12 of 12 shown");
        assertEquals("theme", page.focused().getDomAttribute("data-focus"));
    }

    @Test
    public void ofSeveralChipsTheNextOneHasTheFocusAndAllAreClearedAtOnce() {
        choose("health", "At risk", "Off track");
        browser.type(".lv-filter-chips .lv-tag button", Keys.ENTER);
        browser.until(
                driver ->
                        "Remove Health: Off track".equals(page.focused().getDomAttribute("title")));
        choose("owner", "Jonas Weber");

        browser.click(By.xpath("//*[contains(@class,'lv-filters')]//button[.='Clear filter']"));

        waitForShown("12 of 12 shown");
        assertTrue(
                browser.driver()
                        .findElements(By.cssSelector(".lv-filter-chips .lv-tag"))
                        .isEmpty());
    }

    @Test
    public void noHitSaysWhichFilterHidesHowMany() {
        choose("health", "Off track");
        choose("owner", "Maya Chen");

        String said = browser.see(".lv-hiding").getText();
        assertTrue(said, said.contains("Health: Off track hides 11 of 12"));
        assertTrue(said, said.contains("Owner: Maya Chen hides 10 of 12"));
        browser.click("[data-part=owner]");
        page.row("Calendars that agree");
        waitForShown("1 of 12 shown");
    }

    @Test
    public void theAddressShowsTheSameToAnotherPerson() {
        choose("health", "At risk", "On track");
        choose("further", "accessibility");
        choose("display", "Owner", "Compact", "Show epics");
        browser.see(".lv-compact .lv-row-epic");
        List<String> rows = page.initiatives();
        List<String> lanes = lanes();
        String url = browser.driver().getCurrentUrl();

        browser.logIn("viewer").go(url.substring(jira.baseUrl().length()));
        browser.see(".lv-compact .lv-row-epic");

        assertEquals(rows, page.initiatives());
        assertEquals(lanes, lanes());
        assertEquals(url, browser.driver().getCurrentUrl());
        assertTrue(
                "viewers cannot create",
                browser.driver().findElements(By.cssSelector("[data-focus=create]")).isEmpty());
    }

    @Test
    public void theRoadmapOpensAsOneHasLeftItButTheAddressWins() {
        browser.click("[data-focus=list]");
        choose("health", "Off track");
        choose("display", "Nothing");
        String left = hash();

        browser.goToRoadmap("BOOK");
        browser.see(".lv-list");
        assertEquals(left, hash());

        browser.go(TAB + "#longview?tab=timeline");
        page.row("Shorter checkout");
        waitForShown("12 of 12 shown");

        browser.logIn("viewer").goToRoadmap("BOOK");
        page.row("Shorter checkout");
        assertEquals("longview?tab=timeline", hash());
    }

    @Test
    public void rowsAreGroupedByWhatOneChoosesAndColoursSayWhatTheLegendSays() {
        choose("display", "Lifecycle");
        waitForLanes("Planned", "Active", "Completed");
        browser.click("[data-focus=display]");
        browser.click(By.xpath("(//*[@role='menuitemradio'][.='Project'])[1]"));
        waitForLanes("Booking platform", "Guest app", "Host tools");
        browser.click(By.xpath("(//*[@role='menuitemradio'][.='Nothing'])[1]"));
        waitForLanes();
        browser.click(By.xpath("(//*[@role='menuitemradio'][.='Lifecycle'])[2]"));
        page.press(Keys.ESCAPE);

        browser.until(ExpectedConditions.textToBe(By.cssSelector(".lv-legend-name"), "Lifecycle"));
        assertTrue(page.row("Shorter checkout").getDomAttribute("class").contains("lv-tone-teal"));
        browser.click(".lv-legend [data-focus=COMPLETED]");
        browser.see(".lv-row.lv-dim");
        assertFalse(
                page.row("One inbox for guest and host").getDomAttribute("class").contains("dim"));
        assertTrue(hash(), hash().contains("mark=COMPLETED"));
    }

    @Test
    public void inTheLaneOfAnotherOwnerARowBecomesTheirsAndUndoTakesAllBack() {
        choose("display", "Owner");
        String uid = page.uid("Shorter checkout");
        page.focus("Shorter checkout");
        WebElement grip = page.part("Shorter checkout", "lv-grip");
        page.drag(grip, page.part("Payouts on the next day", "lv-meta"));

        page.seeFlag("Shorter checkout moved to Marek");
        browser.until(
                driver -> "marek".equals(page.read("/initiatives/" + uid, "/initiative/owner")));
        page.undo("Shorter checkout moved to");
        browser.until(
                driver -> "maya".equals(page.read("/initiatives/" + uid, "/initiative/owner")));
    }

    /** Holds the requests that rank until the page lets them go, or lets them fail. */
    private void holdRanking(String outcome) {
        page.script(
                "const fetchIt = window.fetch;"
                        + "window.fetch = (url, options) => !/\\/rank$/.test(url) ? fetchIt(url, options)"
                        + " : new Promise((go, fail) => { window.letGo = () => "
                        + outcome
                        + "; });");
    }

    @Test
    public void aRowThatIsDraggedStandsAtItsPlaceBeforeTheServerAnswersAndGoesBackWhenItRefuses() {
        choose("display", "Nothing");
        List<String> before = page.initiatives();
        String first = before.get(0);
        String second = before.get(1);
        holdRanking("fail(new TypeError('Failed to fetch'))");
        page.focus(second);
        page.drag(page.part(second, "lv-grip"), 0, -60);

        browser.until(driver -> page.initiatives().indexOf(second) == 0);
        assertFalse("the server has not answered", browser.has(".lv-flag-done"));
        page.script("window.letGo()");

        browser.until(driver -> page.initiatives().equals(before));
        WebElement said = browser.see(".lv-flag-problem");
        assertTrue(said.getText(), said.getText().contains("Try again"));
        assertEquals(first, page.initiatives().get(0));
    }

    @Test
    public void byTheKeysOfTheListARowStandsAtItsPlaceBeforeTheServerAnswers() {
        choose("display", "Nothing");
        browser.click("[data-focus=list]");
        By names = By.cssSelector(".lv-list-initiative a[data-act=open]");
        browser.see(".lv-list-initiative");
        List<String> before = texts(names);
        holdRanking("go(fetchIt(url, options))");
        browser.click(By.xpath("//tr[.//a[.='" + before.get(1) + "']]/td[last()]"));
        page.press("m");
        browser.click(item("Move up"));

        browser.until(driver -> texts(names).get(0).equals(before.get(1)));
        assertFalse("the server has not answered", browser.has(".lv-flag-done"));
        page.script("window.letGo()");
        page.undo(before.get(1));
        browser.until(driver -> texts(names).equals(before));
    }

    private List<String> texts(By by) {
        return browser.texts(by);
    }

    @Test
    public void byTheMenuARowGetsAnotherLifecycleWhateverTheGroup() {
        String uid = page.uid("A calm arrival");
        page.focus("A calm arrival");
        page.press("m");
        browser.click(item("Change lifecycle…"));
        browser.click(item("Paused"));

        page.seeFlag("A calm arrival moved to Paused");
        assertEquals("PAUSED", page.read("/initiatives/" + uid, "/initiative/lifecycle"));
        page.undo("A calm arrival moved to Paused");
        browser.until(
                driver ->
                        "PLANNED"
                                .equals(page.read("/initiatives/" + uid, "/initiative/lifecycle")));
    }

    @Test
    public void intoTheLaneOfAnotherProjectNothingIsDragged() {
        choose("display", "Project");
        waitForLanes("Booking platform", "Guest app", "Host tools");
        List<String> before = page.initiatives();
        page.focus("Shorter checkout");
        page.drag(
                page.part("Shorter checkout", "lv-grip"),
                page.part("Payouts on the next day", "lv-meta"));

        assertEquals(before, page.initiatives());
        assertTrue(browser.driver().findElements(By.cssSelector(".lv-flag")).isEmpty());
    }
}
