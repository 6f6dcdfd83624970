package org.longview.browser;

import static org.junit.Assert.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.Test;
import org.longview.sandbox.jira.Data;
import org.longview.sandbox.jira.SandboxJira;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;

/**
 * More issues under an epic than Jira's search lets through, and an index that nothing leads on in.
 */
public class PartlyReadIT extends OnTheDemo {
    private static final int MORE = 10_600;

    @Test
    public void thePageAndWhySayOnHowManyOfHowManyIssuesTheyRest() throws Exception {
        page.open("Shorter checkout");
        String key = browser.see(".lv-drawer-body .lv-key").getText();
        assertTrue(browser.driver().findElement(By.cssSelector(".lv-partly")).getText().isEmpty());
        overfill(jira.sandbox().jira(), key);

        page = RoadmapPage.of(browser, "manager", "BOOK");

        browser.until(
                ExpectedConditions.textMatches(
                        By.cssSelector(".lv-partly [role=status]"),
                        Pattern.compile(
                                "These numbers rest on [\\d,]+ of [\\d,]+ issues: Jira counts the"
                                        + " rest and does not give it\\.")));
        page.open("Shorter checkout");
        String drawer = browser.see(".lv-drawer-body").getText();
        assertTrue(drawer, drawer.matches("(?s).*[\\d,]+ of [\\d,]+ issues read.*"));
        browser.type("[data-focus=why]", Keys.ENTER);
        browser.until(
                ExpectedConditions.textMatches(
                        By.cssSelector(".lv-derivation"),
                        Pattern.compile(
                                "(?s).*These numbers rest on [\\d,]+ of [\\d,]+ issues.*")));
        browser.screenshot("partly-read");
    }

    /**
     * Children that are all gone from the database, so that no key leads behind a window of them.
     */
    private static void overfill(SandboxJira jira, String epicKey) throws SQLException {
        Data.Issue epic = jira.world().issueByKey(epicKey).orElseThrow();
        Data.Issue pattern =
                jira.world().issues().stream()
                        .filter(issue -> epicKey.equals(issue.epicKey()))
                        .filter(issue -> issue.projectId() == epic.projectId())
                        .findFirst()
                        .orElseThrow();
        SandboxJira.Load load = new SandboxJira.Load();
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < MORE; i++) {
            long id = 5_000_000 + i;
            ids.add(id);
            load.issue(copy(pattern, id, "BOOK-" + (50_000 + i), epicKey));
        }
        jira.world().issues().stream()
                .filter(issue -> epicKey.equals(issue.epicKey()))
                .forEach(issue -> ids.add(issue.id()));
        jira.load(load);
        jira.leaveInIndexOnly(ids);
    }

    private static Data.Issue copy(Data.Issue of, long id, String key, String epicKey) {
        return new Data.Issue(
                id,
                key,
                of.projectId(),
                of.typeId(),
                "More of the same",
                null,
                of.statusId(),
                of.resolutionId(),
                of.priorityId(),
                of.reporter(),
                of.assignee(),
                of.created(),
                of.updated(),
                of.resolved(),
                of.due(),
                List.of(),
                List.of(),
                List.of(),
                null,
                epicKey,
                null,
                List.of(),
                of.custom(),
                null,
                null,
                null,
                List.of(),
                List.of());
    }
}
