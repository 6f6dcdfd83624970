package org.longview.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/** The list: all words are there, whatever the width, the look and the language. */
public class ListIT extends OnTheDemo {
    /** What is cut off, or reaches out of the picture, as texts. */
    private static final String CUT =
            "const scroller = document.querySelector('.lv-list-scroll');"
                    + "const edge = scroller.getBoundingClientRect();"
                    + "const found = [];"
                    + "if (scroller.scrollWidth > scroller.clientWidth) found.push('scrolls sideways');"
                    + "for (const node of scroller.querySelectorAll('th, td, th *, td *')) {"
                    + "  const style = getComputedStyle(node), box = node.getBoundingClientRect();"
                    + "  if (box.width === 0 || node.closest('svg, .lv-spacer') || !node.textContent.trim()) continue;"
                    + "  const cuts = style.overflowX !== 'visible' || style.overflowY !== 'visible';"
                    + "  if (cuts && (node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + 1))"
                    + "    found.push('cut: ' + node.textContent);"
                    + "  const cell = node.closest('th, td').getBoundingClientRect();"
                    + "  if (box.right > cell.right + 1 || box.bottom > cell.bottom + 1 || box.right > edge.right + 1)"
                    + "    found.push('outside: ' + node.textContent);"
                    + "}"
                    + "return found;";

    private void read(Browser some, String query) {
        some.go(
                        "/projects/BOOK?selectedItem=org.longview.longview:roadmap-link"
                                + query
                                + "#longview?tab=list&open="
                                + uids)
                .see(".lv-list-epic");
    }

    private String uids;

    @Test
    public void nothingIsCutInAnyWidthLookAndLanguage() {
        page.create(
                "An initiative with quite a long name that needs more than one line of the list",
                "2027-03-08/2028-04-09");
        uids = page.uid("Shorter checkout") + "," + page.uid("Calendars that agree");
        for (String language : List.of("en-US", "de-DE")) {
            try (Browser some = Browser.open(jira.baseUrl(), language)) {
                RoadmapPage reader = RoadmapPage.of(some, "manager", "BOOK");
                for (String look : List.of("&mode=light", "&mode=dark")) {
                    for (int width : List.of(1280, 1920)) {
                        reader.resize(width, 2400);
                        read(some, look);
                        assertEquals(
                                language + " " + look + " " + width, List.of(), reader.script(CUT));
                        some.screenshot(
                                "list"
                                        + look.replace("&mode=", "-")
                                        + "-"
                                        + width
                                        + "-"
                                        + language);
                    }
                }
            }
        }
    }

    @Test
    public void theOwnerIsInSightAtTheSmallWidth() {
        page.resize(1280, 900);
        browser.click("[data-focus=list]");
        browser.see(".lv-list-initiative");

        Number right =
                (Number)
                        page.script(
                                "return document.querySelector('.lv-list thead th:last-child').getBoundingClientRect().right");
        Number edge =
                (Number)
                        page.script(
                                "return document.querySelector('.lv-list-scroll').getBoundingClientRect().right");
        assertTrue(right + " of " + edge, right.doubleValue() <= edge.doubleValue());
        assertTrue(
                browser.see(".lv-list-initiative").getText(),
                browser.see(".lv-list-initiative").getText().contains("dropped"));
    }

    @Test
    public void scrollingShowsEveryRowOnceWhateverItsHeight() {
        page.resize(1280, 420);
        browser.click("[data-focus=list]");
        browser.see(".lv-list-initiative");
        int rows = Integer.parseInt(browser.see(".lv-list").getDomAttribute("aria-rowcount")) - 1;

        Object seen =
                page.script(
                        "const scroller = document.querySelector('.lv-list-scroll'), seen = new Set();"
                                + "const look = () => document.querySelectorAll('.lv-list [data-row]').forEach((row) => seen.add(row.dataset.row));"
                                + "return new Promise((done) => { let last = -1; const step = () => { look();"
                                + " if (scroller.scrollTop === last) return done(seen.size); last = scroller.scrollTop;"
                                + " scroller.scrollTop += 90; requestAnimationFrame(() => requestAnimationFrame(step)); }; step(); })");

        assertEquals(rows, ((Number) seen).intValue());
    }

