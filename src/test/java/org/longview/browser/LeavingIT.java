package org.longview.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.openqa.selenium.Alert;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** A step back in the browser, or a closed window, takes nothing away that was typed. */
public class LeavingIT extends OnTheDemo {
    /** After the script has answered: a question would hold it. */
    private void back() {
        page.script("setTimeout(() => history.back())");
    }

    private Alert question() {
        return browser.until(ExpectedConditions.alertIsPresent());
    }

    private void waitForTab(String name) {
        browser.see(".lv-tab[data-focus=" + name + "][aria-selected=true]");
    }

    private void noDialog() {
        browser.until(ExpectedConditions.numberOfElementsToBe(By.cssSelector("dialog"), 0));
    }

    @Test
    public void backWithAnUnsavedFormAsksAndStayingKeepsFormTabAndAddress() {
        page.create("Harbours", "2027-Q1");
        browser.click("[data-focus=board]");
        waitForTab("board");
        browser.click("[data-focus=create]");
        page.field("Name").sendKeys("Half a thought");

        back();
        Alert asked = question();
        assertEquals("Leave without saving?", asked.getText());
        asked.dismiss();

        assertEquals("Half a thought", page.field("Name").getDomProperty("value"));
        waitForTab("board");
        assertTrue(browser.driver().getCurrentUrl().contains("tab=board"));

        back();
        question().accept();
        noDialog();
        waitForTab("timeline");
    }

    @Test
    public void backClosesWhatHoldsNothingUnsavedWithoutAQuestion() {
        browser.click("[data-focus=board]");
        waitForTab("board");
        browser.click("[data-focus=help]");
        browser.see("dialog[open]");

        back();

        noDialog();
        waitForTab("timeline");
    }

    @Test
    public void backAsksForAStatusUpdateThatIsBeingWritten() {
        browser.click("[data-focus=board]");
        waitForTab("board");
        browser.click(By.xpath("//a[contains(@class,'lv-name')][.='Shorter checkout']"));
        browser.click(".lv-drawer [data-focus=post]");
        page.field("What is there to know?").sendKeys("We are nearly there");

        back();
        question().dismiss();

        assertEquals(
                "We are nearly there",
                page.field("What is there to know?").getDomProperty("value"));
        page.press(Keys.ESCAPE);
        question().accept();
        noDialog();
        assertEquals("Shorter checkout", browser.see(".lv-drawer h2").getText());
    }

    @Test
    public void theVisionThatIsBeingWrittenIsAskedForByBackByEscapeAndByAnotherTab() {
        browser.click("[data-focus=objectives]");
        browser.click("[data-focus=vision]");
        browser.type("[data-focus=vision-text]", " Nearly.");

        back();
        question().dismiss();
        page.press(Keys.ESCAPE);
        question().dismiss();
        browser.click("[data-focus=list]");
        question().dismiss();

        assertTrue(
                browser.see("[data-focus=vision-text]")
                        .getDomProperty("value")
                        .endsWith(" Nearly."));
        browser.click("[data-focus=list]");
        question().accept();
        browser.see(".lv-list");
        browser.click("[data-focus=objectives]");
        assertFalse(browser.see(".lv-vision").getText().contains("Nearly."));
    }

    @Test
    public void leavingThePageWithAnUnsavedFormAsks() {
        browser.click("[data-focus=create]");
        page.field("Name").sendKeys("Nearly lost");

        assertEquals(
                true,
                page.script(
                        "const event = new Event('beforeunload', {cancelable: true});"
                                + "window.dispatchEvent(event); return event.defaultPrevented"));
        page.press(Keys.ESCAPE);
        question().accept();
        assertEquals(
                false,
                page.script(
                        "const event = new Event('beforeunload', {cancelable: true});"
                                + "window.dispatchEvent(event); return event.defaultPrevented"));
    }
}
