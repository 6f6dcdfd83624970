package org.longview.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.After;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Views that people keep under a name, for themselves or for all. */
public class SavedViewsIT extends OnTheDemo {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final By QUESTION = By.cssSelector("dialog[open] fieldset.lv-choice");
    private static final String BUTTON = "[data-focus=views]";
    private static final String SHARE = "Share with everyone who sees the roadmap";
    private static final String FOR_ME = "Open the roadmap with it for me";
    private static final String FOR_ALL =
            "Open the roadmap with it for everyone who chose nothing else";

    private void menu(String text) {
        browser.click(BUTTON);
        browser.click(By.xpath("//*[contains(@class,'lv-menu-item')][.//*[.='" + text + "']]"));
    }

    private List<String> offered() {
        browser.click(BUTTON);
        browser.see(".lv-menu");
        List<String> texts = new ArrayList<>();
        for (WebElement each : browser.driver().findElements(By.cssSelector(".lv-menu-text"))) {
            texts.add(each.getText());
        }
        page.press(Keys.ESCAPE);
        return texts;
    }

    private void filterByHealth(String word) {
        browser.click(".lv-filters [data-focus=health]");
        browser.click(By.xpath("//*[@role='menuitemcheckbox'][contains(.,'" + word + "')]"));
        page.press(Keys.ESCAPE);
    }

    private void save(String name, String... ticks) {
        menu("Save this view as…");
        page.type("Name", name);
        for (String tick : ticks) {
            page.field(tick).click();
        }
        page.submit();
        browser.until(ExpectedConditions.textToBe(By.cssSelector(BUTTON), name));
    }

    private void waitForShown(String text) {
        browser.until(ExpectedConditions.textToBe(By.cssSelector(".lv-shown > span"), text));
    }

