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

    private WebElement see(By by) {
        return browser.until(ExpectedConditions.visibilityOfElementLocated(by));
    }

    private void openBoard() {
        browser.go(
                "/projects/BOOK?selectedItem=org.longview.longview:roadmap-link#longview?tab=board&group=none");
        browser.see(".lv-card");
    }

    private List<String> cards(String column) {
        return browser
                .driver()
                .findElements(By.cssSelector(".lv-board-cell[data-column=" + column + "] .lv-name"))
                .stream()
                .map(WebElement::getText)
                .toList();
    }

    private void waitFor(String column, String name) {
        browser.until(driver -> cards(column).contains(name));
    }

    private String uid(String name) {
        return see(card(name)).getDomAttribute("data-row");
    }

    private String promise(String uid) {
        return page.read("/initiatives/" + uid, "/initiative/timeframe/text");
    }

    private void focus(String name) {
        // on the free part of the card, not on its name
        WebElement card = see(card(name));
        new Actions(browser.driver())
                .moveToElement(card, 0, card.getSize().height / 2 - 6)
                .click()
                .perform();
        browser.until(driver -> page.focused().equals(see(card(name))));
    }

    private WebElement body(String name) {
        return see(card(name)).findElement(By.cssSelector(".lv-card-progress"));
    }

    @Test
    public void eachFallsIntoItsColumnByTheRuleThatIsShown() {
        page.create("Ferries", "NEXT");
        page.create("Harbours", "2031");
        openBoard();

        assertTrue(cards("NEXT").contains("Ferries"));
        assertTrue(cards("LATER").contains("Harbours"));
        assertTrue(cards("NOW").contains("Shorter checkout"));
        String rule = browser.see(".lv-board-head .lv-column-next").getText();
        assertTrue(rule, rule.contains("Begins within 6 months (by 24 May 2027), or Next"));
        assertTrue(
                see(card("Harbours")).getDomAttribute("aria-label"),
                see(card("Harbours"))
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
        page.create("Sheds", "NEXT");
        openBoard();
        String uid = uid("Sheds");

        page.drag(body("Sheds"), see(cell("LATER")));

        page.seeFlag("Sheds moved to Later");
        waitFor("LATER", "Sheds");
        assertEquals("LATER", promise(uid));
        page.undo("Sheds moved to Later");
        waitFor("NEXT", "Sheds");
        browser.until(driver -> "NEXT".equals(promise(uid)));
    }

    @Test
    public void byKeysACardChangesItsColumnAndKeepsTheFocus() {
        page.create("Kilns", "NEXT");
        openBoard();
        String uid = uid("Kilns");
        focus("Kilns");

        page.press("]");

        waitFor("LATER", "Kilns");
        page.seeFlag("Kilns moved to Later");
        browser.until(driver -> page.focused().equals(see(card("Kilns"))));
        page.press("[");
        page.seeFlag("Kilns moved to Next");
        assertEquals("NEXT", promise(uid));
        page.press("m");
        browser.click(item("Move to column Now"));
        page.seeFlag("Kilns moved to Now");
        assertEquals("NOW", promise(uid));
    }

    @Test
    public void aDateIsGivenUpOnlyWhenOneSaysSo() {
        page.create("Barns", "2031");
        openBoard();
        String uid = uid("Barns");

        page.drag(body("Barns"), see(cell("NEXT")));
        browser.click(item("Keep 2031"));
        assertEquals("2031", promise(uid));
        focus("Barns");
        page.press("[");
        see(item("Give up the date: Next"));
        page.press(Keys.ESCAPE);
        browser.until(driver -> page.focused().equals(see(card("Barns"))));
        assertEquals("2031", promise(uid));

        page.press("[");
        see(item("Give up the date: Next"));
        page.press(Keys.ARROW_DOWN, Keys.ENTER);

        page.seeFlag("Barns moved to Next");
        assertEquals("NEXT", promise(uid));
        see(By.cssSelector(".lv-flag .lv-reason"));
    }

    @Test
    public void cardsAreRankedByTheMouseAndByTheMenu() {
        for (String name : List.of("Aster", "Birch", "Cedar")) {
            page.create(name, "LATER");
        }
        openBoard();
        browser.until(driver -> cards("LATER").containsAll(List.of("Aster", "Birch", "Cedar")));
        WebElement first = see(card("Aster"));
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
        browser.until(driver -> page.focused().equals(see(card("Cedar"))));
    }

    @Test
    public void arrowsGoFromCardToCardAndEnterOpensTheDrawer() {
        page.create("Sheds", "NEXT");
        openBoard();
        focus("Sheds");
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
        page.drag(card.findElement(By.cssSelector(".lv-card-meta")), see(cell("LATER")));
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
