package org.longview.browser;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Who may plan: the page in the settings, by mouse and by keys alone. */
public class AccessIT extends OnTheDemo {
    private static final By HOLDERS = By.cssSelector(".lv-access-table tbody th");

    private void open() {
        browser.click("[data-focus=settings]");
        browser.click(By.xpath("//dialog//button[starts-with(.,'Show and change who may plan')]"));
        browser.see(".lv-access");
    }

    private void say(String text) {
        browser.see(By.xpath("//*[contains(@class,'lv-access')][contains(.,'" + text + "')]"));
    }

    @Test
    public void aPersonGetsTheRightByKeysAloneAndLosesItByUndo() {
        open();
        say("You: may see and change it, because");
        int held = browser.texts(HOLDERS).size();
        browser.see(".lv-access-slot input").sendKeys("view");
        browser.see(".lv-access-slot .lv-offer");
        browser.see(".lv-access-slot input").sendKeys(Keys.ENTER);
        browser.see(".lv-access [data-focus=give]").sendKeys(Keys.ENTER);
        browser.until(driver -> browser.texts(HOLDERS).size() == held + 1);
        say("may see and change it now.");
        browser.screenshot("access");

        browser.see(".lv-access [data-focus=undo]").sendKeys(Keys.ENTER);
        browser.until(driver -> browser.texts(HOLDERS).size() == held);
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    public void aGroupIsGivenWithItsMembersAndTakenAway() {
        open();
        int held = browser.texts(HOLDERS).size();
        browser.click(".lv-access [data-focus=kind] option[value=GROUP]");
        browser.see(".lv-access-slot input").sendKeys("admin");
        browser.see(".lv-access-slot .lv-offer");
        browser.see(".lv-access-slot input").sendKeys(Keys.ENTER);
        browser.click(".lv-access [data-focus=give]");
        browser.until(driver -> browser.texts(HOLDERS).size() == held + 1);
        browser.see(
                By.xpath(
                        "//tr[th[contains(.,'jira-administrators')]]/td[1][string-length(normalize-space(.)) > 0]"));

        browser.click(
                By.xpath("//button[@aria-label='Take the right away from jira-administrators']"));
        browser.until(driver -> browser.texts(HOLDERS).size() == held);
    }

    @Test
    public void whySomebodyMayIsAnswered() {
        open();
        browser.see(".lv-access-ask input").sendKeys("viewer");
        browser.see(".lv-access-ask .lv-offer");
        browser.see(".lv-access-ask input").sendKeys(Keys.ENTER);

        say("may see it, but not change it, because");
    }
}
