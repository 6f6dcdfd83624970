package org.longview.browser;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/** The Roadmap tab in the words of a person who uses it. */
final class RoadmapPage {
    private final Browser browser;

    RoadmapPage(Browser browser) {
        this.browser = browser;
    }

    static RoadmapPage of(Browser browser, String user, String project) {
        browser.logIn(user).goToRoadmap(project);
        RoadmapPage page = new RoadmapPage(browser);
        // rows outside the window are not in the document: tall enough for all that the tests make
        browser.driver().manage().window().setSize(new Dimension(1280, 2400));
        browser.see("#longview h1");
        return page;
    }

    Browser browser() {
        return browser;
    }

    private static String rowOf(String name) {
        return "//*[@role='row'][contains(concat(' ',@class,' '),' lv-row-initiative ')][.//a[contains(@class,'lv-name')][.='"
                + name
                + "']]";
    }

    /** The row of an initiative, once it is there. */
    WebElement row(String name) {
        return browser.until(ExpectedConditions.visibilityOfElementLocated(By.xpath(rowOf(name))));
    }

    /** A part of the row by its class. */
    static By inRow(String name, String part) {
        return By.xpath(rowOf(name) + "//*[contains(concat(' ',@class,' '),' " + part + " ')]");
    }

    WebElement part(String name, String part) {
        return browser.until(ExpectedConditions.visibilityOfElementLocated(inRow(name, part)));
    }

    RoadmapPage click(By by) {
        browser.click(by);
        return this;
    }

    /** Puts the keyboard's focus on the row. */
    RoadmapPage focus(String name) {
        return click(By.xpath(rowOf(name) + "//*[contains(@class,'lv-meta')]/span[1]"));
    }

    boolean hasRow(String name) {
        return !browser.driver().findElements(By.xpath(rowOf(name))).isEmpty();
    }

    /** What a screen reader says of the row. */
    String sentence(String name) {
        return row(name).getAttribute("aria-label");
    }

    void waitForSentence(String name, String part) {
        browser.until(
                ExpectedConditions.attributeContains(By.xpath(rowOf(name)), "aria-label", part));
    }

    List<String> initiatives() {
        return browser.driver().findElements(By.cssSelector(".lv-row-initiative .lv-name")).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** Fills and sends the form for a new initiative. */
    RoadmapPage create(String name, String timeframe, String... epicKeys) {
        click(By.xpath("//*[@id='longview']//button[normalize-space(.)='Create initiative']"));
        field("Name").sendKeys(name);
        if (timeframe != null) {
            field("Timeframe").sendKeys(timeframe);
        }
        for (String key : epicKeys) {
            pick(field("Epics"), key);
        }
        submit();
        By anywhere = By.xpath("//*[@id='longview']//*[normalize-space(text())='" + name + "']");
        browser.until(ExpectedConditions.presenceOfElementLocated(anywhere));
        browser.until(
                ExpectedConditions.invisibilityOfElementLocated(By.cssSelector("dialog[open]")));
        return this;
    }

    /** The input under a label of the open dialog. */
    WebElement field(String label) {
        By by =
                By.xpath(
                        "//dialog[@open]//*[contains(@class,'lv-field')][label[.='"
                                + label
                                + "']]//*[self::input or self::textarea or self::select][not(@type='hidden')]");
        return browser.until(ExpectedConditions.visibilityOfElementLocated(by));
    }

    private void pick(WebElement input, String text) {
        input.sendKeys(text);
        By offer = By.xpath("//*[@role='option'][contains(.,'" + text + "')]");
        click(offer);
    }

    RoadmapPage submit() {
        click(By.cssSelector("dialog[open] button[type=submit]"));
        return this;
    }

    RoadmapPage choose(String label, String option) {
        new Select(field(label)).selectByVisibleText(option);
        return this;
    }

    RoadmapPage edit(String name) {
        open(name);
        click(By.cssSelector(".lv-drawer [data-focus=edit]"));
        return this;
    }

    RoadmapPage open(String name) {
        click(inRow(name, "lv-name"));
        browser.until(ExpectedConditions.textToBe(By.cssSelector(".lv-drawer h2"), name));
        return this;
    }

    /** Replaces what a field of the open dialog holds. */
    RoadmapPage type(String label, String text) {
        WebElement field = field(label);
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), text);
        return this;
    }

    void drag(WebElement from, int right, int down) {
        new Actions(browser.driver())
                .moveToElement(from)
                .clickAndHold()
                .moveByOffset(right / 2, down / 2)
                .moveByOffset(right - right / 2, down - down / 2)
                .release()
                .perform();
    }

    void drag(WebElement from, WebElement to) {
        new Actions(browser.driver())
                .moveToElement(from)
                .clickAndHold()
                .moveByOffset(0, 8)
                .moveToElement(to)
                .release()
                .perform();
    }

    void press(CharSequence... keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
    }
}
