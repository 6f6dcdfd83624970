package org.longview.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Something is changed while somebody works on it: nothing that was typed is lost. */
public class ConflictIT extends OnTheDemo {
    private static final By QUESTIONS = By.cssSelector("dialog[open] fieldset.lv-choice");

    private String edited(String name) {
        page.create(name, "2027-Q1");
        String uid = page.uid(name);
        page.edit(name);
        return uid;
    }

    private List<String> questions() {
        return browser.until(ExpectedConditions.presenceOfAllElementsLocatedBy(QUESTIONS)).stream()
                .map(each -> each.findElement(By.tagName("legend")).getText())
                .toList();
    }

    private String stored(String uid, String field) {
        return page.read("/initiatives/" + uid, "/initiative/" + field);
    }

    private void waitUntilStored(String uid, String field, String value) {
        browser.until(driver -> stored(uid, field).equals(value));
    }

    @Test
    public void fieldsThatOnlyOneChangedAreBothKeptWithoutAQuestion() {
        String uid = edited("Balconies");
        page.changeMeanwhile(uid, Map.of("health", "AT_RISK", "timeframe", "2027-Q3"));

        page.type("Why", "More sun").submit();

        page.waitForSentence("Balconies", "At risk");
        assertEquals("More sun", stored(uid, "why"));
        assertEquals("2027-Q3", stored(uid, "timeframe/text"));
        page.seeFlag("Balconies saved");
    }

    @Test
    public void onlyWhatBothChangedIsAskedAndWhatWasTypedIsChosenAtFirst() {
        String uid = edited("Terraces");
        page.changeMeanwhile(uid, Map.of("why", "Theirs", "health", "AT_RISK"));
        page.type("Name", "Terraces and roofs").type("Why", "My long text").submit();

        assertEquals(List.of("Why"), questions());
        WebElement question = browser.see("dialog[open] fieldset.lv-choice");
        assertTrue(question.getText(), question.getText().contains("My long text"));
        assertTrue(question.getText(), question.getText().contains("Theirs"));
        browser.screenshot("conflict-fields");
        browser.click(By.xpath("//dialog[@open][.//fieldset]//button[@type='submit']"));

        waitUntilStored(uid, "why", "My long text");
        assertEquals("Terraces and roofs", stored(uid, "name"));
        assertEquals("AT_RISK", stored(uid, "health"));
        browser.until(driver -> "edit".equals(page.focused().getDomAttribute("data-focus")));
    }

    @Test
    public void eachFieldIsChosenByItself() {
        String uid = edited("Cellars");
        page.changeMeanwhile(uid, Map.of("why", "Their why", "name", "Their cellars"));
        page.type("Name", "My cellars").type("Why", "My why").submit();

        assertEquals(List.of("Name", "Why"), questions());
        browser.click("dialog[open] fieldset:nth-of-type(1) input[value=theirs]");
        browser.click(By.xpath("//dialog[@open][.//fieldset]//button[@type='submit']"));

        waitUntilStored(uid, "why", "My why");
        assertEquals("Their cellars", stored(uid, "name"));
    }

    @Test
    public void leavingTheQuestionLeadsBackToTheFilledForm() {
        String uid = edited("Attics");
        page.changeMeanwhile(uid, Map.of("why", "Theirs"));
        page.type("Why", "An hour of work");
        page.choose("Theme", "New theme…");
        browser.see("dialog[open] [aria-label='Name of the new theme']").sendKeys("Roofs");
        page.submit();
        questions();

        page.press(Keys.ESCAPE);

        browser.until(ExpectedConditions.numberOfElementsToBe(QUESTIONS, 0));
        assertEquals("An hour of work", page.field("Why").getDomProperty("value"));
        assertEquals("Save", page.focused().getText());
        assertEquals("Theirs", stored(uid, "why"));
        assertEquals(
                "no theme is left of an act that was not done",
                -1,
                page.rest("GET", "/projects/BOOK/roadmap", null).indexOf("\"Roofs\""));

        page.submit();
        questions();
        browser.click(By.xpath("//dialog[@open][.//fieldset]//button[@type='submit']"));
        waitUntilStored(uid, "why", "An hour of work");
        page.undo("saved");
        waitUntilStored(uid, "why", "Theirs");
    }

    @Test
    public void aDraggedBarKeepsWhatOthersChangedBesideIt() {
        page.create("Ladders", "2027-Q1");
        String uid = page.uid("Ladders");
        page.changeMeanwhile(uid, Map.of("why", "Meanwhile"));

        page.focus("Ladders").press("]");

        page.waitForSentence("Ladders", "Q2 2027");
        page.seeFlag("Ladders moved to Q2 2027");
        assertEquals("Meanwhile", stored(uid, "why"));
    }
}
