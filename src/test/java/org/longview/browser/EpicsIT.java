package org.longview.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Epics are added to initiatives, also those that count elsewhere and those that are none. */
public class EpicsIT extends OnTheDemo {
    private static final By ADDED = By.cssSelector(".lv-drawer .lv-epic-name");

    private void addEpics(String name) {
        page.open(name);
        browser.click(".lv-drawer [data-focus=add]");
        page.field("Epics");
    }

    private void offers() {
        browser.see("dialog[open] [role=option]");
    }

    @Test
    public void whatCannotBeAddedIsNamedTheRestIsAddedAndCanBeUndone() {
        page.create("Awnings", "2027-Q1");
        addEpics("Awnings");
        page.pick(page.field("Epics"), "BOOK-1 ");
        page.pick(page.field("Epics"), "BOOK-165");
        page.submit();

        WebElement flag = page.seeFlag("1 of 2 epics added to Awnings");

        assertTrue(flag.getText(), flag.getText().contains("BOOK-165 is not an epic"));
        browser.until(ExpectedConditions.numberOfElementsToBe(ADDED, 1));
        browser.screenshot("partly-added");
        page.undo("1 of 2 epics added");
        browser.until(ExpectedConditions.numberOfElementsToBe(ADDED, 0));
    }

    /** Opens the suggestions and chooses the first, and the next that brings epics of its own. */
    private String chooseTwo() {
        browser.click("[data-focus=suggest]");
        List<WebElement> groups = browser.until(groups());
        groups.stream()
                .map(group -> group.findElement(By.cssSelector("input")))
                .filter(WebElement::isSelected)
                .forEach(WebElement::click);
        groups.get(0).findElement(By.cssSelector("input")).click();
        for (WebElement group : groups.subList(1, groups.size())) {
            group.findElement(By.cssSelector("input")).click();
            if (!group.findElement(By.cssSelector(".lv-figure")).getText().equals("no epics")) {
                break;
            }
            group.findElement(By.cssSelector("input")).click();
        }
        return groups.get(0).findElement(By.tagName("b")).getText();
    }

    @Test
    public void ofSuggestionsThoseThatCannotBeMadeAreNamedAndTheOthersCanBeUndone() {
        String roadmap = page.read("/projects/BOOK/roadmap", "/uid");
        String doomed = chooseTwo();
        String first = page.read("/roadmaps/" + roadmap + "/suggestions", "/groups/0/epicIds/0");
        page.rest(
                "POST",
                "/roadmaps/" + roadmap + "/initiatives",
                "{\"name\":\"Faster than you\",\"epics\":[\"" + first + "\"]}");
        page.submit();

        WebElement flag = page.seeFlag("1 of 2 initiatives created");

        assertTrue(flag.getText(), flag.getText().contains(doomed + ": "));
        assertTrue(flag.getText(), flag.getText().contains("belongs to another initiative"));
        int before = initiatives(roadmap);
        page.undo("1 of 2 initiatives created");
        browser.until(driver -> initiatives(roadmap) == before - 1 ? true : null);
    }

    private int initiatives(String roadmap) {
        return page.rest("GET", "/roadmaps/" + roadmap, null).split("\"overhang\"").length - 1;
    }

    @Test
    public void suggestionsSayHowManyGroupsThereAre() {
        page.script(
                "const real = window.fetch; window.fetch = async (url, options) => {"
                        + " const answer = await real(url, options);"
                        + " if (!url.endsWith('/suggestions')) return answer;"
                        + " const body = await answer.json();"
                        + " return new Response(JSON.stringify({...body, total: body.groups.length + 7}),"
                        + " {headers: {'Content-Type': 'application/json'}}); }");
        browser.click("[data-focus=suggest]");
        int shown = browser.until(groups()).size();

        String text = browser.see("dialog[open] .lv-dialog-body > p").getText();

        assertTrue(text, text.contains(shown + " of " + (shown + 7) + " groups"));
    }

    @Test
    public void anIssueAboveAnEpicIsOfferedFirstAndChosenWithWhatItsDatesPropose() {
        page.script(
                "const real = window.fetch; window.fetch = async (url, options) => {"
                        + " const answer = await real(url, options);"
                        + " if (!url.endsWith('/suggestions')) return answer;"
                        + " const {groups, total} = await answer.json();"
                        + " const above = {kind: 'PARENT', name: 'Checkout', key: 'INIT-7',"
                        + " timeframe: '2031-10-05/2032-02-03', epicIds: [groups[0].epicIds[0]]};"
                        + " return new Response(JSON.stringify({groups: [above, ...groups], total: total + 1}),"
                        + " {headers: {'Content-Type': 'application/json'}}); }");
        browser.click("[data-focus=suggest]");
        WebElement first = browser.until(groups()).get(0);

        assertTrue(first.getText(), first.getText().contains("Checkout"));
        assertTrue(first.getText(), first.getText().contains("issue INIT-7 above them"));
        assertTrue(first.findElement(By.cssSelector("input[type=checkbox]")).isSelected());
        assertEquals(
                "2031-10-05/2032-02-03",
                first.findElement(By.tagName("select")).getDomProperty("value"));
    }