    @Test
    public void epicsOfUndatedInitiativesFoldOut() {
        page.create("Someday", "LATER", "BOOK-61 ");
        browser.click("[data-focus=list]");
        By row = By.xpath("//tr[.//a[.='Someday']]");
        browser.click(By.xpath("//tr[.//a[.='Someday']]//button[@data-act='fold']"));

        browser.until(
                ExpectedConditions.textToBePresentInElementLocated(
                        By.cssSelector(".lv-list-epic"), "BOOK-61"));
        assertTrue(browser.driver().findElement(row).getText().contains("Later"));
    }

    private static By cell(String name, int column) {
        return By.xpath("//tr[.//a[.='" + name + "']]/*[" + column + "]");
    }

    private void waitForCell(String name, int column, String text) {
        browser.until(
                driver -> {
                    WebElement found = driver.findElement(cell(name, column));
                    // a choice that is still open has all words in it
                    return found.findElements(By.cssSelector(".lv-cell-edit")).isEmpty()
                            && found.getText().contains(text);
                });
    }

    /** Opens the editor of a cell, which may be drawn anew at that moment. */
    private void edit(String name, int column) {
        browser.act(
                cell(name, column),
                found -> new Actions(browser.driver()).doubleClick(found).perform());
    }

    private void openList() {
        browser.go(
                "/projects/BOOK?selectedItem=org.longview.longview:roadmap-link#longview?tab=list&group=none");
        browser.see(".lv-list-initiative");
    }

    private List<String> names() {
        return browser.texts(By.cssSelector(".lv-list-initiative a[data-act=open]"));
    }

    private void choose(String name, int column, String option) {
        edit(name, column);
        new Select(browser.see(".lv-cell-edit select")).selectByVisibleText(option);
        page.press(Keys.ENTER);
        waitForCell(name, column, option);
    }

    @Test
    public void whatOthersChangedMeanwhileStaysBesideWhatIsChangedInACell() {
        page.create("Rowan", "2027-Q1");
        openList();
        String uid = browser.see(By.xpath("//tr[.//a[.='Rowan']]")).getDomAttribute("data-row");
        page.changeMeanwhile(uid, Map.of("health", "OFF_TRACK"));

        choose("Rowan", 3, "Active");

        waitForCell("Rowan", 4, "Off track");
        assertEquals("ACTIVE", page.read("/initiatives/" + uid, "/initiative/lifecycle"));
    }

    @Test
    public void columnsAreChosenByTheMouseAndByKeysAndRemembered() {
        openList();
        browser.click("[data-focus=display]");
        browser.click(By.xpath("//*[@role='menuitemcheckbox'][.='Why']"));
        browser.see("[data-column=why]");
        page.press(Keys.ESCAPE);
        page.press(Keys.ENTER);
        browser.see(".lv-menu");
        page.press("L", " ", Keys.ESCAPE);
        browser.until(
                ExpectedConditions.numberOfElementsToBe(
                        By.cssSelector("[data-column=lifecycle]"), 0));

        browser.goToRoadmap("BOOK");
        browser.see("[data-column=why]");
        assertEquals(
                0, browser.driver().findElements(By.cssSelector("[data-column=lifecycle]")).size());
    }

    @Test
    public void viewersReadAndChangeNothing() {
        browser.logIn("viewer");
        openList();
        new Actions(browser.driver())
                .doubleClick(browser.see(cell("Shorter checkout", 2)))
                .perform();
        page.press(Keys.F2);

        assertEquals(List.of(), browser.driver().findElements(By.cssSelector(".lv-cell-edit")));
        assertEquals("true", browser.see(".lv-list").getDomAttribute("aria-readonly"));
    }

