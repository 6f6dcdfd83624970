package org.longview.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Vision, objectives and briefs: said, measured, served, read and compared. */
public class AimsIT extends OnTheDemo {
    private static final String FINISH = "Guests finish what they began";
    private static final String CHECKOUT = "Shorter checkout";

    private void objectives() {
        browser.click("[data-focus=objectives]");
        browser.see(".lv-vision");
    }

    private static String card(String objective) {
        return "//article[contains(@class,'lv-aim')][.//h2[.='" + objective + "']]";
    }

    private void waitFor(String xpath) {
        browser.see(By.xpath(xpath));
    }

    private void menu(String xpath, String text) {
        browser.click(By.xpath(xpath));
        browser.click(By.xpath("//*[contains(@class,'lv-menu-item')][.//*[.='" + text + "']]"));
    }

    private void create(String objective) {
        browser.click("[data-focus=create-objective]");
        page.type("Name", objective);
        page.submit();
        waitFor(card(objective));
    }

    @Test
    public void the_demo_tells_what_it_is_for_how_far_it_is_and_what_serves_it() {
        objectives();

        waitFor(card(FINISH) + "//*[contains(@class,'lv-measured')][contains(.,'37.5%')]");
        waitFor(card(FINISH) + "//*[contains(.,'2 of 3 key results measured')]");
        waitFor(card(FINISH) + "//button[.='" + CHECKOUT + "']");
        assertTrue(browser.see(".lv-vision").getText().contains("Every stay begins with trust."));
        assertTrue(browser.see(".lv-aim-none").getText().contains("Trips with friends"));
        browser.click(By.xpath(card(FINISH) + "//button[.='" + CHECKOUT + "']"));
        browser.see(".lv-drawer h2");
        page.press(Keys.ESCAPE);
        browser.until(
                driver ->
                        page.focused().getText().equals(CHECKOUT)
                                && browser.driver()
                                        .findElements(By.cssSelector(".lv-drawer:not([hidden])"))
                                        .isEmpty());
    }

    @Test
    public void the_vision_is_written_in_its_place_and_undone() {
        objectives();
        browser.click("[data-focus=vision]");
        browser.type("[data-focus=vision-text]", " And calm.");
        browser.click(".lv-vision [type=submit]");
        page.seeFlag("Vision");
        browser.until(
                ExpectedConditions.textToBePresentInElementLocated(
                        By.cssSelector(".lv-vision"), "And calm."));

        page.undo("Vision");

        browser.until(
                ExpectedConditions.not(
                        ExpectedConditions.textToBePresentInElementLocated(
                                By.cssSelector(".lv-vision"), "And calm.")));
    }

    @Test
    public void an_objective_is_made_measured_and_taken_back() {
        objectives();
        create("Hosts answer at once");
        String card = card("Hosts answer at once");
        browser.click(By.xpath(card + "//button[.='Add key result']"));
        page.type("Name", "Hours until an answer");
        page.type("From", "20");
        page.type("To", "20");
        browser.click("dialog[open] [type=submit]");
        browser.until(
                ExpectedConditions.textToBePresentInElementLocated(
                        By.cssSelector("dialog[open]"), "differs from where it begins"));
        page.type("To", "10");
        page.submit();
        browser.click(By.xpath(card + "//button[.='Check in']"));
        page.type("It is now", "14");
        page.type("Note", "Two teams answer on weekends");
        page.submit();
        waitFor(card + "//*[contains(@class,'lv-figure')][contains(.,'0.60')]");
        browser.click(By.xpath(card + "//button[.='1 check-in']"));
        browser.until(
                ExpectedConditions.textToBePresentInElementLocated(
                        By.cssSelector("dialog[open]"), "Two teams answer on weekends"));
        page.press(Keys.ESCAPE);

        menu(card + "//header//button[contains(@class,'lv-ib')]", "Delete");
        browser.click(By.xpath("//dialog[@open]//button[.='Delete']"));
        browser.until(ExpectedConditions.invisibilityOfElementLocated(By.xpath(card)));
        page.undo("Hosts answer at once");
        waitFor(card + "//*[contains(@class,'lv-figure')][contains(.,'0.60')]");
    }

    @Test
    public void a_check_in_takes_a_comma_and_is_corrected_and_taken_back() {
        objectives();
        create("Stays are quiet");
        String card = card("Stays are quiet");
        browser.click(By.xpath(card + "//button[.='Add key result']"));
        page.type("Name", "Complaints a week");
        page.type("From", "20,0");
        page.type("To", "1.5");
        page.submit();
        browser.click(By.xpath(card + "//button[.='Check in']"));
        page.type("It is now", "12,5 or so");
        browser.click("dialog[open] [type=submit]");
        waitFor(
                "//dialog[@open]//*[.='It is now: “12,5 or so” is not a number. Nothing was changed.']");
        page.type("It is now", "12,5");
        page.submit();
        waitFor(card + "//*[contains(@class,'lv-measured')][contains(.,'12.5')]");

        browser.click(By.xpath(card + "//button[.='1 check-in']"));
        browser.click(By.xpath("//dialog[@open]//button[.='Correct…']"));
        assertEquals("12.5", page.field("It is now").getDomProperty("value"));
        page.type("It is now", "13,25");
        page.submit();
        page.seeFlag("Corrected the check-in of Complaints a week");
        waitFor(card + "//*[contains(@class,'lv-measured')][contains(.,'13.25')]");

        browser.click(By.xpath(card + "//button[.='2 check-ins']"));
        waitFor("//dialog[@open]//li[contains(@class,'lv-taken-back')]//b[.='12.5']");
        browser.screenshot("check-ins");
        browser.click(By.xpath("//dialog[@open]//button[.='Take back']"));
        page.seeFlag("Took back the check-in of Complaints a week");
        waitFor(card + "//button[.='3 check-ins']");
    }

