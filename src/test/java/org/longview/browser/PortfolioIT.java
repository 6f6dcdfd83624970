package org.longview.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.longview.sandbox.demo.Demo;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Portfolios over two projects of the demo's company, one of which the viewer may not browse. */
public class PortfolioIT {
    private static final String PORTFOLIOS = "/plugins/servlet/longview/portfolio";
    private static final String OURS = "Fernwood Stays portfolio";
    private static final String OF_HOSTS = "Homes that look as they are";
    private static final String OF_BOOKING = "Shorter checkout";

    private static DemoJira jira;

    private Browser browser;
    private RoadmapPage page;

    @BeforeClass
    public static void start() throws Exception {
        Path data = Files.createTempDirectory("longview-portfolio-data");
        Demo.write(data, LocalDate.parse(DemoJira.DAY));
        Path strategy = Files.createTempDirectory("longview-portfolio").resolve("roadmap.json");
        Files.move(data.resolve("roadmap.json"), strategy);
        Path people = data.resolve("demo.people.json");
        ObjectMapper json = new ObjectMapper();
        ObjectNode who = (ObjectNode) json.readTree(people.toFile());
        ((ObjectNode) who.at("/projects/HOST/permissions"))
                .putArray("BROWSE_PROJECTS")
                .add("role:Administrators");
        json.writeValue(people.toFile(), who);
        jira = DemoJira.of(data, null);
        take(strategy);
    }

