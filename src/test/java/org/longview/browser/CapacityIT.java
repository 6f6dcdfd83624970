package org.longview.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** What quarters hold is compared with the last year where that says enough, and not before. */
public class CapacityIT extends OnTheDemo {
    private static final ObjectMapper JSON = new ObjectMapper();

    private String check() {
        browser.click("[data-focus=views]");
        browser.click(
                By.xpath("//*[contains(@class,'lv-menu-item')][contains(.,'Capacity check')]"));
        return browser.see(".lv-capacity").getText();
    }

    private void hasText(String text, String part) {
        assertTrue(text, text.contains(part));
    }

    /** All epics that count nowhere become one completed initiative of a size. */
    private String sizeThePast() throws Exception {
        JsonNode now = JSON.readTree(page.rest("GET", "/projects/BOOK/roadmap", null));
        ObjectNode body = JSON.createObjectNode();
        body.put("name", "All that was done before")
                .put("lifecycle", "COMPLETED")
                .put("estimate", "XL");
        ArrayNode epics = body.putArray("epics");
        now.get("unassigned").forEach(index -> epics.add(now.at("/epics/id/" + index)));
        String path = "/roadmaps/" + now.get("uid").asText() + "/initiatives";
        JsonNode made = JSON.readTree(page.rest("POST", path, JSON.writeValueAsString(body)));
        return made.at("/command").asText();
    }

    @Test
    public void nothing_is_compared_until_the_last_year_says_enough() throws Exception {
        String thin = check();
        hasText(thin, "The last year says too little for a comparison");
        hasText(thin, "3 are needed");
        hasText(thin, "without a size, which is in no sum: The trip in your pocket");
        hasText(thin, "promised without a day, and in no quarter: Reasons to come back");
        assertFalse(thin, thin.contains("× an average quarter"));
        hasText(browser.see("dialog[open] footer").getText(), "of the issues you may see");
        browser.screenshot("capacity-thin");
        page.press(Keys.ESCAPE);

        String command = sizeThePast();
        browser.click("[data-focus=refresh]");
        browser.until(driver -> browser.text().contains("13 of 13 shown") ? true : null);
        String told = check();
        hasText(told, "× an average quarter");
        hasText(told, "× the best one");
        hasText(told, "team-weeks in an average quarter");
        assertEquals(2, browser.driver().findElements(By.cssSelector(".lv-capacity table")).size());
        browser.screenshot("capacity");
        browser.click(".lv-capacity td details summary");
        hasText(browser.see(".lv-capacity").getText(), "issues open");
        page.rest("POST", "/commands/" + command + "/undo", "{}");
    }
}