    @Test
    public void eachFieldIsChangedInItsCellByTheMouse() {
        page.create("Aspen", "2027-Q1");
        openList();
        String uid = browser.see(By.xpath("//tr[.//a[.='Aspen']]")).getDomAttribute("data-row");
        edit("Aspen", 2);
        browser.type(".lv-cell-edit input", Keys.chord(Keys.CONTROL, "a"), "2027-Q2");
        page.press(Keys.ENTER);
        waitForCell("Aspen", 2, "Q2 2027");
        choose("Aspen", 3, "Active");
        choose("Aspen", 4, "At risk");
        edit("Aspen", 8);
        browser.type(".lv-cell-edit input", Keys.chord(Keys.CONTROL, "a"), "Maya");
        browser.click(By.xpath("//*[@role='option'][contains(.,'Maya')]"));
        browser.click("#longview h1");
        waitForCell("Aspen", 8, "Maya");
        browser.see("#longview[aria-busy=false]");
        WebElement name = browser.see(cell("Aspen", 1));
        new Actions(browser.driver())
                .moveToElement(name, name.getSize().width / 2 - 60, 0)
                .doubleClick()
                .perform();
        browser.type(".lv-cell-edit input", Keys.chord(Keys.CONTROL, "a"), "Elder");
        page.press(Keys.ENTER);
        page.seeFlag("Elder saved");

        assertEquals("Elder", page.read("/initiatives/" + uid, "/initiative/name"));
        assertEquals("ACTIVE", page.read("/initiatives/" + uid, "/initiative/lifecycle"));
        assertEquals("AT_RISK", page.read("/initiatives/" + uid, "/initiative/health"));
        assertEquals("maya", page.read("/initiatives/" + uid, "/initiative/owner"));
        page.undo("Elder saved");
        browser.see(cell("Aspen", 1));
    }

    private void waitForEditor(String label) {
        browser.until(driver -> label.equals(page.focused().getDomAttribute("aria-label")));
    }

    @Test
    public void byKeysOneGoesFromCellToCellChangesGivesUpAndGoesOn() {
        page.create("Hazel", "2027-Q1");
        openList();
        browser.click(cell("Hazel", 7));
        page.press(Keys.HOME);
        assertEquals("Hazel", page.focused().getText());
        page.press(Keys.F2);
        browser.see(".lv-cell-edit input");
        page.press("Alder", Keys.ESCAPE);
        browser.until(driver -> page.focused().getText().equals("Hazel"));

        page.press(Keys.ARROW_RIGHT, Keys.ENTER);
        browser.see(".lv-cell-edit input");
        page.press("soon", Keys.ENTER);
        String error = browser.see(".lv-cell-edit .lv-error").getText();
        assertTrue(error, error.contains("soon"));
        assertEquals("true", page.focused().getDomAttribute("aria-invalid"));
        browser.type(".lv-cell-edit input", Keys.chord(Keys.CONTROL, "a"), "2027-Q3", Keys.TAB);
        waitForEditor("Lifecycle, Hazel");
        waitForCell("Hazel", 2, "Q3 2027");
        page.press("Paus", Keys.TAB);
        waitForEditor("Health, Hazel");
        waitForCell("Hazel", 3, "Paused");
        page.press(Keys.ESCAPE);
        browser.until(driver -> "3".equals(page.focused().getDomAttribute("data-col")));
        page.press(Keys.ARROW_LEFT);
        assertEquals("Paused", page.focused().getText());
    }

    /**
     * Those of the first lane: what has no date stands in a lane of its own, and is sorted there.
     */
    private List<String> dated() {
        return names().subList(0, names().size() - undated());
    }

    private int undated() {
        Number count =
                (Number)
                        page.script(
                                "const lanes = [...document.querySelectorAll('.lv-list [data-row]')];"
                                        + "const last = lanes.findLastIndex((row) => !row.matches('.lv-list-initiative'));"
                                        + "return last < 1 ? 0 : lanes.length - last - 1");
        return count.intValue();
    }

    private static List<String> sorted(List<String> some) {
        return some.stream().sorted(Collator.getInstance(Locale.ENGLISH)).toList();
    }

    @Test
    public void aHeadSortsByTheMouseAndByKeys() {
        openList();
        List<String> ranked = names();
        browser.click(By.cssSelector("[data-column=name]"));
        browser.until(driver -> dated().equals(sorted(dated())) && !names().equals(ranked));
        assertEquals("ascending", browser.see("thead th:first-child").getDomAttribute("aria-sort"));
        page.press(Keys.ENTER);
        browser.until(
                driver ->
                        "descending"
                                .equals(
                                        driver.findElement(By.cssSelector("thead th:first-child"))
                                                .getDomAttribute("aria-sort")));
        assertTrue(browser.driver().getCurrentUrl().contains("sort=-name"));
        page.press(Keys.ENTER);
        browser.until(driver -> names().equals(ranked));
        page.press(Keys.ARROW_RIGHT);
        assertEquals("promise", page.focused().getDomAttribute("data-column"));
    }
}
