package org.longview.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.longview.sandbox.Options;
import org.longview.sandbox.Sandbox;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Jira's frame around the plugin as a person sees it. */
public class JiraLookIT {
    @ClassRule public static final TemporaryFolder HOME = new TemporaryFolder();

    private static Sandbox sandbox;
    private static Browser browser;

    @BeforeClass
    public static void start() throws Exception {
        Map<String, String> options = Map.of("sandbox.data", "src/test/resources/boot");
        sandbox = Sandbox.start(Options.forTest(HOME.getRoot().toPath(), options::get), System.out);
        browser = Browser.open(sandbox.baseUrl());
    }

    @AfterClass
    public static void stop() throws Exception {
        if (browser != null) {
            browser.close();
        }
        sandbox.close();
    }

    @Test
    public void logsOut() {
        browser.logIn("viewer").go("/projects").screenshot("jira-projects");
        assertEquals("Viewer", browser.see("#sandbox-user").getText());

        browser.click("#sandbox-logout");
        browser.see("#os_username");
        assertFalse(browser.has("#sandbox-user"));
    }

    @Test
    public void anAdministratorSwitchesThePluginOffAndOn() {
        browser.driver().manage().deleteAllCookies();
        browser.logIn("admin").go("/sandbox/diagnostics").screenshot("jira-diagnostics");

        browser.click("button[value=disable]");
        browser.see("button[value=enable]");
        browser.screenshot("jira-diagnostics-disabled");
        browser.go("/projects/APP").see("main h1");
        assertFalse(browser.has("[data-link-id='org.longview.longview:roadmap-link']"));

        browser.go("/sandbox/diagnostics").click("button[value=enable]");
        browser.see("button[value=disable]");
        browser.go("/projects/APP").see("[data-link-id='org.longview.longview:roadmap-link']");
    }

    @Test
    public void comesBackToThePageThatWasAskedFor() {
        browser.driver().manage().deleteAllCookies();
        browser.go("/browse/APP-1").screenshot("jira-login");
        browser.see("#os_username").sendKeys("viewer");
        browser.see("#os_password").sendKeys("viewer");
        browser.click("#login");

        browser.until(
                ExpectedConditions.textToBe(
                        By.cssSelector("main h1"), "Checkout <b>without</b> an account"));
        browser.screenshot("jira-issue");
    }

    @Test
    public void marksTheOpenItemOfTheSidebar() {
        browser.logIn("admin").go("/projects/APP").screenshot("jira-project");
        assertEquals("Issues", browser.see(".aui-sidebar .aui-nav-selected").getText());

        browser.click("a[data-link-id='org.longview.longview:roadmap-link']");
        browser.until(
                ExpectedConditions.textToBe(
                        By.cssSelector(".aui-sidebar .aui-nav-selected"), "Roadmap"));
        browser.goToRoadmap("APP").screenshot("jira-roadmap");
    }

    @Test
    public void opensTheAdministrationByTheCog() {
        browser.logIn("viewer").go("/projects").see("#sandbox-user");
        assertFalse(browser.has("#admin_menu"));

        browser.logIn("admin").go("/projects").click("#admin_menu");
        browser.click(By.linkText("Manage apps")).see("#modules");
        assertEquals("Longview", browser.see(".sandbox-app h2").getText());
        assertEquals("Manage apps", browser.see(".aui-page-panel-nav .aui-nav-selected").getText());
        browser.screenshot("jira-admin").click("#admin_menu");
        browser.click("#admin_menu_content a[href$=selfcheck]");
        browser.until(
                ExpectedConditions.textToBe(
                        By.cssSelector(".aui-page-panel-nav .aui-nav-selected"), "Self-check"));
        assertEquals("Self-check", browser.see("#longview-selfcheck-link").getText());
        browser.screenshot("jira-admin-app");
    }

    @Test
    public void turnsDarkAndStaysDark() {
        browser.logIn("admin").go("/projects").click("#sandbox-theme");
        browser.go("/projects/APP");

        assertEquals("dark", browser.see("html").getDomAttribute("data-color-mode"));
        List<Integer> background = brightness("body");
        assertTrue("background " + background, background.stream().allMatch(c -> c < 80));
        browser.screenshot("jira-project-dark").click("#sandbox-theme");
        assertEquals("light", browser.see("html").getDomAttribute("data-color-mode"));
    }

    private static List<Integer> brightness(String css) {
        String colour = browser.see(css).getCssValue("background-color");
        String[] parts = colour.replaceAll("[^\\d,]", "").split(",");
        return List.of(
                Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    @Test
    public void keepsThePageFreeOfScriptErrors() {
        browser.logIn("admin");
        browser.consoleErrors();
        browser.go("/projects/APP").see(".aui-sidebar");

        assertEquals(List.of(), browser.consoleErrors());
    }

    @Test
    public void showsErrorsAndDiagnosticsInTheSameFrame() {
        browser.logIn("viewer").go("/nowhere");
        assertEquals("There is nothing here", browser.see("main h1").getText());
        browser.screenshot("jira-404").go("/sandbox/diagnostics");
        assertEquals("You may not see this", browser.see("main h1").getText());

        browser.logIn("admin").go("/sandbox/diagnostics");
        assertEquals(5, browser.driver().findElements(By.cssSelector("#calls tbody tr")).size());
        browser.screenshot("jira-diagnostics");
    }
}
