package org.longview.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The page on which system administrators say what holds for all roadmaps. */
public class ConventionsIT {
    private static final String PAGE = "/plugins/servlet/longview/settings";
    private static final By MONTH = By.xpath("//label[contains(., 'financial year')]/../select");
    private static final By KEY = By.xpath("//label[. = 'Epic']/../input");

    private static DemoJira jira;

    private Browser browser;

    @BeforeClass
    public static void start() throws Exception {
        jira = DemoJira.withInitiatives();
    }

    @AfterClass
    public static void stop() throws Exception {
        jira.close();
    }

    @After
    public void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    public void aFinancialYearIsSavedShownOnTheAxisAndTakenBack() {
        browser = Browser.open(jira.baseUrl()).logIn("admin").go(PAGE);
        browser.act(MONTH, month -> new Select(month).selectByVisibleText("April"));
        browser.click(By.xpath("//button[. = 'Save']"));
        browser.see(By.xpath("//p[starts-with(., 'Saved.')]"));
        assertTrue(browser.text(), browser.text().contains("First month of the financial year"));

        browser.goToRoadmap("BOOK");
        List<String> years = browser.texts(By.cssSelector(".lv-coarse"));
        assertTrue(years.toString(), years.stream().anyMatch(year -> year.startsWith("FY20")));

        browser.go(PAGE).click(By.xpath("//button[starts-with(., 'Take back')]"));
        browser.see(By.xpath("//p[starts-with(., 'Taken back')]"));
        WebElement month = browser.see(MONTH);
        assertEquals("January", new Select(month).getFirstSelectedOption().getText());
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    public void anEpicIsTriedByKeyboardBeforeAnythingIsSaved() {
        browser = Browser.open(jira.baseUrl()).logIn("admin").go(PAGE);
        browser.act(KEY, key -> key.sendKeys("book-1", Keys.ENTER));

        browser.see(By.xpath("//th[. = 'Counts as an epic']"));
        assertTrue(browser.text(), browser.text().contains("BOOK-1 as it is read"));
        assertTrue(browser.text(), browser.text().contains("Story Points"));
        assertTrue(browser.text(), browser.text().contains("open issues have it"));
        assertTrue(browser.text(), browser.text().contains("by its name (not confirmed)"));
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    public void allMeaningsAreConfirmedAtOnceAndTakenBack() {
        browser = Browser.open(jira.baseUrl()).logIn("admin").go(PAGE);
        By all = By.xpath("//button[starts-with(., 'Confirm all')]");
        browser.act(all, button -> button.sendKeys(Keys.ENTER));
        By duplicate = By.xpath("//select[@aria-label = 'Meaning of Duplicate']");
        assertEquals(
                "dropped", new Select(browser.see(duplicate)).getFirstSelectedOption().getText());
        browser.act(By.xpath("//button[. = 'Save']"), save -> save.sendKeys(Keys.ENTER));
        browser.see(By.xpath("//p[starts-with(., 'Saved.')]"));
        assertTrue(browser.driver().findElements(all).isEmpty());

        browser.click(By.xpath("//button[starts-with(., 'Take back')]"));
        browser.see(By.xpath("//p[starts-with(., 'Taken back')]"));
        browser.see(all);
        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    public void itSpeaksGermanAndAnswersOnlySystemAdministrators() {
        browser = Browser.open(jira.baseUrl(), "de").logIn("admin").go(PAGE);
        browser.see(By.xpath("//button[. = 'Speichern']"));
        assertTrue(browser.text(), browser.text().contains("Bedeutungen von Status und Lösungen"));

        browser.logIn("manager").go(PAGE);
        assertTrue(browser.driver().findElements(MONTH).isEmpty());
    }
}