    @Test
    public void numbers_are_shown_and_read_in_the_language_of_the_page() {
        try (Browser german = Browser.open(jira.baseUrl(), "de-DE")) {
            RoadmapPage.of(german, "manager", "BOOK");
            german.click("[data-focus=settings]");
            String size = "//dialog[@open]//input[@aria-label='Teamwochen von M']";
            WebElement weeks = german.see(By.xpath(size));
            weeks.clear();
            weeks.sendKeys("1.234,5 Wochen");
            german.click("dialog[open] [type=submit]");
            german.see(
                    By.xpath(
                            "//dialog[@open]//*[.='Teamwochen von M: „1.234,5 Wochen“ ist keine Zahl. Nichts wurde geändert.']"));
            german.screenshot("number-de");
            weeks.clear();
            weeks.sendKeys("2.75");
            german.click("dialog[open] [type=submit]");
            german.until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector("dialog")));
            german.click("[data-focus=settings]");
            assertEquals("2,75", german.see(By.xpath(size)).getDomProperty("value"));
        }
    }

    @Test
    public void an_initiative_serves_an_objective_and_stands_in_its_lane() {
        page.open("One inbox for guest and host");
        browser.click("[data-focus=serves]");
        browser.click(By.xpath("//dialog[@open]//label[contains(.,'Hosts earn more')]"));
        page.submit();
        waitFor(
                "//*[contains(@class,'lv-drawer')]//*[contains(@class,'lv-plain')][contains(.,'Hosts earn more')]");
        browser.click("[data-focus=close]");
        objectives();
        waitFor(
                card("Hosts earn more on calmer days")
                        + "//button[.='One inbox for guest and host']");

        browser.driver().navigate().refresh();
        browser.see(".lv-vision");
        browser.click("[data-focus=timeline]");
        browser.click("[data-focus=display]");
        browser.click(
                By.xpath(
                        "//*[@role='menuitemradio'][@data-group='group'][contains(.,'Objective')]"));
        page.press(Keys.ESCAPE);
        waitFor("//*[contains(@class,'lv-lane-name')][.='No guest stands before a wrong door']");
        waitFor(
                "//*[@role='row'][.//a[.='Calendars that agree']]//span[contains(@class,'lv-chip')][.='+1']");
    }

    @Test
    public void a_brief_is_written_ticked_and_compared() {
        page.open("A calm arrival");
        browser.click("[data-focus=brief]");
        page.type("Problem", "They **wait**:\n- at the door");
        browser.click(By.xpath("//dialog[@open]//button[.='Add requirement']"));
        browser.type("dialog[open] .lv-editor input", "The code is there");
        browser.click(By.xpath("//dialog[@open]//button[.='Add link']"));
        browser.type("dialog[open] input[type=url]", "javascript:alert(1)");
        browser.click("dialog[open] [type=submit]");
        browser.until(
                ExpectedConditions.textToBePresentInElementLocated(
                        By.cssSelector("dialog[open]"), "no address that begins with"));
        browser.click(By.xpath("(//dialog[@open]//button[@aria-label='Remove'])[last()]"));
        page.submit();
        browser.until(
                ExpectedConditions.textToBePresentInElementLocated(
                        By.cssSelector(".lv-drawer .lv-prose b"), "wait"));
        browser.click(".lv-requirements input");
        page.seeFlag("Ticked: The code is there");
        browser.until(
                ExpectedConditions.elementSelectionStateToBe(
                        By.cssSelector(".lv-requirements input"), true));

        browser.click("[data-focus=brief-versions]");
        browser.until(
                ExpectedConditions.textToBePresentInElementLocated(
                        By.cssSelector(".lv-difference ins"), "☑ Must: The code is there"));
        assertFalse(browser.see(".lv-difference").getText().contains("They **wait**"));
    }

    @Test
    public void a_reader_sees_it_all_and_changes_nothing() {
        browser.close();
        browser = Browser.open(jira.baseUrl());
        page = RoadmapPage.of(browser, "viewer", "BOOK");
        objectives();

        waitFor(card(FINISH) + "//*[contains(@class,'lv-measured')]");
        assertFalse(browser.has("[data-focus=vision]"));
        assertFalse(browser.has("[data-focus=create-objective]"));
        assertFalse(browser.has("[data-focus^=check-]"));
        browser.click(By.xpath(card(FINISH) + "//button[.='" + CHECKOUT + "']"));
        browser.see(".lv-requirements input");
        assertFalse(browser.see(".lv-requirements input").isEnabled());
        assertFalse(browser.has("[data-focus=brief]"));
    }

    @Test
    public void an_objective_is_reported_on_and_its_history_is_told() {
        objectives();
        create("Stays without a call");
        browser.click(By.xpath(card("Stays without a call") + "//button[.='Status updates']"));
        waitFor("//dialog[@open]//*[contains(.,'Nobody has said yet')]");
        browser.click(By.xpath("//dialog[@open]//button[.='Post update']"));
        page.choose("How is it going?", "At risk");
        page.type("What is there to know?", "Two of five lines are still open");
        page.submit();
        waitFor("//dialog[@open]//p[.='Two of five lines are still open']");

        browser.click(By.xpath("//dialog[@open]//summary"));
        waitFor("//dialog[@open]//ol[contains(.,'Stays without a call')]");
        browser.screenshot("objective-reports");
        page.press(Keys.ESCAPE);
        browser.until(
                ExpectedConditions.invisibilityOfElementLocated(By.cssSelector("dialog[open]")));
    }
}
