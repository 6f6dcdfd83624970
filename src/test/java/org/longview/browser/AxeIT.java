package org.longview.browser;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Every state of the page is free of what axe-core calls serious or critical, light and dark. */
public class AxeIT extends OnTheDemo {
    private static final Path AXE = Path.of("src/build/npm/node_modules/axe-core/axe.min.js");

    /** What it finds within the roadmap as "rule: element"; the host around it is not ours. */
    private static final String RUN =
            "const done = arguments[arguments.length - 1];"
                    + "axe.run('.longview', {resultTypes: ['violations']}).then((found) => done(found.violations"
                    + ".filter((one) => one.impact === 'serious' || one.impact === 'critical')"
                    + ".flatMap((one) => one.nodes.slice(0, 3).map((node) => one.id + ': ' + node.html.slice(0, 160) + ' ' + (node.any[0]?.message ?? '')))))";

    private void check(String state) throws IOException {
        browser.screenshot("axe-" + state);
        if (!(Boolean) page.script("return Boolean(window.axe)")) {
            page.script(Files.readString(AXE));
        }
        assertEquals(state, List.of(), browser.driver().executeAsyncScript(RUN));
    }

    private void open(String look, String view) {
        page.resize(1280, 1400);
        browser.go(
                "/projects/BOOK?selectedItem=org.longview.longview:roadmap-link&mode="
                        + look
                        + "#longview?"
                        + view);
        browser.see(".lv-picture > *");
        browser.see("#longview h1");
    }

    private void eachState(String look) throws IOException {
        page.resize(1280, 1400);
        for (String view :
                List.of(
                        "tab=timeline&epics=1",
                        "tab=timeline&group=owner&colour=lifecycle&density=compact&panel=1",
                        "tab=board&open=board:closed",
                        "tab=board&group=none",
                        "tab=list&epics=1",
                        "tab=list&sort=-health&columns=name,promise,slip,why",
                        "tab=list&q=nothing+has+this&health=OFF_TRACK")) {
            open(look, view);
            check(look + "-" + view.replaceAll("[^a-z]", "-"));
        }
    }

    private void eachPartAbove(String look) throws IOException {
        open(look, "tab=timeline");
        page.open("Shorter checkout");
        browser.see(".lv-ledger");
        check(look + "-drawer");
        page.press(Keys.ESCAPE);
        page.focus("Shorter checkout").press("m");
        browser.see(".lv-menu");
        check(look + "-menu");
        page.press(Keys.ESCAPE);
        for (String button : List.of("create", "settings", "help", "suggest")) {
            browser.click("[data-focus=" + button + "]");
            browser.see("dialog[open]");
            check(look + "-" + button);
            browser.click("dialog[open] header button");
            browser.until(driver -> driver.findElements(By.cssSelector("dialog[open]")).isEmpty());
        }
        eachOfThePlan(look);
        browser.click("[data-focus=display]");
        browser.see(".lv-menu");
        check(look + "-display");
        open(look, "tab=list&group=none");
        browser.click(By.xpath("//tr[.//a[.='Shorter checkout']]/td[1]"));
        page.press(Keys.F2);
        page.press("soon", Keys.ENTER);
        browser.see(".lv-cell-edit .lv-error");
        check(look + "-cell");
    }

    private void fromViews(String text, String css) {
        browser.click("[data-focus=views]");
        browser.click(By.xpath("//*[contains(@class,'lv-menu-item')][contains(.,'" + text + "')]"));
        browser.see(css);
    }

    private void close() {
        browser.click("dialog[open]:last-of-type header button");
    }

    private void eachOfThePlan(String look) throws IOException {
        fromViews("Capacity check", ".lv-capacity");
        page.script(
                "document.querySelectorAll('details').forEach((each) => { each.open = true; })");
        check(look + "-capacity");
        close();
        fromViews("Themes", ".lv-themes li");
        check(look + "-themes");
        browser.click(".lv-theme-name");
        browser.see(".lv-shades");
        check(look + "-theme");
        close();
        close();
        browser.until(driver -> driver.findElements(By.cssSelector("dialog[open]")).isEmpty());
        browser.click("[data-focus=stream]");
        browser.see(".lv-said, dialog[open] .lv-compare");
        check(look + "-updates");
        browser.click(By.xpath("//dialog[@open]//button[.='Mails…']"));
        browser.see(By.xpath("//dialog[@open]//h2[starts-with(.,'Mails about ')]"));
        check(look + "-mails");
        close();
        browser.until(driver -> driver.findElements(By.cssSelector("dialog[open]")).isEmpty());
    }

    @Test
    public void whereTheLinkOfAMailLeads() throws IOException {
        for (String look : List.of("light", "dark")) {
            browser.go("/plugins/servlet/longview/unsubscribe/digest/nobodys?mode=" + look);
            browser.see("form.aui button");
            check(look + "-unsubscribe");
            browser.click("form.aui button");
            browser.until(
                    driver -> driver.findElements(By.cssSelector("form.aui button")).isEmpty());
            check(look + "-unsubscribed");
        }
    }

    /** The list of portfolios, its dialogs, and the page of one. */
    private void portfolios(String look) throws IOException {
        page.resize(1280, 1400);
        String all = "/plugins/servlet/longview/portfolio";
        browser.go(all + "?mode=" + look);
        browser.see(".lv-portfolios table");
        check(look + "-portfolios");
        browser.click("[data-focus=create]");
        browser.see("dialog[open]");
        check(look + "-portfolio-form");
        String uid = page.read("/portfolios", "/portfolios/0/uid");
        for (String tab : List.of("timeline", "board", "list")) {
            browser.go(all + "/" + uid + "?mode=" + look + "#longview?group=project&tab=" + tab);
            browser.see(".lv-picture > *");
            browser.see("#longview h1");
            check(look + "-portfolio-" + tab);
        }
    }

    @Test
    public void portfoliosInTheLightAndInTheDark() throws IOException {
        portfolios("light");
        portfolios("dark");
    }

    @Test
    public void theTabsInTheLight() throws IOException {
        eachState("light");
    }

    @Test
    public void theTabsInTheDark() throws IOException {
        eachState("dark");
    }

    @Test
    public void drawerMenusAndDialogsInTheLight() throws IOException {
        eachPartAbove("light");
    }

    @Test
    public void drawerMenusAndDialogsInTheDark() throws IOException {
        eachPartAbove("dark");
    }
}
