package org.longview.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.Test;
import org.longview.host.Fact;
import org.longview.host.Finding;
import org.longview.host.Report;
import org.longview.host.Texts;

/** The report that administrators send. */
public class SelfCheckTextTest {
    private static final List<String> EPICS = List.of("longview.feature.epics");

    private final Report report =
            new Report(
                    List.of(new Finding("a.Member", null, EPICS)),
                    List.of(
                            Finding.failed(
                                    "a.Search", new IllegalStateException("Ann, apollo"), EPICS)),
                    List.of(),
                    List.of(
                            new Fact("longview.selfcheck.versions", "Jira", "11.3.0"),
                            new Fact(
                                    "longview.selfcheck.fields",
                                    "Start date",
                                    "Ann's start (customfield_1)"),
                            new Fact("longview.selfcheck.fields", "Sprint", null)));

    @Test
    public void saysInEnglishWhatFailsAndNamesNobody() {
        String text = SelfCheckText.of(report);

        assertTrue(text, text.contains("Jira: 11.3.0\nStart date: found\nSprint: none\n"));
        assertTrue(text, text.contains("does not work: epics and their progress\n"));
        assertTrue(text, text.contains("services: 0 of 1 are fine\n  a.Search: "));
        assertTrue(text, text.contains("java.lang.IllegalStateException at "));
        assertTrue(text, text.contains("members: 1 of 1 are fine\n"));
        assertEquals(text, -1, text.indexOf("Ann"));
        assertEquals(text, -1, text.indexOf("apollo"));
    }

    @Test
    public void standsOnThePageInEveryLanguage() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            String page = new SelfCheckPage(Texts.in(language)).html(report);

            assertTrue(page, page.contains("readonly"));
            assertTrue(page, page.contains(">Longview self-check\nJira: 11.3.0\n"));
        }
        assertTrue(
                new SelfCheckPage(Texts.in(Locale.GERMAN)).html(report).contains("Bitte schicken"));
    }
}
