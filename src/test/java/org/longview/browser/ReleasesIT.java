package org.longview.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The releases of a project as flags below the axis, and as a list for the keyboard. */
public class ReleasesIT extends OnTheDemo {
    private static final String LIST = "[data-focus=releases]";
    private static final By ENTRIES =
            By.cssSelector(".lv-menu-item[role=menuitem], .lv-menu-item[role=option]");

    private List<String> tooltips() {
        return browser.driver().findElements(By.cssSelector(".lv-release")).stream()
                .map(flag -> flag.getDomAttribute("title"))
                .toList();
    }

    /** Flags wait also beside the window, where the table covers them. */
    private boolean isInSight(WebElement flag) {
        int left = flag.getRect().getX();
        int table = browser.driver().findElement(By.cssSelector(".lv-split")).getRect().getX();
        return left > table + 20 && left < browser.driver().manage().window().getSize().width - 200;
    }

    private List<WebElement> entries() {
        return browser.driver().findElements(ENTRIES);
    }

    @Test
    public void aFlagSaysProjectNameDayAndWhetherItIsReleased() {
        browser.until(
                driver ->
                        driver.findElements(By.cssSelector(".lv-release")).stream()
                                .anyMatch(WebElement::isDisplayed));

        for (String tooltip : tooltips()) {
            for (String line : tooltip.split("\n")) {
                assertTrue(
                        line,
                        line.matches(
                                ".+ · .+ · \\d+ \\w+ \\d{4} · (released|not released yet|overdue, not released)"));
            }
        }
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    public void flagsThatComeCloseStackAndTheirListTellsAllOfThem() {
        browser.click(".lv-filter[data-focus=zoom]");
        page.click(By.xpath("//*[@role='menuitem'][.='3 years']"));
        WebElement stack =
                browser.until(
                        driver ->
                                driver.findElements(By.cssSelector(".lv-release")).stream()
                                        .filter(flag -> flag.getText().matches("(?s).*\\+\\d+"))
                                        .filter(this::isInSight)
                                        .findFirst()
                                        .orElse(null));
        int stacked = stack.getDomAttribute("title").split("\n").length;

        stack.click();

        browser.until(driver -> entries().size() == stacked);
    }

    @Test
    public void theListOpensByKeysAndShowsTheDayThatIsChosen() {
        String all = browser.see(LIST + " .lv-count").getText();
        browser.see(LIST).sendKeys(Keys.ENTER);
        browser.until(driver -> entries().size() == Integer.parseInt(all));

        browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);

        browser.see(".lv-release-line");
        browser.until(driver -> "releases".equals(page.focused().getDomAttribute("data-focus")));
    }

    private static final String ROADMAP =
            "/projects/BOOK?selectedItem=org.longview.longview:roadmap-link#longview?tab=timeline&group=project";

    /** How many flags of lanes stand before the window, and how many of those can be seen. */
    private List<Long> beforeTheWindow() {
        String script =
                """
                const left = document.querySelector('.lv-split').getBoundingClientRect().left + 4;
                const before = [...document.querySelectorAll('.lv-row-lane .lv-release')]
                    .filter((flag) => flag.getBoundingClientRect().left < left - 1);
                const seen = before.filter((flag) => getComputedStyle(flag).visibility !== 'hidden');
                return [before.length, seen.length];
                """;
        @SuppressWarnings("unchecked")
        List<Long> found = (List<Long>) page.script(script);
        return found;
    }

    @Test
    public void aFlagOfALaneThatStandsBeforeTheWindowIsHiddenHoweverOneScrolls() {
        browser.go(ROADMAP);
        browser.until(driver -> browser.has(".lv-row-lane .lv-release"));
        browser.until(driver -> beforeTheWindow().get(1) == 0);
        long before = beforeTheWindow().get(0);

        page.script("document.querySelector('.lv-scroll').scrollLeft += 400");

        browser.until(driver -> beforeTheWindow().get(0) > before);
        browser.until(driver -> beforeTheWindow().get(1) == 0);
    }

    @Test
    public void whoTakesReleasesAwayTakesThoseOfTheLanesAwayToo() {
        browser.go(ROADMAP);
        browser.until(driver -> browser.has(".lv-row-lane .lv-release"));

        browser.go(ROADMAP + "&releases=0");

        browser.see(".lv-row-lane");
        assertEquals(List.of(), browser.texts(By.cssSelector(".lv-row-lane .lv-release")));
    }
}
