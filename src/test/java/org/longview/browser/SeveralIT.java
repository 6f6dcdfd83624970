package org.longview.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Several initiatives are chosen and changed at once, and one Undo takes all of it back. */
public class SeveralIT extends OnTheDemo {
    private static final By COUNT = By.cssSelector(".lv-bulk b");

    private String first;
    private String second;

    private void two(String name) {
        first = name + " one";
        second = name + " two";
        page.create(first, "2027-Q1").create(second, "2027-Q2");
    }

    private void clickWith(Keys key, String name) {
        WebElement meta = page.row(name).findElement(By.cssSelector(".lv-meta > span"));
        new Actions(browser.driver()).keyDown(key).click(meta).keyUp(key).perform();
    }

    private void chosen(String says) {
        browser.until(ExpectedConditions.textToBe(COUNT, says));
    }

    private void chooseByMouse() {
        clickWith(Keys.CONTROL, first);
        clickWith(Keys.CONTROL, second);
        chosen("2 selected");
    }

    /** Keys that are held together, to what has the focus. */
    private void keys(CharSequence chord) {
        browser.until(
                driver -> {
                    try {
                        page.focused().sendKeys(chord);
                        return true;
                    } catch (ElementNotInteractableException drawnAnew) {
                        return null;
                    }
                });
    }

    private void item(String text) {
        browser.click(By.xpath("//*[contains(@class,'lv-menu-item')][contains(.,'" + text + "')]"));
    }

    @Test
    public void chosenByMouseTheyGetAnotherLifecycleFromTheBarAndOneUndoTakesItBack() {
        two("Arches");
        chooseByMouse();
        browser.screenshot("several");

        browser.click("[data-focus=bulk-lifecycle]");
        item("Paused");
        page.waitForSentence(first, "Paused");
        page.waitForSentence(second, "Paused");
        page.seeFlag("2 initiatives moved to Paused");

        page.undo("2 initiatives");
        page.seeFlag("Undone");
        assertFalse(page.sentence(first).contains("Paused"));
        assertFalse(page.sentence(second).contains("Paused"));
    }

    @Test
    public void chosenByKeysTheyMoveInTimeFromTheMenuAndControlZTakesItBack() {
        two("Beams");
        page.focus(first);
        keys(Keys.chord(Keys.CONTROL, Keys.SPACE));
        chosen("1 selected");
        keys(Keys.chord(Keys.SHIFT, Keys.ARROW_DOWN));
        chosen("2 selected");
        assertEquals("true", page.row(second).getDomAttribute("aria-selected"));

        page.press("m");
        item("Move to…");
        browser.see(".lv-menu [role=combobox]").sendKeys("Q4 2027", Keys.ENTER);
        page.waitForSentence(first, "Q4 2027");
        page.waitForSentence(second, "Q4 2027");
        assertEquals("the focus is back at the row", second, rowOfTheFocus());

        keys(Keys.chord(Keys.CONTROL, "z"));
        page.waitForSentence(first, "Q1 2027");
        page.waitForSentence(second, "Q2 2027");
    }

    private String rowOfTheFocus() {
        return browser.until(
                driver -> {
                    var names = page.focused().findElements(By.cssSelector(".lv-name"));
                    return names.isEmpty() ? null : names.get(0).getText();
                });
    }

    @Test
    public void theKeysOfARowMoveAllThatAreChosenEachByItsOwnStep() {
        two("Cornices");
        chooseByMouse();
        page.press("]");

        page.waitForSentence(first, "Q2 2027");
        page.waitForSentence(second, "Q3 2027");
    }

    @Test
    public void theBarOfOneTakesAllThatAreChosenAlongAndOneUndoPutsThemBack() {
        two("Iron gates");
        chooseByMouse();
        WebElement bar = page.part(first, "lv-bar");

        page.drag(bar, bar.getSize().getWidth(), 0);

        page.waitForSentence(first, "Q2 2027");
        page.waitForSentence(second, "Q3 2027");
        page.seeFlag("2 initiatives moved by +1 quarter");
        page.undo("2 initiatives");
        page.waitForSentence(first, "Q1 2027");
        page.waitForSentence(second, "Q2 2027");
    }

