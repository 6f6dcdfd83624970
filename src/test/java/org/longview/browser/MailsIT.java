package org.longview.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Mails from the subscription on the page to the link that ends it. */
public class MailsIT {
    private static final String NEXT_TUESDAY = "2026-12-01T12:00:00Z";

    private DemoJira jira;
    private Browser browser;
    private RoadmapPage page;

    @Before
    public void start() throws Exception {
        jira = DemoJira.withInitiatives();
        browser = Browser.open(jira.baseUrl());
        page = RoadmapPage.of(browser, "manager", "BOOK");
    }

    @After
    public void stop() throws Exception {
        browser.close();
        jira.close();
    }

    /** One mail as a person reads it. */
    private record Mail(String to, String type, String subject, String body) {
        private static final Pattern WORD = Pattern.compile("=\\?UTF-8\\?B\\?([^?]*)\\?=");

        static Mail of(String message) {
            String[] parts = message.split("\r\n\r\n", 2);
            String head = parts[0].replace("\r\n ", "");
            String subject =
                    WORD.matcher(header(head, "Subject"))
                            .results()
                            .map(word -> text(word.group(1)))
                            .collect(Collectors.joining());
            String body =
                    new String(Base64.getMimeDecoder().decode(parts[1]), StandardCharsets.UTF_8);
            return new Mail(header(head, "To"), header(head, "Content-Type"), subject, body);
        }

        private static String text(String base64) {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        }

        private static String header(String head, String name) {
            return head.lines()
                    .filter(line -> line.startsWith(name + ": "))
                    .map(line -> line.substring(name.length() + 2))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private List<Mail> mails() throws IOException {
        Path folder = jira.home().resolve("mail");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Mail> mails = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                mails.add(Mail.of(Files.readString(file)));
            }
        }
        return mails;
    }

    private void openMails() {
        browser.click("[data-focus=stream]");
        browser.click(By.xpath("//dialog[@open]//button[.='Mails…']"));
        browser.see(By.xpath("//dialog[@open]//h2[starts-with(.,'Mails about ')]"));
    }

    /** The plugin's clock stands still until the plugin starts anew. */
    private void weekLater() throws Exception {
        System.setProperty("longview.clock", NEXT_TUESDAY);
        jira.sandbox().host().disable();
        jira.sandbox().host().enable();
    }

    private void runJobs() {
        browser.logIn("admin").go("/sandbox/diagnostics");
        browser.click("button[value=jobs]");
        browser.until(ExpectedConditions.urlContains("/sandbox/diagnostics"));
        browser.see("button[value=jobs]");
    }

    @Test
    public void who_subscribes_by_keyboard_gets_a_digest_and_ends_it_by_its_link()
            throws Exception {
        page.create("Towers", "2027-Q1");
        openMails();
        page.press(Keys.SPACE);
        page.press(Keys.ENTER);
        page.seeFlag("Saved: you get the digest");
        page.focus("Towers").press("]");
        page.waitForSentence("Towers", "Q2 2027");

        weekLater();
        runJobs();
        runJobs();

        List<Mail> sent =
                mails().stream().filter(mail -> mail.subject().contains("what happened")).toList();
        assertEquals(1, sent.size());
        Mail digest = sent.get(0);
        assertEquals("manager@example.org", digest.to());
        assertTrue(digest.type(), digest.type().startsWith("text/html"));
        assertTrue(digest.body(), digest.body().contains(">Towers</a>"));
        assertTrue(digest.body().contains("promised for Q2 2027"));

        String link =
                digest.body().replaceFirst("(?s).*href=\"([^\"]*/unsubscribe/[^\"]*)\".*", "$1");
        browser.driver().executeCdpCommand("Network.clearBrowserCookies", Map.of());
        // programs follow links of mails; looking changes nothing however often
        for (int i = 0; i < 2; i++) {
            browser.driver().get(link);
            assertTrue(browser.text().contains("Do you want no more digests of this roadmap?"));
        }
        assertTrue(digestIsOn());
        browser.driver().executeCdpCommand("Network.clearBrowserCookies", Map.of());
        browser.driver().get(link);
        browser.click(By.xpath("//button[.='No more of these mails']"));
        browser.until(
                ExpectedConditions.textToBePresentInElementLocated(
                        By.tagName("body"), "You get no more digests of this roadmap."));

        assertFalse(digestIsOn());
    }

    private boolean digestIsOn() {
        page = RoadmapPage.of(browser, "manager", "BOOK");
        openMails();
        return browser.see(By.xpath("//dialog[@open]//label[.='Digest, once a week']/../input"))
                .isSelected();
    }

    @Test
    public void a_made_up_link_says_the_same_as_a_true_one() {
        browser.driver().executeCdpCommand("Network.clearBrowserCookies", Map.of());
        browser.go("/plugins/servlet/longview/unsubscribe/reminders/nobodys");
        browser.click(By.xpath("//button[.='No more of these mails']"));

        browser.until(
                ExpectedConditions.textToBePresentInElementLocated(
                        By.tagName("body"), "You get no more reminders from this roadmap."));
    }

    @Test
    public void the_owner_is_reminded_as_plain_text_where_he_wants_it_so() throws Exception {
        jira.sandbox().jira().preferPlainMails(userKey("manager"));
        weekLater();

        runJobs();

        List<Mail> reminders =
                mails().stream().filter(mail -> mail.subject().contains("due")).toList();
        assertFalse(reminders.isEmpty());
        for (Mail mail : reminders) {
            boolean plain = mail.to().equals("manager@example.org");
            assertTrue(mail.type(), mail.type().startsWith(plain ? "text/plain" : "text/html"));
        }
        runJobs();
        assertEquals(
                reminders.size(),
                mails().stream().filter(mail -> mail.subject().contains("due")).count());
    }

    private String userKey(String name) {
        return jira.sandbox().jira().world().userByName(name).orElseThrow().key();
    }
}