    private static org.openqa.selenium.support.ui.ExpectedCondition<List<WebElement>> groups() {
        return ExpectedConditions.numberOfElementsToBeMoreThan(
                By.cssSelector("dialog[open] .lv-group"), 0);
    }

    @Test
    public void anInitiativeTakesAnEpicThatCountsElsewhereWhenTold() {
        page.create("Giver", "2027-Q1", "BOOK-25 ");
        browser.click("[data-focus=create]");
        page.field("Name").sendKeys("Taker");
        page.type("Timeframe", "2027-Q2");
        page.field("Epics").sendKeys("BOOK-25 ");
        offers();
        assertTrue(browser.see("dialog[open] [role=option]").getText().contains("in Giver"));
        page.press(Keys.ENTER);
        page.submit();

        WebElement question =
                browser.see(By.xpath("//dialog[@open][.//h2[contains(.,'BOOK-25 belongs')]]"));
        assertTrue(question.getText(), question.getText().contains("Giver"));
        page.press(Keys.ESCAPE);
        WebElement error = browser.see(By.cssSelector("dialog[open] .lv-error:not([hidden])"));
        assertEquals("BOOK-25 belongs to another initiative already.", error.getText());
        assertEquals("Taker", page.field("Name").getDomProperty("value"));

        page.submit();
        browser.click(By.xpath("//dialog[@open]//button[.='Move it here']"));
        page.open("Taker");
        browser.until(ExpectedConditions.numberOfElementsToBe(ADDED, 1));
        browser.click(".lv-drawer [data-focus=close]");
        page.open("Giver");
        browser.until(ExpectedConditions.numberOfElementsToBe(ADDED, 0));
    }

    @Test
    public void anEpicOfAnotherRoadmapIsMarkedAndMaySupport() {
        page.rest("POST", "/projects/APP/roadmap", "{}");
        String other = page.read("/projects/APP/roadmap", "/uid");
        page.rest(
                "POST",
                "/roadmaps/" + other + "/initiatives",
                "{\"name\":\"Of the app\",\"epics\":[\"BOOK-37\"]}");
        browser.goToRoadmap("BOOK");
        browser.click("[data-focus=create]");
        page.field("Name").sendKeys("Helped");
        page.field("Epics").sendKeys("BOOK-37 ");
        offers();

        String offer = browser.see("dialog[open] [role=option]").getText();
        assertTrue(offer, offer.contains("in another roadmap"));
        assertFalse(offer, offer.contains("Of the app"));
        page.press(Keys.ENTER);
        page.submit();
        browser.click(By.xpath("//dialog[@open]//button[.='Let it support']"));

        browser.click(By.xpath("//button[@data-pill][contains(.,'Helped')]"));
        browser.until(
                ExpectedConditions.textToBePresentInElementLocated(
                        By.cssSelector(".lv-drawer .lv-plain"), "supports"));
    }

    @Test
    public void passingThroughTheEpicsFieldAddsNothing() {
        browser.click("[data-focus=create]");
        page.field("Name").sendKeys("Untouched", Keys.TAB);
        page.field("Epics").click();
        offers();
        assertEquals(null, page.field("Epics").getDomAttribute("aria-activedescendant"));

        page.press(Keys.ENTER);

        browser.until(
                ExpectedConditions.invisibilityOfElementLocated(By.cssSelector("dialog[open]")));
        browser.click(By.xpath("//button[@data-pill][contains(.,'Untouched')]"));
        browser.see(".lv-drawer [data-focus=add]");
        assertEquals(0, browser.driver().findElements(ADDED).size());
    }

    @Test
    public void theOffersCloseAfterAPickAndComeBackByAnArrow() {
        browser.click("[data-focus=create]");
        page.field("Epics").sendKeys("BOOK");
        offers();
        page.press(Keys.ARROW_DOWN, Keys.ENTER);

        browser.until(
                ExpectedConditions.invisibilityOfElementLocated(
                        By.cssSelector("dialog[open] [role=listbox]")));
        assertEquals(page.field("Epics"), page.focused());
        page.press(Keys.ARROW_DOWN);
        offers();
        assertEquals(
                1, browser.driver().findElements(By.cssSelector("dialog[open] .lv-tag")).size());
    }

    @Test
    public void addingFromTheListOfFreeEpicsWorksBeforeThereIsAnyInitiative() throws Exception {
        try (DemoJira empty = DemoJira.withoutInitiatives();
                Browser second = Browser.open(empty.baseUrl())) {
            RoadmapPage.of(second, "manager", "BOOK");
            second.click(".lv-side button");
            String key = second.see(".lv-side .lv-key").getText();
            second.click(".lv-side .lv-add-to");

            assertTrue(second.see("dialog[open] .lv-tag").getText().startsWith(key + " "));
        }
    }
}
