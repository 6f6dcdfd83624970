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
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Planning without a mouse: the focus is always somewhere, and keys do what the help says. */
public class KeysIT extends OnTheDemo {
    private void listed(String name) {
        browser.click("[data-focus=list]");
        browser.click(By.xpath("//tr[.//a[@data-act='open'][.='" + name + "']]/td[last()]"));
        page.press(Keys.HOME);
        assertEquals(name, page.focused().getText());
    }

    private String promise(String name) {
        return browser.driver()
                .findElement(By.xpath("//tr[.//a[.='" + name + "']]/td[1]"))
                .getText();
    }

    private void gone() {
        browser.until(
                ExpectedConditions.invisibilityOfElementLocated(By.cssSelector("dialog[open]")));
    }

    @Test
    public void afterCreatingByKeysTheFocusIsOnTheNewRow() {
        page.focus("Shorter checkout").press("n");
        page.type("Name", "Ramps").type("Timeframe", "2027-Q1");
        page.press(Keys.ENTER);
        page.row("Ramps");
        gone();

        browser.until(driver -> page.row("Ramps").equals(page.focused()) ? true : null);
    }

    @Test
    public void afterCreatingSomethingWithoutADateTheFocusIsInTheTray() {
        page.focus("Shorter checkout").press("n");
        page.type("Name", "Hammocks");
        page.press(Keys.ENTER);
        gone();

        browser.until(driver -> page.focused().getText().contains("Hammocks") ? true : null);
        assertEquals("button", page.focused().getTagName());
    }

    @Test
    public void afterARefusedSaveTheFocusIsAtTheFieldAndTheErrorGoesWithTheCorrection() {
        browser.click("[data-focus=create]");
        page.type("Name", "Swings").type("Timeframe", "whenever");
        page.submit();
        WebElement error =
                browser.see(By.xpath("//dialog[@open]//*[@role='alert'][contains(.,'whenever')]"));

        assertEquals(page.field("Timeframe"), page.focused());
        assertEquals("true", page.focused().getDomAttribute("aria-invalid"));
        page.type("Timeframe", "2027-Q1");

        assertTrue("the error stays", !error.isDisplayed());
        assertEquals(null, page.field("Timeframe").getDomAttribute("aria-invalid"));
        page.submit();
        page.row("Swings");
    }

    @Test
    public void afterChoosingInTheMenuOfAFilterTheFocusIsBackAtIt() {
        browser.type("[data-focus=health]", Keys.ENTER);
        browser.see("[role=menuitemcheckbox]");
        page.press(Keys.ARROW_DOWN);
        page.press(Keys.ENTER);
        browser.until(
                ExpectedConditions.textToBe(By.cssSelector("[data-focus=health]"), "Health: 1"));
        page.press(Keys.ESCAPE);

        assertEquals("health", page.focused().getDomAttribute("data-focus"));
    }

    @Test
    public void afterPressingAWordOfTheLegendTheFocusStaysOnIt() {
        browser.type(".lv-legend .lv-toggle", Keys.ENTER);
        browser.see(".lv-legend [aria-pressed=true]");

        assertEquals("true", page.focused().getDomAttribute("aria-pressed"));
        page.press(Keys.ENTER);
        assertEquals("false", page.focused().getDomAttribute("aria-pressed"));
    }

    @Test
    public void afterAddingAFreeEpicTheFocusIsOnTheNextOne() {
        browser.type(".lv-side-tab", Keys.ENTER);
        WebElement first = browser.see(".lv-side .lv-add-to");
        String next =
                browser.see(".lv-orphans li:nth-child(2) .lv-add-to").getDomAttribute("data-focus");
        first.sendKeys(Keys.ENTER);
        browser.type(".lv-menu [role=combobox]", "calm", Keys.ENTER);
        page.seeFlag("added to A calm arrival");

        browser.until(driver -> next.equals(page.focused().getDomAttribute("data-focus")));
    }

