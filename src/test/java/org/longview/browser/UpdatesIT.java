package org.longview.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/** Status updates: posted, put right, taken back, missed, and read together. */
public class UpdatesIT extends OnTheDemo {
    private static final By DIALOG = By.cssSelector("dialog[open]");
    private static final String CHECKOUT = "Shorter checkout";

    private void waitForLatest(String text) {
        By latest =
                By.xpath(
                        "//aside[contains(@class,'lv-drawer')]//section[h3[.='Status update']]"
                                + "[contains(.,'"
                                + text
                                + "')]");
        browser.until(ExpectedConditions.visibilityOfElementLocated(latest));
    }

    private void waitForHealth(String name) {
        browser.until(
                ExpectedConditions.attributeToBe(
                        By.cssSelector(".lv-drawer [data-focus=" + name + "]"),
                        "aria-pressed",
                        "true"));
    }

    private void say(String health, String text) {
        new Select(page.field("How is it going?")).selectByVisibleText(health);
        page.type("What is there to know?", text);
        page.submit();
        browser.until(ExpectedConditions.invisibilityOfElementLocated(DIALOG));
    }

    @Test
    public void an_update_sets_the_health_is_put_right_and_one_undo_takes_back_both() {
        page.open(CHECKOUT);
        waitForLatest("Cards still ask twice");
        browser.click(".lv-drawer [data-focus=post]");
        say("Off track", "The provider is gone.");
        waitForLatest("The provider is gone.");
        waitForHealth("OFF_TRACK");
        browser.screenshot("update");

        page.undo(CHECKOUT);

        waitForLatest("Cards still ask twice");
        waitForHealth("AT_RISK");
    }

    @Test
    public void its_author_puts_an_update_right_with_the_keys_alone() {
        page.open("Payouts on the next day");
        browser.click(".lv-drawer [data-focus=post]");
        say("On track", "Two of tree countries.");
        waitForLatest("Two of tree countries.");
        browser.until(
                ExpectedConditions.visibilityOfElementLocated(
                        By.cssSelector(".lv-drawer [data-focus=correct]")));
        page.script("document.querySelector('.lv-drawer [data-focus=correct]').focus()");
        page.press(Keys.ENTER);
        page.type("What is there to know?", "Two of three countries.");
        page.submit();

        waitForLatest("Two of three countries.");
        waitForLatest("corrected");
    }

    @Test
    public void what_is_late_is_told_in_the_drawer_and_by_the_data_doctor() {
        page.open("Everybody can book");
        waitForLatest("An update was due");
        page.press(Keys.ESCAPE);
        browser.click("[data-focus=doctor]");
        By post =
                By.xpath(
                        "//aside[contains(@class,'lv-doctor')]//li[contains(.,'Everybody can book')]"
                                + "//button[.='Post update']");

        browser.until(ExpectedConditions.visibilityOfElementLocated(post));
        browser.click(post);

        assertTrue(page.field("What is there to know?").isDisplayed());
    }

    @Test
    public void all_updates_of_the_roadmap_are_read_together_and_narrowed_down() {
        browser.click("[data-focus=views]");
        browser.click(
                By.xpath(
                        "//*[contains(@class,'lv-menu-item')][.//*[.='Status updates'] or .='Status updates']"));
        By first = By.cssSelector("dialog[open] .lv-history > li");
        browser.until(ExpectedConditions.visibilityOfElementLocated(first));
        new Select(browser.see("dialog[open] select[aria-label=Health]"))
                .selectByVisibleText("Off track");

        browser.until(
                driver ->
                        driver.findElements(first).stream()
                                .allMatch(entry -> entry.getText().contains("Off track")));
        assertTrue(browser.see("dialog[open]").getText().contains("We need a decision"));
        page.press(Keys.ESCAPE);
        browser.until(ExpectedConditions.invisibilityOfElementLocated(DIALOG));
        assertEquals("views", page.focused().getAttribute("data-focus"));
    }
}
