package org.longview.sandbox.data;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.longview.sandbox.data.Exports.issue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
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

    private Data.Sprint sprint(long id) {
        return exports.jira().world().sprint(id).orElseThrow();
    }

    private static String closedSprint(int id, String start, String end) {
        return """
        {"id": %d, "name": "Sprint", "state": "closed", "startDate": "%sT09:00:00.000Z",
          "endDate": "%sT09:00:00.000Z", "completeDate": "%sT09:00:00.000Z"}
        """
                .formatted(id, start, end, end);
    }

    @Test
    public void aSprintIsClosedActiveOrStillToComeAsItWasThen() throws Exception {
        LocalDate day = LocalDate.of(2026, 2, 15);
        String sprints =
                String.join(
                        ",",
                        closedSprint(1, "2026-01-05", "2026-02-02"),
                        closedSprint(2, "2026-02-09", "2026-02-23"),
                        closedSprint(3, "2026-03-02", "2026-03-16"));
        exports.file("a.json", "", issue(1, "\"closedSprints\": [" + sprints + "]")).rewoundTo(day);

        assertEquals("closed", sprint(1).state());
        assertEquals(shifted("2026-02-02T09:00:00Z", day), sprint(1).complete());
        assertEquals("active", sprint(2).state());
        assertEquals(shifted("2026-02-23T09:00:00Z", day), sprint(2).end());
        assertNull(sprint(2).complete());
        assertEquals("future", sprint(3).state());
        assertNull(sprint(3).complete());
    }

    @Test
    public void aVersionThatWasReleasedLaterIsNotReleasedYetAndDaysMoveAlong() throws Exception {
        LocalDate day = LocalDate.of(2026, 2, 15);
        long moved = ChronoUnit.DAYS.between(day, Exports.TODAY);
        exports.file(
                        "a.json",
                        "",
                        issue(
                                1,
                                """
                                "duedate": "2026-03-31", "updated": "2026-04-01T09:00:00.000+0000",
                                "fixVersions": [
                                  {"id": "1", "name": "1.0", "released": true,
                                    "releaseDate": "2026-02-15"},
                                  {"id": "2", "name": "2.0", "released": true, "archived": true,
                                    "releaseDate": "2026-02-16"}]
                                """))
                .rewoundTo(day);

        Data.Issue then = exports.issue(1);
        assertEquals(LocalDate.of(2026, 3, 31).plusDays(moved), then.due());
        assertTrue(
                "nobody touched it in the future",
                then.updated()
                        .isBefore(
                                Exports.TODAY
                                        .plusDays(1)
                                        .atStartOfDay(ZoneId.systemDefault())
                                        .toInstant()));
        List<Data.Version> versions = exports.jira().world().project(1L).orElseThrow().versions();
        assertEquals(List.of(true, false), versions.stream().map(Data.Version::released).toList());
        assertFalse(versions.get(1).archived());
        assertEquals(LocalDate.of(2026, 2, 16).plusDays(moved), versions.get(1).release());
    }

    @Test
    public void whatWasCreatedOnTheDayItselfStays() throws Exception {
        exports.file("a.json", "", issue(1, "")).rewoundTo(LocalDate.of(2026, 1, 1));

        assertEquals("Open", exports.jira().world().status(exports.issue(1).statusId()).name());
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