    @Test
    public void whatASettingRefusesIsSaidAtItsFieldAndNowhereElse() {
        browser.type("[data-focus=settings]", Keys.ENTER);
        page.type("Time zone", "Mars/Base").press(Keys.ENTER);
        WebElement error =
                browser.see(By.xpath("//dialog[@open]//*[contains(.,'Mars/Base')][@role='alert']"));

        assertEquals(page.field("Time zone"), page.focused());
        assertEquals("true", page.focused().getDomAttribute("aria-invalid"));
        assertTrue("a message beside it", !browser.has(".lv-flag"));
        page.type("Time zone", "Europe/Berlin");
        assertTrue("the error stays", !error.isDisplayed());
        page.type("Time zone", Keys.BACK_SPACE.toString());
        page.press(Keys.ESCAPE);
        gone();
        assertEquals("settings", page.focused().getDomAttribute("data-focus"));
    }

    @Test
    public void theKeysOfTheTimelineWorkInTheList() {
        page.create("Trellises", "2027-Q1", "BOOK-13 ");
        listed("Trellises");

        page.press("]");
        browser.until(driver -> promise("Trellises").contains("Q2 2027") ? true : null);
        browser.until(driver -> page.focused().getText().equals("Trellises") ? true : null);
        page.press("[");
        browser.until(driver -> promise("Trellises").contains("Q1 2027") ? true : null);

        page.press(Keys.ARROW_RIGHT);
        browser.see(".lv-list-epic");
        page.press(Keys.ARROW_DOWN);
        assertEquals("BOOK-13", page.focused().getText());
        page.press(Keys.ARROW_LEFT);
        assertEquals("Trellises", page.focused().getText());
        page.press(Keys.ARROW_LEFT);
        browser.until(ExpectedConditions.numberOfElementsToBe(By.cssSelector(".lv-list-epic"), 0));

        page.press("m");
        List<WebElement> items =
                browser.until(
                        ExpectedConditions.visibilityOfAllElementsLocatedBy(
                                By.cssSelector("[role=menuitem]")));
        assertTrue(items.size() > 5);
        page.press(Keys.ESCAPE);
        assertEquals("Trellises", page.focused().getText());
        page.press(Keys.HOME);
        assertEquals("fold", page.focused().getDomAttribute("data-act"));
        page.press(Keys.ARROW_UP, Keys.ARROW_DOWN, Keys.ARROW_DOWN);
        page.press(Keys.ENTER);
        browser.see(".lv-drawer h2");
    }

    @Test
    public void theMenuAndTheKeyMoveARangeToTheSameDays() {
        page.create("Fences", "2027-03-01/2027-03-20");
        page.focus("Fences").press("m");
        String offered =
                browser.see(By.xpath("//*[@role='menuitem'][.//kbd[.=']']]"))
                        .findElement(By.cssSelector(".lv-menu-text"))
                        .getText();
        page.press(Keys.ESCAPE);
        page.press("]");

        page.waitForSentence("Fences", offered.replace("Move to ", " for "));
    }

    /** Characters that an input method has not yet given, as the browser's own tools make them. */
    private void compose(String text) {
        browser.driver()
                .executeCdpCommand(
                        "Input.imeSetComposition",
                        Map.of("text", text, "selectionStart", 1, "selectionEnd", 1));
    }

    @Test
    public void whileCharactersAreComposedEnterSavesNothingAndEscapeClosesNothing() {
        browser.click("[data-focus=create]");
        page.field("Name").click();
        compose("日");
        page.press(Keys.ENTER);
        compose("日本");
        page.press(Keys.ESCAPE);

        assertTrue(page.field("Name").isDisplayed());
        assertFalse(page.hasRow("日"));
        browser.driver().executeCdpCommand("Input.insertText", Map.of("text", "日本"));
        page.press(Keys.ENTER);
        browser.see(By.xpath("//*[@id='longview']//*[normalize-space(text())='日本']"));
    }
}
