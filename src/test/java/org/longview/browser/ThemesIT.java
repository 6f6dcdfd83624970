package org.longview.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Themes are described, coloured, ranked, merged and deleted in their dialog. */
public class ThemesIT extends OnTheDemo {
    private static final By NAMES = By.cssSelector(".lv-themes .lv-theme-name b");
    private static final By STATUS = By.cssSelector(".lv-theme-status");

    private void themes() {
        browser.click("[data-focus=views]");
        item("Themes");
        browser.see(".lv-themes li");
    }

    private void item(String text) {
        browser.click(
                By.xpath(
                        "//*[contains(@class,'lv-menu-item')][.//span[normalize-space(.)='"
                                + text
                                + "']]"));
    }

    private List<String> names() {
        return browser.texts(NAMES);
    }

    private WebElement row(String name) {
        return browser.see(By.xpath("//li[@data-theme][.//b[.='" + name + "']]"));
    }

    private void menu(String name, String text) {
        row(name).findElement(By.cssSelector("button.lv-ib")).click();
        item(text);
    }

    private void told(String text) {
        browser.until(ExpectedConditions.textToBePresentInElementLocated(STATUS, text));
    }

    private void create(String name) {
        browser.click("[data-focus=new-theme]");
        page.field("Name").sendKeys(name);
        page.submit();
        row(name);
    }

    @Test
    public void aThemeIsDescribedAndColouredAndItsLaneSaysWhatBelongsToIt() {
        themes();
        create("Quiet houses");
        row("Quiet houses").findElement(By.cssSelector(".lv-theme-name")).click();
        page.field("Description").sendKeys("Nobody hears the street.");
        browser.click("dialog[open] .lv-shades input[value=BLUE]");
        String twin = browser.see("dialog[open] .lv-shades + .lv-hint").getText();
        assertTrue(twin, twin.contains("is that of “Booking without doubt” as well"));
        browser.click("dialog[open] .lv-shades input[value=LIME]");
        browser.screenshot("theme-form");
        page.submit();

        browser.until(driver -> row("Quiet houses").getText().contains("Nobody hears the street."));
        browser.screenshot("themes");
        page.press(Keys.ESCAPE);
        WebElement lane =
                browser.see(By.xpath("//*[contains(@class,'lv-lane-name')][.='Quiet houses']"));
        new Actions(browser.driver()).moveToElement(lane).perform();
        browser.until(
                ExpectedConditions.attributeToBe(
                        lane, "title", "Quiet houses\nNobody hears the street."));
    }

    @Test
    public void themesAreRankedByKeysAndByMouseAndUndoneInTheDialog() {
        themes();
        create("Rank me");
        int last = names().indexOf("Rank me");
        WebElement name = row("Rank me").findElement(By.cssSelector(".lv-theme-name"));
        name.sendKeys(Keys.chord(Keys.ALT, Keys.ARROW_UP));
        told("“Rank me” is number " + last + " of");
        assertEquals(last - 1, names().indexOf("Rank me"));

        WebElement grip = row("Rank me").findElement(By.cssSelector(".lv-theme-grip"));
        WebElement first = browser.driver().findElement(By.cssSelector(".lv-themes li"));
        new Actions(browser.driver())
                .moveToElement(grip)
                .clickAndHold()
                .moveToElement(first)
                .moveToElement(first, 0, -first.getSize().height / 2 + 3)
                .release()
                .perform();
        told("“Rank me” is number 1 of");
        assertEquals("Rank me", names().get(0));

        browser.click(".lv-theme-status button");
        told("Undone");
        assertEquals(last - 1, names().indexOf("Rank me"));
    }

    @Test
    public void mergingMovesTheInitiativesAndOneUndoBringsTheThemeBack() throws Exception {
        themes();
        create("Goes away");
        page.press(Keys.ESCAPE);
        page.create("Merged one", "2027-Q1").edit("Merged one");
        page.choose("Theme", "Goes away").submit();
        page.seeFlag("Merged one");
        themes();
        menu("Goes away", "Merge into…");
        item("Trust and access");
        String asked = browser.see("dialog[open]:last-of-type .lv-dialog-body p").getText();
        browser.screenshot("theme-merge");
        browser.click(By.xpath("//dialog[@open]//button[normalize-space(.)='Merge']"));

        told("“Goes away” merged into “Trust and access”.");
        assertFalse(asked.isEmpty());
        assertEquals("Trust and access", themeOf("Merged one"));
        browser.click(".lv-theme-status button");
        told("Undone");
        assertTrue(names().contains("Goes away"));
        assertEquals("Goes away", themeOf("Merged one"));
    }