    private static void take(Path strategy) throws Exception {
        String admin = Base64.getEncoder().encodeToString("admin:admin".getBytes());
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(jira.baseUrl() + "/rest/longview/1.0/transfer"))
                        .header("Authorization", "Basic " + admin)
                        .header("Content-Type", "application/json")
                        .header("X-Atlassian-Token", "no-check")
                        .POST(HttpRequest.BodyPublishers.ofFile(strategy))
                        .build();
        HttpResponse<String> answer =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertEquals(answer.body(), 200, answer.statusCode());
    }

    @AfterClass
    public static void stop() throws Exception {
        jira.close();
    }

    @After
    public void leave() {
        if (browser != null) {
            browser.close();
        }
    }

    /** Goes there by the top of Jira's page. */
    private void list(String user) {
        browser = Browser.open(jira.baseUrl());
        browser.logIn(user).go("/projects");
        browser.driver().manage().window().setSize(new Dimension(1280, 1600));
        browser.click("#longview-portfolio-link");
        browser.see("#longview h1");
        page = new RoadmapPage(browser);
    }

    private void open(String user, String name) {
        list(user);
        browser.click(By.linkText(name));
        title(name);
    }

    private void title(String name) {
        browser.until(ExpectedConditions.textToBe(By.cssSelector("#longview h1"), name));
    }

    private void tick(String project) {
        browser.click(By.xpath("//dialog[@open]//label[span[.='" + project + "']]/input"));
    }

    private List<String> lanes() {
        return browser.texts(By.cssSelector(".lv-lane-name"));
    }

    private void create(String name, String... projects) {
        browser.click("[data-focus=create]");
        page.type("Name", name);
        for (String project : projects) {
            tick(project);
        }
        page.submit();
        title(name);
    }

    @Test
    public void a_portfolio_over_two_projects_is_made_by_mouse_and_deleted_and_comes_back() {
        list("manager");
        create("Guests and hosts", "Booking platform", "Host tools");

        page.row(OF_HOSTS);
        page.row(OF_BOOKING);
        assertEquals(List.of("Booking platform", "Host tools"), lanes());
        browser.screenshot("portfolio-made");
        browser.click(".lv-back");
        browser.click(By.xpath("//button[@aria-label='Delete the portfolio Guests and hosts']"));
        browser.click("dialog[open] .aui-button-primary");
        page.seeFlag("Deleted the portfolio Guests and hosts");
        assertEquals(List.of(), browser.driver().findElements(By.linkText("Guests and hosts")));

        page.undo("Deleted the portfolio");

        browser.see(By.linkText("Guests and hosts"));
        browser.screenshot("portfolios");
    }

    @Test
    public void its_name_projects_and_lanes_are_changed_where_it_is_shown() {
        list("manager");
        create("To be renamed", "Booking platform", "Host tools");
        browser.click("[data-focus=settings]");
        page.type("Name", "Hosts alone");
        tick("Booking platform");
        page.choose("Lanes", "Owner");
        page.submit();

        title("Hosts alone");
        page.row(OF_HOSTS);
        browser.until(driver -> !page.hasRow(OF_BOOKING));
        page.undo("Saved Hosts alone");
        title("To be renamed");
        page.row(OF_BOOKING);
    }

    @Test
    public void ranks_by_keyboard_and_leaves_the_roadmaps_as_they_are() {
        list("manager");
        create("Ranked", "Booking platform", "Host tools");
        List<String> before = page.initiatives();
        String own = order("BOOK");

        page.focus(before.get(0)).press("m");
        browser.see(By.xpath("//*[@role='menuitem'][contains(.,'Move down')]"));
        for (int i = 0; i < 40 && !page.focused().getText().contains("Move down"); i++) {
            page.press(Keys.ARROW_DOWN);
        }
        page.press(Keys.ENTER);

        browser.until(driver -> page.initiatives().get(1).equals(before.get(0)));
        assertEquals(before.get(1), page.initiatives().get(0));
        assertEquals(own, order("BOOK"));
        page.undo(before.get(0));
        browser.until(driver -> page.initiatives().equals(before));
    }

    private void choose(String name) {
        new Actions(browser.driver())
                .keyDown(Keys.CONTROL)
                .click(page.row(name).findElement(By.cssSelector(".lv-meta > span")))
                .keyUp(Keys.CONTROL)
                .perform();
    }

    @Test
    public void a_reader_subscribes_to_its_digest_beside_what_was_said_on_its_roadmaps() {
        open("viewer", OURS);
        browser.click("[data-focus=stream]");
        browser.see("dialog[open] .lv-compare");
        browser.click(By.xpath("//dialog[@open]//button[.='Mails…']"));
        browser.see(By.xpath("//dialog[@open]//h2[.='Mails about " + OURS + "']"));
        browser.click(By.xpath("//dialog[@open]//label[.='Digest, once a week']"));
        assertEquals(List.of(), browser.texts(By.xpath("//label[.='Reminders']")));

        page.submit();

        page.seeFlag("Saved: you get the digest");
    }

    @Test
    public void initiatives_of_two_roadmaps_are_changed_together_and_one_undo_takes_it_back() {
        list("manager");
        create("Together", "Booking platform", "Host tools");
        choose(OF_BOOKING);
        choose(OF_HOSTS);
        browser.until(ExpectedConditions.textToBe(By.cssSelector(".lv-bulk > b"), "2 selected"));
        assertFalse("themes belong to one roadmap", browser.has("[data-focus=bulk-theme]"));

        browser.click("[data-focus=bulk-lifecycle]");
        browser.click(By.xpath("//*[contains(@class,'lv-menu-item')][contains(.,'Paused')]"));
        page.waitForSentence(OF_BOOKING, "Paused");
        page.waitForSentence(OF_HOSTS, "Paused");

        page.undo("2 initiatives moved to Paused");
        page.seeFlag("Undone");
        browser.until(driver -> !page.sentence(OF_BOOKING).contains("Paused"));
        browser.until(driver -> !page.sentence(OF_HOSTS).contains("Paused"));
    }

    private String order(String project) {
        return (String)
                browser.driver()
                        .executeAsyncScript(
                                "const [key, done] = arguments;"
                                        + "fetch(document.getElementById('longview').dataset.contextPath"
                                        + " + '/rest/longview/1.0/projects/' + key + '/roadmap')"
                                        + ".then((answer) => answer.json())"
                                        + ".then((screen) => done(screen.initiatives.map((one) => one.name).join()))",
                                project);
    }

    @Test
    public void who_may_not_browse_a_project_learns_nothing_of_it() {
        open("viewer", OURS);
        page.row(OF_BOOKING);
        browser.screenshot("portfolio-viewer");

        assertEquals(List.of("Booking platform"), lanes());
        assertFalse(page.hasRow(OF_HOSTS));
        assertTrue(browser.see(".lv-shown").getText().contains("12 of 12"));
        String uid = browser.see("#longview").getDomAttribute("data-portfolio");
        String all =
                page.rest("GET", "/portfolios", null) + page.rest("GET", "/roadmaps/" + uid, null);
        for (String hidden : List.of("Host tools", "HOST", OF_HOSTS, "10002")) {
            assertFalse(hidden, all.contains(hidden));
            assertFalse(hidden, browser.driver().getPageSource().contains(hidden));
        }
        assertEquals(
                List.of(),
                browser.driver().findElements(By.cssSelector("[data-focus=settings], .lv-grip")));
        browser.click(".lv-back");
        browser.see(By.linkText(OURS));
        assertEquals(
                List.of(), browser.driver().findElements(By.cssSelector("[data-focus=create]")));
    }

    @Test
    public void an_initiative_is_changed_in_place_and_so_in_its_own_roadmap() {
        open("manager", OURS);
        page.open("A calm arrival");
        browser.click(".lv-drawer [data-focus=AT_RISK]");
        page.seeFlag("A calm arrival");

        browser.click(".lv-drawer [data-focus=more]");
        browser.click(
                By.xpath("//*[@role='menuitem'][contains(.,'Open in the roadmap of Booking')]"));

        browser.see("#longview-roadmap-link");
        browser.until(
                ExpectedConditions.textToBe(By.cssSelector(".lv-drawer h2"), "A calm arrival"));
        assertEquals(
                "true",
                browser.see(".lv-drawer [data-focus=AT_RISK]").getDomAttribute("aria-pressed"));
    }

    @Test
    public void has_the_same_board_and_list() {
        open("manager", OURS);
        browser.click("[data-focus=board]");
        browser.see(By.xpath("//*[contains(@class,'lv-card')][.//a[.='" + OF_HOSTS + "']]"));
        browser.click("[data-focus=list]");
        browser.see(By.xpath("//tr[.//a[.='" + OF_HOSTS + "']]"));
        assertEquals(3, browser.driver().findElements(By.cssSelector(".lv-tab")).size());
    }
}
