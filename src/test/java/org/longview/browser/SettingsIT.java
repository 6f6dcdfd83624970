package org.longview.browser;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The settings of a roadmap are changed by several people and lose nothing. */
public class SettingsIT extends OnTheDemo {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final By QUESTION = By.cssSelector("dialog[open] fieldset.lv-choice");

    private void openSettings() {
        browser.click("[data-focus=settings]");
        page.field("Progress is measured by");
    }

    private String stored(String pointer) {
        return page.read("/projects/BOOK/roadmap", pointer);
    }

    private void waitUntilStored(String pointer, String value) {
        browser.until(driver -> stored(pointer).equals(value));
    }

    private void changeMeanwhile(Map<String, String> fields) throws Exception {
        JsonNode now = JSON.readTree(page.rest("GET", "/projects/BOOK/roadmap", null));
        ObjectNode wanted = JSON.createObjectNode();
        wanted.set("name", now.get("name"));
        wanted.set("version", now.get("version"));
        wanted.set("zone", now.at("/rules/ownZone"));
        for (String rule : new String[] {"epicDates", "initiativeDates", "progress"}) {
            wanted.set(rule, now.at("/rules/" + rule));
        }
        fields.forEach(wanted::put);
        String path = "/roadmaps/" + now.get("uid").asText();
        JsonNode answer = JSON.readTree(page.rest("PUT", path, JSON.writeValueAsString(wanted)));
        assertEquals(answer.toString(), "", answer.path("code").asText());
    }

    @Test
    public void whatOthersChangedBesideItStaysWithoutAQuestion() throws Exception {
        openSettings();
        changeMeanwhile(Map.of("progress", "STATUS"));

        page.type("Time zone", "Asia/Tokyo").submit();

        page.seeFlag("The settings of the roadmap were changed");
        assertEquals("Asia/Tokyo", stored("/rules/ownZone"));
        assertEquals("STATUS", stored("/rules/progress"));
    }

    @Test
    public void whatBothChangedIsAskedAndWhatWasTypedIsChosenAtFirst() throws Exception {
        openSettings();
        changeMeanwhile(Map.of("name", "Theirs", "epicDates", "WIDEST_RANGE"));
        page.type("Name", "Ours").submit();

        assertEquals("Name", browser.see("dialog[open] fieldset.lv-choice legend").getText());
        browser.screenshot("conflict-settings");
        browser.click(By.xpath("//dialog[@open][.//fieldset]//button[@type='submit']"));

        waitUntilStored("/name", "Ours");
        assertEquals("WIDEST_RANGE", stored("/rules/epicDates"));
    }

    @Test
    public void leavingTheQuestionLeadsBackToWhatWasTyped() throws Exception {
        openSettings();
        changeMeanwhile(Map.of("zone", "Europe/Paris"));
        page.type("Time zone", "Europe/Rome").submit();
        browser.see("dialog[open] fieldset.lv-choice");

        page.press(Keys.ESCAPE);

        browser.until(ExpectedConditions.numberOfElementsToBe(QUESTION, 0));
        assertEquals("Europe/Rome", page.field("Time zone").getDomProperty("value"));
        assertEquals("Europe/Paris", stored("/rules/ownZone"));
    }

    @Test
    public void thresholdsAndDaysOfLastResortAreChosenAndUndone() {
        openSettings();
        page.type("Off track above", "35").type("At risk above", "10");
        browser.click("dialog[open] .lv-check input");
        page.submit();
        page.seeFlag("The settings of the roadmap were changed");

        waitUntilStored("/rules/overhangPercent", "35");
        assertEquals("10", stored("/rules/pacePercent"));
        assertEquals("true", stored("/rules/lastResortDates"));
        browser.see(".lv-mark-last-resort");

        page.undo("The settings of the roadmap were changed");
        waitUntilStored("/rules/overhangPercent", "20");
        assertEquals("false", stored("/rules/lastResortDates"));
    }

    @Test
    public void aThresholdThatMakesNoSenseIsToldAtItsField() {
        openSettings();
        page.type("Off track above", "1001").submit();

        browser.until(
                ExpectedConditions.attributeToBe(
                        By.cssSelector("dialog[open] [aria-invalid=true]"), "value", "1001"));
        assertEquals("20", stored("/rules/overhangPercent"));
    }

    @Test
    public void aNumberEnteredByHandStandsBesideTheCount() {
        openSettings();
        page.choose("Progress is measured by", "Set by hand").submit();
        page.seeFlag("The settings of the roadmap were changed");
        waitUntilStored("/rules/progress", "MANUAL");

        page.edit("Shorter checkout").type("Progress by hand", "80").submit();

        browser.until(
                driver -> page.sentence("Shorter checkout").contains("80% by hand, 28 of 34"));
        String uid = page.uid("Shorter checkout");
        assertEquals("80", page.read("/initiatives/" + uid, "/initiative/manualProgress"));
    }

    @Test
    public void aZoneThatDoesNotExistIsToldAtItsFieldAndNothingIsLost() {
        openSettings();
        page.type("Name", "Somewhere").type("Time zone", "Moon/Crater").submit();

        browser.until(
                ExpectedConditions.attributeToBe(
                        By.cssSelector("dialog[open] [aria-invalid=true]"),
                        "value",
                        "Moon/Crater"));
        assertEquals("Somewhere", page.field("Name").getDomProperty("value"));
    }
}
