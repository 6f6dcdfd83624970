package org.longview.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.bc.issue.IssueService;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.Test;
import org.longview.sandbox.jira.Data;
import org.longview.sandbox.jira.PickerDays;
import org.longview.sandbox.jira.SandboxJira;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The data doctor is opened, read, and followed, by mouse and by keys. */
public class DoctorIT extends OnTheDemo {
    private static final By BUTTON = By.cssSelector("[data-focus=doctor]");
    private static final By PANEL = By.cssSelector(".lv-doctor");

    private static By group(String kind) {
        return By.cssSelector(".lv-findings > summary[data-focus=" + kind + "]");
    }

    private static By fix(String text, String about) {
        return By.xpath(
                "//aside[contains(@class,'lv-doctor')]//li[contains(.,'"
                        + about
                        + "')]//button[.='"
                        + text
                        + "']");
    }

    private static Data.Issue openEpic(boolean dated) {
        return jira.sandbox().jira().world().issues().stream()
                .filter(issue -> issue.key().startsWith("BOOK-"))
                .filter(issue -> issue.levelId() == null)
                .filter(issue -> type(issue).equals("Epic"))
                .filter(issue -> (issue.due() != null) == dated)
                .filter(issue -> issue.resolved() == null)
                .findFirst()
                .orElseThrow();
    }

    private static String type(Data.Issue issue) {
        return jira.sandbox().jira().world().type(issue.typeId()).name();
    }

    @Test
    public void theWayToAnUnassignedEpicIsThereAndTheKeyboardComesBack() {
        browser.click("[data-focus=doctor]");
        browser.until(ExpectedConditions.presenceOfElementLocated(group("NO_INITIATIVE")));
        assertEquals("Data doctor", page.focused().getText());
        String said = browser.driver().findElement(PANEL).getText();
        assertTrue(said, said.matches("(?s).*\\d+ findings\\..*"));
        browser.screenshot("doctor");

        page.press(Keys.ESCAPE);

        browser.until(ExpectedConditions.invisibilityOfElementLocated(PANEL));
        assertEquals("doctor", page.focused().getDomAttribute("data-focus"));
        assertTrue(
                browser.driver()
                        .findElement(BUTTON)
                        .getDomAttribute("aria-label")
                        .matches("Data doctor \\d+"));
    }

    @Test
    public void anEpicThatOnlySupportsIsMendedByKeysAndThatIsUndone() {
        String uid = page.uid("Shorter checkout");
        String unassigned = page.read("/projects/BOOK/roadmap", "/unassigned/0");
        String key = page.read("/projects/BOOK/roadmap", "/epics/key/" + unassigned);
        String version = page.read("/initiatives/" + uid, "/initiative/version");
        page.rest(
                "PUT",
                "/initiatives/" + uid + "/epics/" + key,
                "{\"role\":\"SUPPORTS\",\"version\":" + version + ",\"move\":false}");
        browser.click("[data-focus=refresh]");
        browser.type("[data-focus=doctor]", Keys.ENTER);
        By mend = fix("Let it count here", key);
        browser.see(mend).sendKeys(Keys.ENTER);

        page.seeFlag(key + " counts in");
        browser.until(ExpectedConditions.numberOfElementsToBe(group("SUPPORTS_ONLY"), 0));
        page.undo(key + " counts in");
        browser.until(ExpectedConditions.presenceOfElementLocated(mend));
    }

    @Test
    public void datesAreWrittenToJiraAndPutBack() {
        Data.Issue epic = openEpic(true);
        LocalDate due = epic.due();
        start(epic, due.plusDays(9));
        browser.click("[data-focus=doctor]");
        By swap = fix("Swap the dates", epic.key());
        browser.see(swap);

        browser.click(swap);

        page.seeFlag("Dates of " + epic.key() + " changed in Jira");
        browser.until(ExpectedConditions.numberOfElementsToBe(swap, 0));
        assertEquals(due.plusDays(9), now(epic).due());
        page.undo("Dates of " + epic.key());
        browser.see(swap);
        assertEquals(due, now(epic).due());
        start(epic, null);
    }

    @Test
    public void aStatusIsChangedOnlyAfterSayingThatItCannotBeUndone() {
        Data.Issue done =
                jira.sandbox().jira().world().issues().stream()
                        .filter(issue -> issue.key().startsWith("BOOK-"))
                        .filter(issue -> type(issue).equals("Epic"))
                        .filter(issue -> category(issue).equals("indeterminate"))
                        .findFirst()
                        .orElseThrow();
        step(done, "done");
        browser.click("[data-focus=doctor]");
        By reopen = fix("Reopen in Jira", done.key());
        browser.see(reopen);
        browser.click(reopen);
        String asked = browser.see(By.cssSelector("dialog[open]")).getText();
        assertTrue(asked, asked.contains("cannot be undone from here"));

        browser.click(By.cssSelector("dialog[open] .aui-button-primary"));

        page.seeFlag("Status of " + done.key() + " changed in Jira");
        browser.until(ExpectedConditions.numberOfElementsToBe(reopen, 0));
        assertFalse(category(now(done)).equals("done"));
    }

    @Test
    public void aReaderSeesFindingsWithoutFixes() {
        browser.logIn("viewer").goToRoadmap("BOOK");
        browser.see("#longview h1");
        browser.click("[data-focus=doctor]");

        browser.until(ExpectedConditions.presenceOfElementLocated(group("NO_INITIATIVE")));
        assertTrue(
                browser.driver()
                        .findElements(
                                By.cssSelector(
                                        ".lv-finding-ways button.aui-button:not(.aui-button-link)"))
                        .isEmpty());
    }

    private static Data.Issue now(Data.Issue issue) {
        return jira.sandbox().jira().world().issue(issue.id()).orElseThrow();
    }

    private static String category(Data.Issue issue) {
        return jira.sandbox().jira().world().status(issue.statusId()).category();
    }

    private static void start(Data.Issue epic, LocalDate day) {
        SandboxJira sandbox = jira.sandbox().jira();
        long field =
                sandbox.world().fields().stream()
                        .filter(each -> each.name().equals("Start date"))
                        .findFirst()
                        .orElseThrow()
                        .id();
        IssueService issues = (IssueService) sandbox.services().get(IssueService.class);
        var admin = sandbox.authentication().byKey("admin").orElseThrow();
        var input =
                issues.newIssueInputParameters()
                        .addCustomFieldValue(
                                "customfield_" + field,
                                day == null ? "" : PickerDays.text(day, Locale.ENGLISH));
        issues.update(admin, issues.validateUpdate(admin, epic.id(), input));
    }

    private static void step(Data.Issue issue, String category) {
        SandboxJira sandbox = jira.sandbox().jira();
        int step =
                sandbox.workflow().steps(issue).stream()
                        .filter(each -> each.to().category().equals(category))
                        .findFirst()
                        .orElseThrow()
                        .id();
        IssueService issues = (IssueService) sandbox.services().get(IssueService.class);
        var admin = sandbox.authentication().byKey("admin").orElseThrow();
        issues.transition(
                admin,
                issues.validateTransition(
                        admin, issue.id(), step, issues.newIssueInputParameters()));
    }
}
