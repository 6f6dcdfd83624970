package org.longview.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The axis with its zooms, the table with its width and columns, and what folds out. */
public class TimelineIT extends OnTheDemo {
    private static final By SPLIT = By.cssSelector(".lv-split");

    private String hash() {
        return (String) browser.driver().executeScript("return location.hash");
    }

    private int tableWidth() {
        return browser.driver().findElement(By.cssSelector(".lv-axis .lv-c")).getSize().getWidth();
    }

    private List<String> fineCells() {
        return browser.texts(By.cssSelector(".lv-fine"));
    }

    @Test
    public void eachPresetShowsItsLengthInTheUnitsThatFitIt() {
        browser.click(".lv-filter[data-focus=zoom]");
        page.click(By.xpath("//*[@role='menuitem'][.='1 quarter']"));
        browser.until(driver -> fineCells().stream().anyMatch(text -> text.equals("Dec")));
        assertTrue(hash(), hash().contains("zoom=quarter"));

        browser.click(".lv-filter[data-focus=zoom]");
        page.click(By.xpath("//*[@role='menuitem'][.='3 years']"));
        browser.until(driver -> fineCells().stream().anyMatch(text -> text.startsWith("Q")));
    }

    @Test
    public void theWheelWithControlZoomsAroundThePointerAndTheAddressKeepsIt() {
        WebElement time = browser.see(".lv-body");
        new Actions(browser.driver()).moveToElement(time, 100, 0).perform();
        browser.driver()
                .executeScript(
                        "const s = document.querySelector('.lv-scroll'), b = s.getBoundingClientRect();"
                                + "s.dispatchEvent(new WheelEvent('wheel', {ctrlKey: true, deltaY: -120, bubbles: true, cancelable: true,"
                                + " clientX: b.right - 200, clientY: b.top + 100}))");

        browser.until(driver -> hash().matches(".*zoom=\\d+.*"));
    }

    @Test
    public void theTableIsMadeWiderByKeysAndStaysSoAfterReading() {
        int before = tableWidth();
        browser.until(ExpectedConditions.presenceOfElementLocated(SPLIT))
                .sendKeys(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
        browser.until(driver -> tableWidth() == before + 32);
        assertEquals(
                String.valueOf(before + 32),
                browser.driver().findElement(SPLIT).getAttribute("aria-valuenow"));

        browser.goToRoadmap("BOOK");

        browser.until(driver -> tableWidth() == before + 32);
        browser.driver().findElement(SPLIT).sendKeys(Keys.ENTER);
        browser.until(driver -> tableWidth() == before);
    }

    @Test
    public void theTableIsMadeWiderByTheMouse() {
        int before = tableWidth();
        page.drag(browser.see(".lv-split"), 100, 0);

        browser.until(driver -> Math.abs(tableWidth() - before - 100) <= 2);
    }

    @Test
    public void columnsAreChosenAndTold() {
        browser.click("[data-focus=columns]");
        page.click(By.xpath("//*[@role='menuitemcheckbox'][.='Progress']"));
        page.click(By.xpath("//*[@role='menuitemcheckbox'][.='Health']"));
        browser.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);

        assertEquals("28 of 34", page.part("Shorter checkout", "lv-col-progress").getText());
        assertTrue(page.part("Shorter checkout", "lv-col-health").getText().length() > 3);
        browser.screenshot("columns");
    }

    @Test
    public void anEpicFoldsOutToItsIssuesByMouseAndByKeys() {
        page.focus("Shorter checkout");
        browser.driver().switchTo().activeElement().sendKeys(Keys.ARROW_RIGHT);
        browser.see(".lv-row-epic");
        browser.driver().switchTo().activeElement().sendKeys(Keys.ARROW_RIGHT);
        browser.driver().switchTo().activeElement().sendKeys(Keys.ARROW_RIGHT);
        WebElement issue = browser.see(".lv-row-issue");
        assertEquals("4", issue.getAttribute("aria-level"));
        assertTrue(issue.getAttribute("aria-label").startsWith("BOOK-"));
        browser.screenshot("children");

        browser.click(".lv-row-epic .lv-twisty-open");
        browser.until(ExpectedConditions.numberOfElementsToBe(By.cssSelector(".lv-row-issue"), 0));
    }

    /** Makes an epic in Jira of which only the end is known. */
    private String epicUntil(String day) {
        return (String)
                browser.driver()
                        .executeAsyncScript(
                                "const [duedate, done] = arguments; const fields = {project: {key: 'BOOK'},"
                                        + " issuetype: {name: 'Epic'}, summary: 'Ovens and hoods', duedate};"
                                        + "fetch(document.getElementById('longview').dataset.contextPath"
                                        + " + '/rest/api/2/issue', {method: 'POST', body: JSON.stringify({fields}),"
                                        + " headers: {'Content-Type': 'application/json'}})"
                                        + ".then((answer) => answer.json()).then(({key}) => done(key))",
                                day);
    }

    @Test
    public void aSideThatNobodyKnowsIsDrawnOpenAndNoDayIsMadeUpForIt() {
        String key = epicUntil("2027-02-26");
        browser.goToRoadmap("BOOK");
        page.create("Kitchens", "2027-Q1", key);

        String rail = page.part("Kitchens", "lv-rail").getDomAttribute("class");
        assertTrue(rail, rail.contains("lv-rail-no-start"));
        page.open("Kitchens");
        String numbers = browser.see(".lv-drawer .lv-numbers").getText();
        assertTrue(numbers, numbers.contains("no start"));
        assertTrue(numbers, numbers.contains("26 Feb 2027"));
        assertTrue(numbers, numbers.contains("end from dates"));
    }
}
