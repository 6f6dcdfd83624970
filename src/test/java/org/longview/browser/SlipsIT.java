package org.longview.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A slip is told everywhere, and a new date does not take it away. */
public class SlipsIT extends OnTheDemo {
    private static final By LAST_CELLS = By.cssSelector(".lv-slips tbody td:last-child");

    @Test
    public void theListOfSlipsIsSortedAndLeadsToTheInitiativeByKeysAlone() {
        browser.type("[data-focus=slips]", Keys.ENTER);

        browser.see(".lv-slips");
        List<Integer> days =
                browser.driver().findElements(LAST_CELLS).stream().map(SlipsIT::days).toList();
        assertTrue(days.toString(), days.size() > 1);
        assertEquals(days.stream().sorted((a, b) -> b - a).toList(), days);
        String dialog = browser.driver().findElement(By.cssSelector("dialog[open]")).getText();
        Matcher said = Pattern.compile("(\\d+) of \\d+ initiatives slip\\.").matcher(dialog);
        assertTrue(dialog, said.find());
        assertEquals(days.size(), Integer.parseInt(said.group(1)));
        browser.screenshot("slips");

        WebElement first = browser.driver().findElement(By.cssSelector(".lv-slips tbody .lv-link"));
        String name = first.getText();
        first.sendKeys(Keys.ENTER);
        assertEquals(name, browser.see(".lv-drawer h2").getText());
    }

    @Test
    public void aNewDateMovesTheSlipFromTheWorkToThePromise() {
        int before = slipOf("Shorter checkout");

        page.edit("Shorter checkout").type("Timeframe", "2027-12").submit();
        page.waitForSentence("Shorter checkout", "for December 2027, moved from");

        assertTrue(slipOf("Shorter checkout") > before);
        page.open("Shorter checkout");
        assertTrue(browser.see(".lv-standing").getText().contains("moved from"));
    }

    private int slipOf(String name) {
        browser.click("[data-focus=slips]");
        browser.see(".lv-slips");
        int days =
                days(
                        browser.driver()
                                .findElement(
                                        By.xpath(
                                                "//table[contains(@class,'lv-slips')]//tr[.//button[.='"
                                                        + name
                                                        + "']]/td[last()]")));
        page.press(Keys.ESCAPE);
        return days;
    }

    private static int days(WebElement cell) {
        return Integer.parseInt(cell.getText().replaceAll("\\D", ""));
    }
}