    private JsonNode stored(String name) {
        try {
            for (JsonNode view :
                    JSON.readTree(page.rest("GET", "/projects/BOOK/roadmap", null)).get("views")) {
                if (view.get("name").asText().equals(name)) {
                    return view;
                }
            }
            return null;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void changeMeanwhile(JsonNode view, String name, String query) {
        String body =
                JSON.createObjectNode()
                        .put("name", name)
                        .put("query", query)
                        .put("shared", true)
                        .put("version", view.get("version").asLong())
                        .toString();
        page.rest("PUT", "/views/" + view.get("uid").asText(), body);
    }

    /** Each test begins without views: one that opens for all would be there for the next. */
    @After
    public void deleteAll() throws Exception {
        if (browser == null) {
            return;
        }
        browser.logIn("manager").goToRoadmap("BOOK");
        for (JsonNode view :
                JSON.readTree(page.rest("GET", "/projects/BOOK/roadmap", null)).get("views")) {
            page.rest(
                    "DELETE",
                    "/views/"
                            + view.get("uid").asText()
                            + "?version="
                            + view.get("version").asLong(),
                    null);
        }
    }

    @Override
    public void leave() {
        // after the views have been deleted
    }

    @After
    public void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    public void aViewIsKeptFoundAgainAndForItsOwnerOnly() {
        filterByHealth("At risk");
        save("My worries");
        page.seeFlag("View My worries saved");
        browser.click(By.xpath("//*[contains(@class,'lv-filters')]//button[.='Clear filter']"));
        browser.until(ExpectedConditions.textToBe(By.cssSelector(BUTTON), "My worries (changed)"));

        menu("My worries");

        waitForShown("1 of 12 shown");
        browser.until(ExpectedConditions.textToBe(By.cssSelector(BUTTON), "My worries"));
        browser.logIn("admin").goToRoadmap("BOOK");
        assertFalse(offered().contains("My worries"));
    }

    @Test
    public void aSharedViewOpensForAllWhoChoseNothingElse() {
        filterByHealth("Off track");
        save("For the board", FOR_ALL);
        assertTrue(stored("For the board").get("shared").asBoolean());

        browser.logIn("viewer").goToRoadmap("BOOK");

        waitForShown("1 of 12 shown");
        page.row("Calendars that agree");
        browser.until(ExpectedConditions.textToBe(By.cssSelector(BUTTON), "For the board"));
        List<String> offered = offered();
        assertTrue(offered.contains("For the board"));
        assertFalse(offered.contains("Delete For the board"));
        browser.go(
                "/projects/BOOK?selectedItem=org.longview.longview:roadmap-link#longview?tab=timeline");
        waitForShown("12 of 12 shown");
    }

    @Test
    public void aReaderKeepsAnOwnDefaultAndCannotShare() {
        browser.logIn("viewer").goToRoadmap("BOOK");
        filterByHealth("On track");
        menu("Save this view as…");
        assertFalse(page.field(SHARE).isEnabled());
        assertFalse(page.field(FOR_ALL).isEnabled());
        page.type("Name", "Calm");
        page.field(FOR_ME).click();
        page.submit();
        browser.until(ExpectedConditions.textToBe(By.cssSelector(BUTTON), "Calm"));
        browser.click(By.xpath("//*[contains(@class,'lv-filters')]//button[.='Clear filter']"));
        waitForShown("12 of 12 shown");

        browser.goToRoadmap("BOOK");

        browser.until(ExpectedConditions.textToBe(By.cssSelector(BUTTON), "Calm"));
        waitForShown("5 of 12 shown");
        menu("Delete Calm");
        page.seeFlag("View Calm deleted");
        page.undo("View Calm deleted");
        browser.until(ExpectedConditions.textToBe(By.cssSelector(BUTTON), "Calm"));
        menu("Delete Calm");
        browser.until(ExpectedConditions.textToBe(By.cssSelector(BUTTON), "Views"));
    }

    @Test
    public void changesToAViewAreSavedAndTakenBackByUndo() {
        filterByHealth("At risk");
        save("Worries", SHARE);
        filterByHealth("Off track");

        menu("Save changes to Worries");

        browser.until(driver -> stored("Worries").get("query").asText().contains("OFF_TRACK"));
        page.seeFlag("View Worries saved");
        browser.click(
                By.xpath(
                        "("
                                + RoadmapPage.flag("View Worries saved")
                                + "//button[.='Undo'])[last()]"));
        browser.until(driver -> !stored("Worries").get("query").asText().contains("OFF_TRACK"));
        browser.until(ExpectedConditions.textToBe(By.cssSelector(BUTTON), "Worries (changed)"));
    }

    @Test
    public void byTheKeyboardAViewIsKeptRenamedAndDeleted() {
        browser.type(BUTTON, Keys.ENTER);
        browser.see(".lv-menu");
        for (int i = 0; i < 5 && !page.focused().getText().startsWith("Save this"); i++) {
            page.press(Keys.ARROW_DOWN);
        }
        page.press(Keys.ENTER);
        page.field("Name");
        page.press("By keys", Keys.TAB, Keys.SPACE, Keys.ENTER);
        browser.until(ExpectedConditions.textToBe(By.cssSelector(BUTTON), "By keys"));
        assertTrue(stored("By keys").get("shared").asBoolean());
        browser.until(driver -> "views".equals(page.focused().getDomAttribute("data-focus")));

        page.press(Keys.ENTER);
        browser.see(".lv-menu");
        page.press(Keys.END);
        for (int i = 0; i < 5 && !page.focused().getText().startsWith("Delete"); i++) {
            page.press(Keys.ARROW_UP);
        }
        assertEquals("Delete By keys", page.focused().getText());
        page.press(Keys.ENTER);
        page.seeFlag("View By keys deleted");
        assertEquals(null, stored("By keys"));
    }

    @Test
    public void whatBothChangedIsAskedAndWhatOnlyOneChangedIsKept() {
        save("Both", SHARE);
        menu("Name and sharing of Both…");
        page.field("Name");
        changeMeanwhile(stored("Both"), "Theirs", "tab=list");
        page.type("Name", "Mine").submit();

        WebElement question = browser.see(QUESTION);
        assertTrue(question.getText(), question.getText().contains("Theirs"));
        assertTrue(question.getText(), question.getText().contains("Mine"));
        browser.click(By.xpath("//dialog[@open][.//fieldset]//button[@type='submit']"));

        page.seeFlag("View Mine saved");
        assertEquals("tab=list", stored("Mine").get("query").asText());
    }

    @Test
    public void aViewThatNamesWhatIsNotHereSaysSoAndShowsTheRest() {
        String made = page.read("/projects/BOOK/roadmap", "/uid");
        page.rest(
                "POST",
                "/roadmaps/" + made + "/views",
                JSON.createObjectNode()
                        .put("name", "Of old")
                        .put("query", "tab=list&owner=gone&health=AT_RISK&label=gone")
                        .put("shared", false)
                        .put("ownDefault", true)
                        .put("commonDefault", false)
                        .toString());

        browser.goToRoadmap("BOOK");

        browser.see(By.xpath("//*[contains(.,'names is not here (any more)')]"));
        browser.until(ExpectedConditions.textToBe(By.cssSelector(BUTTON), "Of old (changed)"));
        waitForShown("1 of 12 shown");
        browser.click(By.xpath("//*[contains(@class,'lv-filters')]//button[.='Clear filter']"));
        waitForShown("12 of 12 shown");
        browser.click(By.xpath("//*[contains(@class,'lv-flag')]//button[@aria-label='Close']"));

        menu("Of old");

        browser.see(By.xpath("//*[contains(.,'names is not here (any more)')]"));
        waitForShown("1 of 12 shown");
        menu("Save changes to Of old");
        browser.until(driver -> !stored("Of old").get("query").asText().contains("gone"));
    }

    @Test
    public void theListIsPartOfAView() {
        browser.click("[data-focus=list]");
        browser.see(".lv-list");
        save("As words");
        browser.click("[data-focus=timeline]");
        browser.see(".lv-row-initiative");

        menu("As words");

        browser.see(".lv-list");
        browser.driver().navigate().back();
        browser.see(".lv-row-initiative");
        menu("Back to the default view");
        browser.until(ExpectedConditions.textToBe(By.cssSelector(BUTTON), "Views"));
    }
}
