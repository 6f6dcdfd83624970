package org.longview.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Now, next and later: cards move by the mouse and by keys, and no promise is given up unasked. */
public class BoardIT extends OnTheDemo {
    private static By card(String name) {
        return By.xpath("//li[contains(@class,'lv-card')][.//a[.='" + name + "']]");
    }

    private static By item(String text) {
        return By.xpath(
                "//*[contains(@class,'lv-menu-item')][.//*[contains(@class,'lv-menu-text')][.='"
                        + text
                        + "']]");
    }

    private static By cell(String column) {
        return By.cssSelector(".lv-board-cell[data-column=" + column + "]");
    }

    private void openBoard() {
        browser.go(
                "/projects/BOOK?selectedItem=org.longview.longview:roadmap-link#longview?tab=board&group=none");
        browser.see(".lv-card");
    }

    private List<String> cards(String column) {
        return browser.texts(By.cssSelector(".lv-board-cell[data-column=" + column + "] .lv-name"));
    }

    private void waitFor(String column, String name) {
        browser.until(driver -> cards(column).contains(name));
    }

    private String uid(String name) {
        return browser.see(card(name)).getDomAttribute("data-row");
    }

    private String promise(String uid) {
        return page.read("/initiatives/" + uid, "/initiative/timeframe/text");
    }

    private void focus(String name) {
        // on the free part of the card, not on its name
        WebElement card = browser.see(card(name));
        new Actions(browser.driver())
                .moveToElement(card, 0, card.getSize().height / 2 - 6)
                .click()
                .perform();
        browser.until(driver -> page.focused().equals(browser.see(card(name))));
    }

    private WebElement body(String name) {
        return browser.see(card(name)).findElement(By.cssSelector(".lv-card-progress"));
    }

    @Test
    public void eachFallsIntoItsColumnByTheRuleThatIsShown() {
        page.create("Silos", "NEXT");
        page.create("Granaries", "2031");
        openBoard();

        assertTrue(cards("NEXT").contains("Silos"));
        assertTrue(cards("LATER").contains("Granaries"));
        assertTrue(cards("NOW").contains("Shorter checkout"));
        String rule = browser.see(".lv-board-head .lv-column-next").getText();
        assertTrue(rule, rule.contains("Begins within 6 months (by 24 May 2027), or Next"));
        assertTrue(
                browser.see(card("Granaries")).getDomAttribute("aria-label"),
                browser.see(card("Granaries"))
                        .getDomAttribute("aria-label")
                        .endsWith("2031 begins in more than 6 months: Later"));
        for (String column : List.of("NOW", "NEXT", "LATER")) {
            assertEquals(
                    Integer.toString(cards(column).size()),
                    browser.see(".lv-board-head .lv-column-" + column.toLowerCase() + " .lv-count")
                            .getText());
        }
        assertEquals(List.of(), browser.consoleErrors());
        browser.click("[data-focus='board:closed']");
        assertTrue(browser.see(".lv-board-closed ul").getText().contains("Completed"));
    }

    @Test
    public void byTheMouseACardWithoutADayChangesItsColumnAndUndoTakesItBack() {
        page.create("Stables", "NEXT");
        openBoard();
        String uid = uid("Stables");

        page.drag(body("Stables"), browser.see(cell("LATER")));

        page.seeFlag("Stables moved to Later");
        waitFor("LATER", "Stables");
        assertEquals("LATER", promise(uid));
        page.undo("Stables moved to Later");
        waitFor("NEXT", "Stables");
        browser.until(driver -> "NEXT".equals(promise(uid)));
    }

    @Test
    public void byKeysACardChangesItsColumnAndKeepsTheFocus() {
        page.create("Kennels", "NEXT");
        openBoard();
        String uid = uid("Kennels");
        focus("Kennels");

        page.press("]");

        waitFor("LATER", "Kennels");
        page.seeFlag("Kennels moved to Later");
        browser.until(driver -> page.focused().equals(browser.see(card("Kennels"))));
        page.press("[");
        page.seeFlag("Kennels moved to Next");
        assertEquals("NEXT", promise(uid));
        page.press("m");
        browser.click(item("Move to column Now"));
        page.seeFlag("Kennels moved to Now");
        assertEquals("NOW", promise(uid));
    }