    private String themeOf(String initiative) throws Exception {
        JsonNode screen =
                new ObjectMapper().readTree(page.rest("GET", "/projects/BOOK/roadmap", null));
        for (JsonNode each : screen.get("initiatives")) {
            if (each.get("name").asText().equals(initiative)) {
                for (JsonNode theme : screen.get("themes")) {
                    if (theme.get("uid").equals(each.get("themeUid"))) {
                        return theme.get("name").asText();
                    }
                }
            }
        }
        return null;
    }

    @Test
    public void twoWhoEditAThemeLoseNothing() throws Exception {
        themes();
        create("Contested");
        String uid = row("Contested").getDomAttribute("data-theme");
        row("Contested").findElement(By.cssSelector(".lv-theme-name")).click();
        page.field("Description").sendKeys("Mine");
        page.rest(
                "PUT",
                "/themes/" + uid,
                "{\"name\":\"Contested\",\"description\":\"Theirs\",\"colour\":\"GRAY\",\"version\":1}");
        page.submit();

        String question = browser.see("dialog[open] fieldset.lv-choice").getText();
        assertTrue(question, question.contains("Description"));
        assertTrue(question, question.contains("Theirs"));
        browser.click(By.xpath("//dialog[@open][.//fieldset]//button[@type='submit']"));

        browser.until(driver -> row("Contested").getText().contains("Mine"));
        assertEquals(
                "GRAY",
                new ObjectMapper()
                                .readTree(page.rest("GET", "/projects/BOOK/roadmap", null))
                                .get("themes")
                                .findParents("uid")
                                .stream()
                                .filter(theme -> theme.get("uid").asText().equals(uid))
                                .findFirst()
                                .orElseThrow()
                                .get("colour")
                                .asText());
    }

    /** Each colour stands out from the page by 3 to 1 at least, in light and in dark. */
    @Test
    public void everyColourStandsOutFromThePage() {
        themes();
        browser.click("[data-focus=new-theme]");
        browser.see("dialog[open] .lv-shades");
        for (String mode : List.of("light", "dark")) {
            page.script("document.documentElement.dataset.colorMode = arguments[0]", mode);
            @SuppressWarnings("unchecked")
            List<List<Object>> found =
                    (List<List<Object>>)
                            page.script(
                                    "const lum = (c) => { const v = c.match(/[\\d.]+/g).slice(0, 3).map((n) => n / 255)"
                                            + ".map((n) => n <= 0.04045 ? n / 12.92 : ((n + 0.055) / 1.055) ** 2.4);"
                                            + " return 0.2126 * v[0] + 0.7152 * v[1] + 0.0722 * v[2]; };"
                                            + "const ground = lum(getComputedStyle(document.querySelector('dialog[open]')).backgroundColor);"
                                            + "return [...document.querySelectorAll('.lv-shades label')].map((label) => {"
                                            + " const l = lum(getComputedStyle(label.querySelector('.lv-hue')).backgroundColor);"
                                            + " return [label.textContent, (Math.max(l, ground) + 0.05) / (Math.min(l, ground) + 0.05)]; });");
            assertEquals(10, found.size());
            for (List<Object> each : found) {
                double ratio = ((Number) each.get(1)).doubleValue();
                assertTrue(mode + " " + each, ratio >= 3);
            }
        }
    }

    @Test
    public void aReaderSeesWhatBelongsToThemesAndChangesNone() {
        browser.close();
        browser = Browser.open(jira.baseUrl());
        page = RoadmapPage.of(browser, "viewer", "BOOK");
        themes();

        assertTrue(row("Trust and access").getText().contains("Everybody can book"));
        assertEquals(List.of(), browser.driver().findElements(By.cssSelector(".lv-themes button")));
    }
}
