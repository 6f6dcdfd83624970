package org.longview.sandbox.data;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.longview.sandbox.data.Exports.issue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.longview.sandbox.jira.Data;

public class RewindTest {
    private static final String CLOSED =
            "\"status\": {\"id\": \"5\", \"name\": \"Closed\", \"statusCategory\": {\"key\": \"done\"}}";
    private static final String[] TWICE = {
        change("2026-02-01", "1", "5", "", "1 Done"),
        change("2026-03-01", "5", "1", "1 Done", ""),
        change("2026-04-01", "1", "5", "", "2 Declined")
    };

    @Rule public final Exports exports = new Exports();

    /** Status and resolution change at once; a resolution is an id and a name. */
    private static String change(String day, String from, String to, String was, String is) {
        return """
        {"id": "1", "created": "%sT09:00:00.000+0000", "items": [
          {"field": "status", "from": "%s", "fromString": "%s", "to": "%s"},
          {"field": "resolution", "from": %s, "fromString": %s, "to": %s, "toString": %s}]}
        """
                .formatted(
                        day,
                        from,
                        from.equals("1") ? "Open" : "Closed",
                        to,
                        part(was, 0),
                        part(was, 1),
                        part(is, 0),
                        part(is, 1));
    }

    private static String part(String resolution, int at) {
        return resolution.isEmpty() ? "null" : "\"" + resolution.split(" ")[at] + "\"";
    }

    private static String resolvedAgain(String... histories) {
        String resolved =
                CLOSED
                        + ", \"resolution\": {\"id\": \"2\", \"name\": \"Declined\"},"
                        + " \"resolutiondate\": \"2026-04-01T09:00:00.000+0000\"";
        return issue(1, "", histories).replaceFirst("\"status\": \\{[^}]*}}", resolved);
    }

    private static Instant shifted(String moment, LocalDate day) {
        return Instant.parse(moment)
                .plus(Duration.ofDays(ChronoUnit.DAYS.between(day, Exports.TODAY)));
    }

    private void assertResolvedAsDone(LocalDate day) {
        Data.Issue then = exports.issue(1);
        assertEquals("5", then.statusId());
        assertEquals(
                "Done",
                exports.jira().world().resolution(then.resolutionId()).orElseThrow().name());
        assertEquals(shifted("2026-02-01T09:00:00Z", day), then.resolved());
    }

    @Test
    public void whatWasResolvedReopenedAndResolvedAgainIsAsItWasThen() throws Exception {
        LocalDate day = LocalDate.of(2026, 2, 15);
        exports.file("a.json", "", resolvedAgain(TWICE)).rewoundTo(day);

        assertResolvedAsDone(day);
    }

    @Test
    public void whatWasOpenBetweenTwoResolutionsIsOpen() throws Exception {
        exports.file("a.json", "", resolvedAgain(TWICE)).rewoundTo(LocalDate.of(2026, 3, 15));

        Data.Issue then = exports.issue(1);
        assertEquals("Open", exports.jira().world().status(then.statusId()).name());
        assertNull(then.resolutionId());
        assertNull(then.resolved());
    }

    @Test
    public void whatIsOpenNowAndWasResolvedThenIsResolved() throws Exception {
        LocalDate day = LocalDate.of(2026, 2, 15);
        exports.file(
                        "a.json",
                        "",
                        issue(1, "", TWICE[0], TWICE[1]),
                        issue(2, "").replaceFirst("\"status\": \\{[^}]*}}", CLOSED))
                .rewoundTo(day);

        assertResolvedAsDone(day);
    }

    @Test
    public void whatHasNoHistoryIsOpenAgainAlsoWhereNothingIsOpenNow() throws Exception {
        exports.file("a.json", "", resolvedAgain()).rewoundTo(LocalDate.of(2026, 3, 15));

        Data.Issue then = exports.issue(1);
        assertEquals("new", exports.jira().world().status(then.statusId()).category());
        assertNull(then.resolutionId());
    }

    @Test
    public void anEpicThatTheRewindHidesIsCountedAsUnknown() throws Exception {
        String later = issue(1, "").replace("2026-01-01", "2026-03-01");
        Summary summary =
                exports.file("a.json", "", later, issue(2, "\"epic\": {\"key\": \"APP-1\"}"))
                        .rewoundTo(LocalDate.of(2026, 2, 1));

        assertEquals(Set.of("APP-1"), summary.unknownEpics());
        assertEquals(1, summary.pointingToUnknownEpics());
    }

    @Test
    public void aDayThatEndsBeforeTheFirstIssueIsRefused() throws Exception {
        LocalDate day = LocalDate.of(2026, 1, 1);
        Instant midnight = day.plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant();
        exports.file(
                "a.json",
                "",
                issue(1, "").replace("2026-01-01T09:00:00.000+0000", midnight.toString()));

        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> exports.rewoundTo(day));

        assertTrue(e.getMessage(), e.getMessage().contains("no issue of that day or before"));
        assertTrue(exports.jira().isEmpty());
    }
}
