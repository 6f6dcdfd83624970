package org.longview.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.regex.Pattern;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Numbers explain themselves, and their rules can be chosen. */
public class WhyIT extends OnTheDemo {
    private static final By DERIVATION = By.cssSelector(".lv-derivation");

    @Test
    public void theDrawerSaysWhyAndWhatWouldHelpByKeysAlone() {
        page.open("Shorter checkout");
        browser.type("[data-focus=why]", Keys.ENTER);

        browser.until(
                ExpectedConditions.textMatches(
                        DERIVATION, Pattern.compile("(?s).*Without one of these.*")));
        String said = browser.driver().findElement(DERIVATION).getText();
        assertTrue(said, said.contains("21 days later than promised"));
        assertTrue(said, said.contains("of 92 promised days; off track above 20%."));
        assertTrue(said, said.matches("(?s).*Live span of the epics: .* from issues.*"));
        assertTrue(said, said.contains("Without one of these it would begin later"));
        assertTrue(said, said.contains("What would take the cause away"));
        assertTrue(said, said.matches("(?s).*Of the \\d+ issues that you may see\\..*"));
        browser.screenshot("why");
        browser.type("[data-focus=why]", Keys.ENTER);
        browser.until(ExpectedConditions.numberOfElementsToBe(DERIVATION, 0));
    }

    @Test
    public void whatIsSetByHandStandsBesideWhatDatesSay() {
        page.open("Payouts on the next day");

        String drawer = browser.see(".lv-drawer-body").getText();

        assertTrue(drawer, drawer.contains("The epics end later than promised."));
        assertTrue(drawer, drawer.contains("It is set by hand to something else: On track."));
    }

    @Test
    public void theRuleOfProgressIsChosenForTheRoadmapAndCanBeUndone() {
        browser.click("[data-focus=settings]");
        page.choose("Progress is measured by", "Story points");
        page.submit();

        browser.until(
                ExpectedConditions.textMatches(
                        By.cssSelector(".lv-picture, .longview"),
                        Pattern.compile("(?s).*\\d+ of \\d+ points.*")));
        browser.click(By.xpath("//button[.='Undo']"));
        browser.until(
                ExpectedConditions.not(
                        ExpectedConditions.textMatches(
                                By.cssSelector(".longview"),
                                Pattern.compile("(?s).*\\d+ of \\d+ points.*"))));
    }

    @Test
    public void aZoneThatIsNoneIsRefusedAtItsField() {
        browser.click("[data-focus=settings]");
        page.type("Time zone", "Middle-earth/Shire").submit();

        browser.see(
                By.xpath(
                        "//dialog[@open]//div[label[.='Time zone']]/*[@role='alert'][contains(.,'Middle-earth/Shire')]"));
        assertEquals(page.field("Time zone"), page.focused());
    }
}
