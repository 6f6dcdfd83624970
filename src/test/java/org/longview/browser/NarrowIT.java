package org.longview.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;
import org.openqa.selenium.By;

/**
 * Little room: a small screen, one that is zoomed to 200 %, and an axis that begins within a cell.
 */
public class NarrowIT extends OnTheDemo {
    /** What reaches out of the window to the right; the picture itself scrolls in its own frame. */
    private static final String OUTSIDE =
            "const found = [...document.querySelectorAll('#longview *')].filter((node) => node.offsetWidth > 0"
                    + " && !node.closest('.lv-scroll, .lv-tray, .lv-legend, .lv-scores-scroll')"
                    + " && node.getBoundingClientRect().right > innerWidth + 1).map((node) => node.className);"
                    + "if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');"
                    + "return found;";

    @Test
    public void atTwiceTheSizeNoTabMakesThePageScrollSideways() {
        for (String language : List.of("en-US", "de-DE")) {
            try (Browser some = Browser.open(jira.baseUrl(), language)) {
                RoadmapPage reader = RoadmapPage.of(some, "manager", "BOOK");
                reader.resize(640, 700);
                for (String tab :
                        List.of("timeline", "board", "list", "priorities", "objectives")) {
                    some.click("[data-focus=" + tab + "]");
                    some.until(
                            driver ->
                                    !some.has("#longview .lv-skeleton")
                                            && some.has(".lv-picture > *"));
                    assertEquals(language + " " + tab, List.of(), reader.script(OUTSIDE));
                }
                some.click("[data-focus=timeline]");
                some.click(".lv-row-initiative .lv-name");
                some.see(".lv-drawer h2");
                assertEquals(language + " drawer", List.of(), reader.script(OUTSIDE));
                some.screenshot("narrow-drawer-" + language);
            }
        }
    }

    @Test
    public void theFiltersStandInOneLineBesideTheSidebarOfJira() {
        page.resize(1280, 900);
        assertOneLine(page, "en");
        try (Browser german = Browser.open(jira.baseUrl(), "de-DE")) {
            assertOneLine(RoadmapPage.of(german, "manager", "BOOK").resize(1280, 900), "de");
        }
    }

    private static void assertOneLine(RoadmapPage some, String language) {
        Number height =
                (Number) some.script("return document.querySelector('.lv-filters').offsetHeight");
        assertTrue(language + ": the filters are " + height + " high", height.intValue() < 60);
        assertEquals(
                language + ": the whole title",
                true,
                some.script(
                        "const title = document.querySelector('.lv-title h1'); return title.scrollWidth <= title.clientWidth"));
        some.browser().screenshot("one-line-" + language);
    }

    @Test
    public void noLabelOfTheAxisIsCutByTheTable() {
        page.resize(1280, 900);
        for (int at = 0; at < 200; at += 23) {
            page.script(
                    "location.hash = 'longview?tab=timeline&zoom=60';"
                            + "document.querySelector('.lv-scroll').scrollLeft += arguments[0];",
                    at);
            Object cut =
                    page.script(
                            "return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => {"
                                    + "const edge = document.querySelector('.lv-axis .lv-c').getBoundingClientRect().right;"
                                    + "done([...document.querySelectorAll('.lv-fine > span')].filter((node) => {"
                                    + "const box = node.getBoundingClientRect();"
                                    + "return box.width > 0 && box.left < edge && box.right > edge + 1; }).map((node) => node.textContent)); })))");
            assertEquals("scrolled by " + at, List.of(), cut);
        }
    }

    @Test
    public void theStripOfReleasesIsTakenAwayAndTheAddressKeepsIt() {
        browser.see(".lv-has-releases");
        browser.click("[data-focus=display]");
        browser.click(By.xpath("//*[@role='menuitemcheckbox'][.='Show releases']"));
        browser.until(driver -> !browser.has(".lv-has-releases"));
        assertFalse(browser.has(".lv-releases-all"));
        assertTrue(browser.driver().getCurrentUrl().contains("releases=0"));

        browser.go(browser.driver().getCurrentUrl().replaceFirst("^.*?/projects/", "/projects/"));
        browser.see(".lv-row");
        assertFalse(browser.has(".lv-has-releases"));
    }
}