    @Test
    public void aDateIsGivenUpOnlyWhenOneSaysSo() {
        page.create("Mills", "2031");
        openBoard();
        String uid = uid("Mills");

        page.drag(body("Mills"), browser.see(cell("NEXT")));
        browser.click(item("Keep 2031"));
        assertEquals("2031", promise(uid));
        focus("Mills");
        page.press("[");
        browser.see(item("Give up the date: Next"));
        page.press(Keys.ESCAPE);
        browser.until(driver -> page.focused().equals(browser.see(card("Mills"))));
        assertEquals("2031", promise(uid));

        page.press("[");
        browser.see(item("Give up the date: Next"));
        page.press(Keys.ARROW_DOWN, Keys.ENTER);

        page.seeFlag("Mills moved to Next");
        assertEquals("NEXT", promise(uid));
        browser.see(By.cssSelector(".lv-flag .lv-reason"));
    }

    @Test
    public void cardsAreRankedByTheMouseAndByTheMenu() {
        for (String name : List.of("Aster", "Birch", "Cedar")) {
            page.create(name, "LATER");
        }
        openBoard();
        browser.until(driver -> cards("LATER").containsAll(List.of("Aster", "Birch", "Cedar")));
        WebElement first = browser.see(card("Aster"));
        new Actions(browser.driver())
                .moveToElement(body("Cedar"))
                .clickAndHold()
                .moveByOffset(0, -8)
                .moveToElement(first, 0, -first.getSize().height / 2 + 4)
                .release()
                .perform();
        page.seeFlag("Cedar moved");
        browser.until(
                driver -> cards("LATER").indexOf("Cedar") + 1 == cards("LATER").indexOf("Aster"));

        focus("Cedar");
        page.press("m");
        browser.click(item("Move down"));

        browser.until(
                driver -> cards("LATER").indexOf("Aster") + 1 == cards("LATER").indexOf("Cedar"));
        browser.until(driver -> page.focused().equals(browser.see(card("Cedar"))));
    }

    @Test
    public void arrowsGoFromCardToCardAndEnterOpensTheDrawer() {
        page.create("Hutches", "NEXT");
        openBoard();
        focus("Hutches");
        page.press(Keys.ARROW_LEFT);
        assertTrue(
                cards("NOW")
                        .contains(
                                page.focused().findElement(By.cssSelector(".lv-name")).getText()));
        page.press(Keys.HOME);
        String top = page.focused().findElement(By.cssSelector(".lv-name")).getText();
        assertEquals(cards("NOW").get(0), top);
        page.press(Keys.ARROW_DOWN);
        assertEquals(
                cards("NOW").get(1),
                page.focused().findElement(By.cssSelector(".lv-name")).getText());

        page.press(Keys.ENTER);
        browser.until(
                ExpectedConditions.textToBe(By.cssSelector(".lv-drawer h2"), cards("NOW").get(1)));
        page.press(Keys.ESCAPE);
        browser.until(driver -> page.focused().getDomAttribute("class").contains("lv-card"));
    }

    @Test
    public void aColumnIsRenamedForEverybodyAndViewersChangeNothing() {
        openBoard();
        browser.click("[data-focus=column-NEXT]");
        browser.click(item("Rename column…"));
        page.type("Name of the column", "Soon").submit();
        browser.until(
                ExpectedConditions.textToBe(
                        By.cssSelector(".lv-column-next .lv-board-name"), "Soon"));
        assertEquals("Soon", page.read("/projects/BOOK/roadmap", "/rules/nextName"));

        browser.logIn("viewer");
        openBoard();
        assertEquals("Soon", browser.see(".lv-column-next .lv-board-name").getText());
        assertFalse(browser.has("[data-focus=column-NEXT]"));
        WebElement card = browser.see(".lv-column-now .lv-card");
        page.drag(card.findElement(By.cssSelector(".lv-card-meta")), browser.see(cell("LATER")));
        assertFalse(browser.has(".lv-flag"));
        assertFalse(browser.has(".lv-menu"));

        browser.logIn("manager");
        openBoard();
        browser.click("[data-focus=column-NEXT]");
        browser.click(item("Call it Next again"));
        browser.until(
                ExpectedConditions.textToBe(
                        By.cssSelector(".lv-column-next .lv-board-name"), "Next"));
    }

    @Test
    public void germansReadItInGerman() {
        try (Browser german = Browser.open(jira.baseUrl(), "de-DE")) {
            RoadmapPage.of(german, "viewer", "BOOK");
            german.click("[data-focus=board]");
            assertEquals("Jetzt", german.see(".lv-column-now .lv-board-name").getText());
            String rule = german.see(".lv-board-head .lv-column-next").getText();
            assertTrue(rule, rule.contains("Beginnt innerhalb von 6 Monaten (bis 24. Mai 2027)"));
            german.screenshot("board-de");
        }
    }
}
