package org.longview.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Map;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;

/**
 * A slow, broken or lost connection, and a picture that is no longer true: the page says so and
 * loses nothing.
 */
public class ConnectionIT extends OnTheDemo {
    /** Requests of these methods do this before they go out. */
    private void requests(String methods, String does) {
        page.script(
                "const real = window.lvFetch ??= window.fetch;"
                        + "window.fetch = async (url, options = {}) => { if (/^("
                        + methods
                        + ")$/.test(options.method ?? 'GET')) {"
                        + does
                        + "} return real(url, options); };");
    }

    private void asUsual() {
        page.script("window.lvRelease?.(); window.fetch = window.lvFetch;");
    }

    private void aMinuteLater() {
        page.script(
                "const real = Date.now; const at = real() + 61000; Date.now = () => at + real() % 1000;"
                        + "window.dispatchEvent(new Event('focus'));");
    }

    @Test
    public void anActThatTakesLongIsMarkedAndToldUntilItIsDone() {
        page.create("Ivy", "2027-Q1");
        requests("PUT", "await new Promise((go) => { window.lvRelease = go; });");
        page.focus("Ivy").press("]");

        page.waitForSentence("Ivy", "Q2 2027");
        browser.see("#longview[aria-busy=true]");
        page.seeFlag("Still saving");

        asUsual();
        page.seeFlag("Ivy moved to Q2 2027");
        browser.see("#longview[aria-busy=false]");
    }

    @Test
    public void aReadingThatTakesLongSaysSoBesideTheOldPicture() {
        requests("GET", "await new Promise((go) => { window.lvRelease = go; });");
        browser.click("[data-focus=refresh]");
        page.seeFlag("Still reading");
        assertTrue(page.hasRow("Shorter checkout"));

        asUsual();
        browser.until(
                ExpectedConditions.invisibilityOfElementLocated(
                        By.xpath(RoadmapPage.flag("Still reading"))));
    }

    @Test
    public void anActThatFindsNoServerIsRolledBackAndCanBeTriedAgain() {
        page.create("Jasmine", "2027-Q1");
        requests("PUT", "throw new TypeError('Failed to fetch');");
        page.focus("Jasmine").press("]");
        page.seeFlag("The server cannot be reached");
        page.waitForSentence("Jasmine", "Q1 2027");

        asUsual();
        browser.click(By.xpath(RoadmapPage.flag("cannot be reached") + "//button[.='Try again']"));
        page.waitForSentence("Jasmine", "Q2 2027");
        page.seeFlag("Jasmine moved to Q2 2027");
    }

    @Test
    public void aServerThatFailsKeepsTheOldPictureAndOffersToTryAgain() {
        requests("GET", "return new Response('{}', {status: 500});");
        browser.click("[data-focus=refresh]");
        browser.see(".lv-stale");
        assertTrue(page.hasRow("Shorter checkout"));

        asUsual();
        browser.type(".lv-stale button", Keys.ENTER);
        browser.until(ExpectedConditions.numberOfElementsToBe(By.cssSelector(".lv-stale"), 0));
        browser.until(
                driver ->
                        "refresh".equals(page.focused().getDomAttribute("data-focus"))
                                ? true
                                : null);
    }

    @Test
    public void offlineItSaysSoKeepsThePictureAndReadsAgainOnceThereIsAConnection() {
        page.create("Kale", "2027-Q1");
        String uid = page.uid("Kale");
        page.script("window.dispatchEvent(new Event('offline'))");
        assertTrue(browser.see(".lv-stale").getText().contains("You are offline"));
        assertTrue(page.hasRow("Kale"));
        page.changeMeanwhile(uid, Map.of("health", "AT_RISK"));

        page.script("window.dispatchEvent(new Event('online'))");
        page.waitForSentence("Kale", "At risk");
        browser.until(ExpectedConditions.numberOfElementsToBe(By.cssSelector(".lv-stale"), 0));
    }

    @Test
    public void whatAnotherPersonChangedIsToldAndShownAtOnesWishAndNothingTypedIsLost() {
        page.create("Lilac", "2027-Q1");
        String uid = page.uid("Lilac");
        page.edit("Lilac");
        page.type("Why", "Half a thought");
        page.changeMeanwhile(uid, Map.of("health", "AT_RISK"));
        aMinuteLater();

        browser.see(".lv-changed");
        assertEquals("Half a thought", page.field("Why").getDomProperty("value"));
        page.submit();
        page.waitForSentence("Lilac", "At risk");
        assertEquals("Half a thought", page.read("/initiatives/" + uid, "/initiative/why"));
        browser.until(ExpectedConditions.numberOfElementsToBe(By.cssSelector(".lv-changed"), 0));

        page.changeMeanwhile(uid, Map.of("health", "OFF_TRACK"));
        aMinuteLater();
        browser.click(".lv-changed button");
        page.waitForSentence("Lilac", "Off track");
    }
}
