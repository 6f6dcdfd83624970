package org.longview.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** What is dragged to the edge of the picture and rests there goes on scrolling it. */
public class EdgeIT extends OnTheDemo {
    private static final String TIMELINE = ".lv-scroll";
    private static final String BOARD = ".lv-board-scroll";

    /** More than one step of scrolling, which one event of the pointer makes. */
    private static final double SEVERAL_STEPS = 100;

    private record Place(double left, double top) {}

    private record Box(int left, int top, int right, int bottom) {}

    private Place scrolled(String scroller) {
        return new Place(number(scroller, "scrollLeft"), number(scroller, "scrollTop"));
    }

    private double number(String scroller, String property) {
        return ((Number)
                        page.script(
                                "return document.querySelector('" + scroller + "')." + property))
                .doubleValue();
    }

    private Box box(String scroller) {
        String rect = "getBoundingClientRect().";
        return new Box(
                (int) number(scroller, rect + "left"),
                (int) number(scroller, rect + "top"),
                (int) number(scroller, rect + "right"),
                (int) number(scroller, rect + "bottom"));
    }

    /** One event of the pointer at the place, and none after it. */
    private void restAt(WebElement from, int beside, int x, int y) {
        new Actions(browser.driver(), Duration.ZERO)
                .moveToElement(from, beside, 0)
                .clickAndHold()
                .moveByOffset(0, 6)
                .moveToLocation(x, y)
                .perform();
    }

    private void waitFor(String scroller, Place before, ToDoubleFunction<Place> axis, int way) {
        browser.until(
                driver ->
                        (axis.applyAsDouble(scrolled(scroller)) - axis.applyAsDouble(before)) * way
                                > SEVERAL_STEPS);
    }

    private void giveUp() {
        page.press(Keys.ESCAPE);
        new Actions(browser.driver()).release().perform();
        assertEquals(List.of(), browser.consoleErrors());
    }

    private int tableWidth() {
        return ((Number)
                        page.script(
                                "return document.querySelector('.lv-axis .lv-c').getBoundingClientRect().width"))
                .intValue();
    }

    private WebElement barInTheMiddle(String name) {
        browser.go(
                "/projects/BOOK?selectedItem=org.longview.longview:roadmap-link#longview?tab=timeline&zoom=quarter");
        By bar = RoadmapPage.inRow(name, "lv-bar");
        browser.until(ExpectedConditions.presenceOfElementLocated(bar));
        page.script(
                "arguments[0].scrollIntoView({inline: 'center', block: 'center'})",
                browser.driver().findElement(bar));
        return page.part(name, "lv-bar");
    }

    @Test
    public void aBarAndBothItsEndsScrollTheTimeAside() {
        page.create("Harbours", "2027-01");
        WebElement bar = barInTheMiddle("Harbours");
        int half = bar.getSize().width / 2 - 2;
        Box box = box(TIMELINE);
        int middle = bar.getRect().y + 10;
        int right = box.right() - 10;
        int left = box.left() + tableWidth() + 10;

        for (int grip : new int[] {0, half, -half}) {
            Place before = scrolled(TIMELINE);
            restAt(page.part("Harbours", "lv-bar"), grip, right, middle);
            waitFor(TIMELINE, before, Place::left, 1);
            giveUp();
            page.script(
                    "document.querySelector('.lv-scroll').scrollLeft = arguments[0]",
                    before.left());

            restAt(page.part("Harbours", "lv-bar"), grip, left, middle);
            waitFor(TIMELINE, before, Place::left, -1);
            giveUp();
            page.script(
                    "document.querySelector('.lv-scroll').scrollLeft = arguments[0]",
                    before.left());
        }

        assertTrue(page.sentence("Harbours").contains("January 2027"));
    }

    @Test
    public void aRowThatIsRankedScrollsTheRows() {
        browser.driver().manage().window().setSize(new Dimension(1280, 640));
        Box box = box(TIMELINE);
        List<String> order = page.initiatives();
        Place top = scrolled(TIMELINE);
        WebElement grip = browser.see(".lv-row-initiative .lv-grip");

        restAt(grip, 0, box.left() + 60, box.bottom() - 10);
        waitFor(TIMELINE, top, Place::top, 1);
        giveUp();

        WebElement low = pressable(".lv-row-initiative .lv-grip", TIMELINE);
        Place down = scrolled(TIMELINE);
        restAt(low, 0, box.left() + 60, box.top() + 60);
        waitFor(TIMELINE, down, Place::top, -1);
        giveUp();
        page.script("document.querySelector('.lv-scroll').scrollTop = 0");
        browser.until(driver -> page.initiatives().equals(order));
    }

    /** The lowest of these that can be pressed; what stands too low for it is scrolled up. */
    private WebElement pressable(String css, String scroller) {
        return browser.until(
                driver ->
                        (WebElement)
                                page.script(
                                        "const area = document.querySelector(arguments[1]), box = area.getBoundingClientRect();"
                                                + "const found = [...document.querySelectorAll(arguments[0])].filter((node) => {"
                                                + "  const { left, top, width, height } = node.getBoundingClientRect(), y = top + height / 2;"
                                                + "  return y > box.top + 110 && y < Math.min(box.bottom, innerHeight) - 60"
                                                + "    && node.contains(document.elementFromPoint(left + width / 2, y)); });"
                                                + "if (found.length === 0) area.scrollTop -= 30;"
                                                + "return found.pop();",
                                        css,
                                        scroller));
    }

    @Test
    public void aCardScrollsTheBoard() {
        browser.driver().manage().window().setSize(new Dimension(1280, 640));
        browser.click("[data-focus=board]");
        WebElement card = browser.see(".lv-board .lv-card-meta");
        Box box = box(BOARD);
        Place top = scrolled(BOARD);

        restAt(card, 0, box.left() + 100, box.bottom() - 10);
        waitFor(BOARD, top, Place::top, 1);
        giveUp();
        WebElement seen = pressable(".lv-card-meta", BOARD);
        Place down = scrolled(BOARD);
        restAt(seen, 0, box.left() + 100, box.top() + 60);
        waitFor(BOARD, down, Place::top, -1);
        giveUp();
    }
}