    @Test
    public void whatIsDoneToSeveralIsOneCommandAndOneReasonStandsAtEach() {
        two("Jambs");
        chooseByMouse();
        page.press("]");
        page.waitForSentence(second, "Q3 2027");
        page.seeFlag("2 initiatives");
        browser.type(".lv-flag form input", "Stone is late");
        page.press(Keys.ENTER);
        browser.until(ExpectedConditions.textToBe(By.cssSelector(".lv-reason"), "Reason saved"));

        for (String name : List.of(first, second)) {
            String path = "/initiatives/" + page.uid(name) + "/history";
            assertEquals("Stone is late", page.read(path, "/revisions/0/reason"));
            assertEquals("Stone is late", page.read(path, "/ledger/1/reason"));
        }
        assertEquals(command(first), command(second));
    }

    private String command(String name) {
        return page.read("/initiatives/" + page.uid(name) + "/history", "/revisions/0/command");
    }

    @Test
    public void whatSomebodyElseChangedOfOneOfThemMeanwhileStays() {
        two("Keystones");
        String uid = page.uid(first);
        chooseByMouse();
        page.changeMeanwhile(uid, Map.of("health", "AT_RISK"));

        browser.click("[data-focus=bulk-lifecycle]");
        item("Paused");

        page.seeFlag("2 initiatives moved to Paused");
        assertEquals("PAUSED", page.read("/initiatives/" + uid, "/initiative/lifecycle"));
        assertEquals("AT_RISK", page.read("/initiatives/" + uid, "/initiative/health"));
        page.undo("2 initiatives");
        page.seeFlag("Undone");
        assertEquals("PLANNED", page.read("/initiatives/" + uid, "/initiative/lifecycle"));
    }

    @Test
    public void allOfThemGoIntoANewThemeAndUndoTakesTheThemeAwayToo() {
        two("Domes");
        chooseByMouse();
        browser.click("[data-focus=bulk-theme]");
        item("New theme…");
        page.field("Name of the new theme").sendKeys("Roofs of all kinds", Keys.ENTER);
        page.seeFlag("2 initiatives moved to Roofs of all kinds");
        assertEquals(
                page.read("/initiatives/" + page.uid(first), "/initiative/themeUid"),
                page.read("/initiatives/" + page.uid(second), "/initiative/themeUid"));

        page.undo("2 initiatives");
        page.seeFlag("Undone");
        assertFalse(browser.text().contains("Roofs of all kinds"));
    }

    @Test
    public void oneThatIsGoneMeanwhileIsToldByNameAndTheOtherIsChanged() {
        two("Eaves");
        chooseByMouse();
        String uid = page.uid(first);
        String version = page.read("/initiatives/" + uid, "/initiative/version");
        page.rest("DELETE", "/initiatives/" + uid + "?version=" + version, null);

        browser.click("[data-focus=bulk-lifecycle]");
        item("Paused");

        page.seeFlag("1 of 2 initiatives changed. " + first);
        page.waitForSentence(second, "Paused");
    }

    @Test
    public void escapeClosesAMenuFirstAndThenLetsGoOfTheChoice() {
        two("Friezes");
        chooseByMouse();
        page.press("m");
        browser.see(".lv-menu");
        page.press(Keys.ESCAPE);
        browser.until(ExpectedConditions.numberOfElementsToBe(By.cssSelector(".lv-menu"), 0));
        chosen("2 selected");

        page.press(Keys.ESCAPE);
        browser.until(ExpectedConditions.invisibilityOfElementLocated(COUNT));
        assertEquals("false", page.row(first).getDomAttribute("aria-selected"));
    }

    @Test
    public void whatAFilterHidesIsNotChosenAnyMore() {
        two("Gables");
        chooseByMouse();
        browser.type("[type=search]", second);

        chosen("1 selected");
    }

    @Test
    public void rowsOfTheListAreChosenByMouseAndByKeys() {
        two("Hinges");
        browser.click("[data-focus=list]");
        WebElement row = browser.see(By.xpath("//tr[.//a[.='" + first + "']]/td[last()]"));
        new Actions(browser.driver())
                .keyDown(Keys.CONTROL)
                .click(row)
                .keyUp(Keys.CONTROL)
                .perform();
        chosen("1 selected");
        keys(Keys.chord(Keys.SHIFT, Keys.ARROW_DOWN));
        chosen("2 selected");
        assertTrue(browser.see("tr.lv-picked").getDomAttribute("aria-selected").equals("true"));
    }
}
