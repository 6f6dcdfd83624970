package org.longview.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/** Sizes are guessed, shown beside what the epics say, and mean what the roadmap lets them mean. */
public class SizesIT extends OnTheDemo {
    private static final By ESTIMATE = By.cssSelector(".lv-drawer [data-estimate]");

    private void waitFor(By by, String text) {
        browser.until(ExpectedConditions.textToBePresentInElementLocated(by, text));
    }

    private void settings() {
        browser.click("[data-focus=settings]");
        page.field("Progress is measured by");
    }

    private WebElement weeks(String size) {
        return browser.see("dialog[open] [aria-label='Team-weeks of " + size + "']");
    }

    @Test
    public void aSizeIsChosenInTheFormAndStandsInTheDrawerBesideThePointsOfTheEpics() {
        page.open("Everybody can book");
        waitFor(ESTIMATE, "Estimated L = 8 team-weeks; epics so far ");
        assertTrue(
                browser.see(".lv-drawer [data-estimate]").getText(),
                browser.see(".lv-drawer [data-estimate]").getText().contains(" points, "));

        page.create("Sized at birth", "2027-Q1");
        page.edit("Sized at birth").choose("Size", "L = 8 team-weeks").submit();

        waitFor(ESTIMATE, "Estimated L = 8 team-weeks; epics so far none.");
        browser.screenshot("size-drawer");
    }

    @Test
    public void theMenuOfARowGivesASize() {
        page.create("Sized by menu", "2027-Q2");
        page.focus("Sized by menu").press("m");
        browser.click(By.xpath("//*[contains(@class,'lv-menu-item')][contains(.,'Set the size')]"));
        browser.click(
                By.xpath(
                        "//*[contains(@class,'lv-menu-item')][starts-with(normalize-space(.),'S = 2 team')]"));

        page.seeFlag("1 initiative changed to S = 2 team-weeks");
        String uid = page.uid("Sized by menu");
        assertEquals("S", page.read("/initiatives/" + uid, "/initiative/estimate"));
    }

    @Test
    public void severalGetASizeAtOnceAndOneUndoTakesItBack() {
        page.create("Wide river one", "2027-Q1").create("Wide river two", "2027-Q1");
        for (String name : List.of("Wide river one", "Wide river two")) {
            WebElement meta = page.row(name).findElement(By.cssSelector(".lv-meta > span"));
            new Actions(browser.driver())
                    .keyDown(Keys.CONTROL)
                    .click(meta)
                    .keyUp(Keys.CONTROL)
                    .perform();
        }
        browser.click("[data-focus=bulk-estimate]");
        browser.click(By.xpath("//*[contains(@class,'lv-menu-item')][contains(.,'XL = 16')]"));

        page.seeFlag("2 initiatives changed to XL = 16 team-weeks");
        String uid = page.uid("Wide river one");
        assertEquals("XL", page.read("/initiatives/" + uid, "/initiative/estimate"));
        page.undo("2 initiatives changed");
        page.seeFlag("Undone");
        assertFalse(page.read("/initiatives/" + uid, "/initiative/estimate").contains("XL"));
    }

    @Test
    public void whatSizesStandForIsChangedInTheSettingsAndUndone() {
        settings();
        weeks("XS").sendKeys(Keys.chord(Keys.CONTROL, "a"), "0.5");
        weeks("M").sendKeys(Keys.chord(Keys.CONTROL, "a"), "2");
        page.submit();
        waitFor(By.cssSelector("dialog[open] .lv-error:not([hidden])"), "each more than that of");
        browser.screenshot("size-settings");

        weeks("M").sendKeys(Keys.chord(Keys.CONTROL, "a"), "3");
        page.submit();

        page.seeFlag("The settings of the roadmap were changed");
        browser.click("[data-focus=list]");
        page.undo("The settings of the roadmap");
        page.seeFlag("Undone");
        assertEquals("4", page.read("/projects/BOOK/roadmap", "/rules/teamWeeks/2"));
    }

    @Test
    public void twoWhoSizeTheSameInitiativeAreAskedWhichSizeItIs() {
        page.create("Twice weighed", "2027-Q2").edit("Twice weighed");
        page.choose("Size", "S = 2 team-weeks");
        page.changeMeanwhile(page.uid("Twice weighed"), Map.of("estimate", "XL"));
        page.submit();

        WebElement question = browser.see("dialog[open] fieldset.lv-choice");
        assertTrue(question.getText(), question.getText().contains("Size"));
        assertTrue(question.getText(), question.getText().contains("XL"));
        browser.click(By.xpath("//dialog[@open][.//fieldset]//button[@type='submit']"));

        waitFor(ESTIMATE, "Estimated S = 2 team-weeks");
    }

    @Test
    public void theListSaysTheSizeInWordsAndTakesAnotherOne() {
        page.create("Listed size", "2027-Q2");
        browser.click("[data-focus=list]").click("[data-focus=display]");
        browser.click(By.xpath("//*[contains(@class,'lv-menu-item')][normalize-space(.)='Size']"));
        page.press(Keys.ESCAPE);
        By cell = By.xpath("//tr[.//a[.='Listed size']]/td[last()]");
        waitFor(cell, "No size");

        new Actions(browser.driver()).doubleClick(browser.driver().findElement(cell)).perform();
        new Select(browser.see(".lv-cell-edit select")).selectByVisibleText("M");
        browser.type(".lv-cell-edit select", Keys.ENTER);

        waitFor(cell, "M = 4 team-weeks");
        browser.screenshot("size-list");
    }

    @Test
    public void theTableOfPrioritiesSaysWhereSizeAndEffortDiffer() {
        browser.click("[data-focus=priorities]");
        waitFor(By.cssSelector(".lv-scores-table"), "Size M = 4 team-weeks");
        waitFor(By.cssSelector(".lv-reversed"), "Differs from the size: “");
        waitFor(By.cssSelector(".lv-scores-head"), "neither is turned into the other");
        browser.screenshot("size-priorities");
    }
}
