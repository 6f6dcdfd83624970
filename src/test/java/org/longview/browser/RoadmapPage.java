package org.longview.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
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
        return browser.see(By.xpath(rowOf(name)));
    }

    /** A part of the row by its class. */
    static By inRow(String name, String part) {
        return By.xpath(rowOf(name) + "//*[contains(concat(' ',@class,' '),' " + part + " ')]");
    }

    WebElement part(String name, String part) {
        return browser.see(inRow(name, part));
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
        return ofRow(name, "aria-label");
    }

    /** An attribute of a row that may be drawn anew at this moment. */
    private String ofRow(String name, String attribute) {
        return browser.until(
                driver -> driver.findElement(By.xpath(rowOf(name))).getDomAttribute(attribute));
    }

    void waitForSentence(String name, String part) {
        browser.until(
                ExpectedConditions.attributeContains(By.xpath(rowOf(name)), "aria-label", part));
    }

    List<String> initiatives() {
        return browser.texts(By.cssSelector(".lv-row-initiative .lv-name"));
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
        return browser.see(by);
    }

    void pick(WebElement input, String text) {
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

    /** Asks the plugin's REST as the one who is logged in, past the page; answers the body. */
    String rest(String method, String path, String json) {
        return (String)
                browser.driver()
                        .executeAsyncScript(
                                "const [method, path, body, done] = arguments;"
                                        + "fetch(document.getElementById('longview').dataset.contextPath"
                                        + " + '/rest/longview/1.0' + path, {method, body: body ?? undefined,"
                                        + " headers: {'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check'}})"
                                        + ".then((answer) => answer.text()).then(done)",
                                method,
                                path,
                                json);
    }

    /** A value out of the answer to a reading request. */
    String read(String path, String pointer) {
        try {
            return new ObjectMapper().readTree(rest("GET", path, null)).at(pointer).asText();
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** The uid of an initiative that has a row. */
    String uid(String name) {
        return ofRow(name, "data-row");
    }

    /** Changes an initiative past the page, as somebody else would meanwhile. */
    void changeMeanwhile(String uid, Map<String, String> fields) {
        ObjectMapper mapper = new ObjectMapper();
        try {
            ObjectNode now =
                    (ObjectNode)
                            mapper.readTree(rest("GET", "/initiatives/" + uid, null))
                                    .get("initiative");
            ObjectNode wanted = mapper.createObjectNode();
            for (String field :
                    List.of(
                            "name",
                            "why",
                            "themeUid",
                            "lifecycle",
                            "health",
                            "owner",
                            "manualProgress",
                            "estimate",
                            "version")) {
                wanted.set(field, now.get(field));
            }
            wanted.set("timeframe", now.at("/timeframe/text"));
            fields.forEach(wanted::put);
            rest("PUT", "/initiatives/" + uid, mapper.writeValueAsString(wanted));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** The element that has the focus. */
    WebElement focused() {
        return Lasting.of(() -> browser.driver().switchTo().activeElement());
    }

    /** Runs a script in the page. */
    Object script(String text, Object... arguments) {
        return browser.driver().executeScript(text, arguments);
    }

    RoadmapPage resize(int width, int height) {
        browser.driver().manage().window().setSize(new Dimension(width, height));
        return this;
    }

    /** The message of an act that says this. */
    static String flag(String says) {
        return "//*[contains(concat(' ',@class,' '),' lv-flag ')][contains(.,'" + says + "')]";
    }

    WebElement seeFlag(String says) {
        return browser.see(By.xpath(flag(says)));
    }

    void undo(String says) {
        click(By.xpath(flag(says) + "//button[.='Undo']"));
    }

    void press(CharSequence... keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
    }
}
