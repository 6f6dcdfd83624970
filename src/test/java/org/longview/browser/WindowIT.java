package org.longview.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;
import org.longview.sandbox.RealData;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** What of the time the timeline shows, and what lies over it. */
public class WindowIT extends OnTheDemo {
    private static final String GUTTERS =
            "Gutters, pipes, drains and whatever else takes the rain away from the roofs of all our houses";

    private static boolean overlap(WebElement one, WebElement other) {
        var a = one.getRect();
        var b = other.getRect();
        return a.x < b.x + b.width
                && b.x < a.x + a.width
                && a.y < b.y + b.height
                && b.y < a.y + a.height;
    }

    @Test
    public void theFlagOfTodayCoversNoYear() {
        page.resize(1280, 900);
        browser.click(".lv-side-tab");
        browser.see(".lv-side-open");
        for (String zoom : List.of("Automatic", "1 quarter", "1 year", "3 years", "Fit")) {
            browser.click(".lv-filters [data-focus=zoom]");
            browser.click(By.xpath("//*[@role='menuitem'][.='" + zoom + "']"));
            browser.until(
                    ExpectedConditions.textToBe(
                            By.cssSelector(".lv-filters [data-focus=zoom]"), zoom));
            WebElement flag = browser.see(".lv-today-flag");
            for (WebElement year :
                    browser.driver().findElements(By.cssSelector(".lv-coarse > span"))) {
                assertFalse(
                        zoom + ": today covers " + year.getText(),
                        year.isDisplayed() && overlap(flag, year));
            }
        }
    }

    @Test
    public void theWordsBehindTheLastBarsAreInSight() {
        browser.click(".lv-side-tab");
        for (int width : List.of(1280, 1920)) {
            for (String zoom : List.of("near", "fit")) {
                page.resize(width, 2400);
                browser.go(
                                "/projects/BOOK?selectedItem=org.longview.longview:roadmap-link#longview?panel=1&zoom="
                                        + zoom)
                        .see(".lv-row");
                WebElement scroller = browser.see(".lv-scroll");
                int edge = scroller.getRect().x + scroller.getRect().width;
                for (WebElement words :
                        browser.driver().findElements(By.cssSelector(".lv-after"))) {
                    var place = words.getRect();
                    assertTrue(
                            width + " " + zoom + ": " + words.getText() + " at " + place.x,
                            place.x > edge || place.x + place.width <= edge);
                }
            }
        }
    }

    @Test
    public void aRowWhoseBarIsOutOfSightSaysWhereItIsAndLeadsThere() {
        page.create("Old bridge", "2019-Q1");
        page.create("New bridge", "2031");
        WebElement earlier = page.part("Old bridge", "lv-edge");
        assertEquals("Q1 2019", earlier.getText());
        assertEquals("2031", page.part("New bridge", "lv-edge").getText());
        assertTrue(earlier.getDomAttribute("aria-label").contains("earlier"));

        earlier.click();

        WebElement bar = page.part("Old bridge", "lv-bar");
        WebElement scroller = browser.see(".lv-scroll");
        browser.until(
                driver ->
                        bar.getRect().x > scroller.getRect().x + 300
                                        && bar.getRect().x
                                                < scroller.getRect().x + scroller.getRect().width
                                ? true
                                : null);
        browser.until(
                ExpectedConditions.numberOfElementsToBe(
                        RoadmapPage.inRow("Old bridge", "lv-edge"), 0));

        page.focus("New bridge").press("m");
        browser.click(By.xpath("//*[@role='menuitem'][.='Scroll to its bar']"));
        browser.until(
                ExpectedConditions.numberOfElementsToBe(
                        RoadmapPage.inRow("New bridge", "lv-edge"), 0));
    }

    @Test
    public void epicsOfAnUndatedInitiativeFoldOutInTheTimeline() {
        page.create("Maybe", "LATER", "BOOK-49 ");
        By fold = By.cssSelector(".lv-tray [aria-label='Unfold Maybe']");
        browser.click(fold);

        browser.until(
                ExpectedConditions.textToBePresentInElementLocated(
                        By.cssSelector(".lv-row-epic"), "BOOK-49"));
        assertEquals("Fold Maybe", page.focused().getDomAttribute("aria-label"));
        page.focus("Maybe").press(Keys.ARROW_LEFT);
        browser.until(ExpectedConditions.numberOfElementsToBe(By.cssSelector(".lv-row-epic"), 0));
        assertEquals("Unfold Maybe", page.focused().getDomAttribute("aria-label"));
    }

    @Test
    public void aMessageCoversNeitherThePictureNorTheFiltersAndCommands() {
        page.create(GUTTERS, "2027-Q1");
        for (int width : List.of(1280, 1920)) {
            page.resize(width, 900);
            page.focus(GUTTERS).press("]");
            WebElement flag = page.seeFlag(GUTTERS + " moved to");
            flag.findElement(By.cssSelector("form input"));
            List<WebElement> needed =
                    browser.driver()
                            .findElements(
                                    By.cssSelector(
                                            ".lv-work, .lv-filters > *, .lv-actions, .lv-tabs"));
            for (WebElement each : needed) {
                assertFalse(
                        width + ": the message covers " + each.getDomAttribute("class"),
                        overlap(flag, each));
            }
            browser.screenshot("message-" + width);
        }
    }

    @Test
    public void suggestionsCanBeReachedAtTheSmallWidth() {
        page.resize(1280, 900);
        browser.click("[data-focus=suggest]");
        browser.see("dialog[open] .lv-group");
    }

    @Test
    public void aRowThatIsDraggedOntoItsThemeIsToldToBeFirst() {
        page.create("Last of all", "2027-Q1");
        page.create("First of all", "2027-Q1");
        page.focus("First of all");
        WebElement lane =
                browser.see(
                        By.xpath(
                                "//*[contains(@class,'lv-row-lane')][contains(@aria-label,'No theme')]//*[contains(@class,'lv-lane-name')]"));

        page.drag(page.part("First of all", "lv-grip"), lane);

        page.seeFlag("First of all moved to the top of No theme");
    }

    @Test
    public void aRealExportFromLongAgoOpensOnItsContent() throws Exception {
        try (DemoJira titanium = DemoJira.of(RealData.path("appcelerator-titanium"), null);
                Browser second = Browser.open(titanium.baseUrl())) {
            RoadmapPage old = RoadmapPage.of(second, "manager", "TIMOB");
            old.create("Windows", "2020-Q1", "TIMOB-28045 ");
            old.create("Classic", "2013-Q1");
            second.goToRoadmap("TIMOB");

            for (String zoom : List.of("near", "fit")) {
                second.go(
                                "/projects/TIMOB?selectedItem=org.longview.longview:roadmap-link#longview?zoom="
                                        + zoom)
                        .see(".lv-row-initiative");
                for (String name : List.of("Windows", "Classic")) {
                    int table = second.see(".lv-axis .lv-c").getRect().width;
                    WebElement scroller = second.see(".lv-scroll");
                    WebElement bar = old.part(name, "lv-bar");
                    int left = scroller.getRect().x + table;
                    int right = scroller.getRect().x + scroller.getRect().width;
                    var place = bar.getRect();
                    assertTrue(
                            zoom + ": " + name + " at " + place.x,
                            place.x + place.width > left + 4 && place.x < right - 4);
                }
            }
            second.screenshot("titanium-fit");
            second.go(
                            "/projects/TIMOB?selectedItem=org.longview.longview:roadmap-link#longview?zoom=year")
                    .see(".lv-row-initiative");
            assertEquals("Q1 2013", old.part("Classic", "lv-edge").getText());
        }
    }
}
