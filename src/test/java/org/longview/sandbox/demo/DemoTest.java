package org.longview.sandbox.demo;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.zaxxer.hikari.HikariDataSource;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.longview.sandbox.MemoryDatabase;
import org.longview.sandbox.data.Import;
import org.longview.sandbox.data.Summary;
import org.longview.sandbox.jira.Data;
import org.longview.sandbox.jira.SandboxJira;

/** The demo tells the same believable story on whatever day of the year it is first booted. */
@RunWith(Parameterized.class)
public class DemoTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Parameterized.Parameters(name = "{0}")
    public static List<String> days() {
        return List.of(
                "2026-11-24",
                "2026-01-01",
                "2026-03-31",
                "2028-02-29",
                "2027-07-01",
                "2026-08-15",
                "2026-12-31");
    }

    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    private final LocalDate day;

    public DemoTest(String day) {
        this.day = LocalDate.parse(day);
    }

    private Path written() throws Exception {
        Path path = folder.newFolder().toPath();
        Demo.write(path, day);
        return path;
    }

    private JsonNode issues() throws Exception {
        return JSON.readTree(written().resolve("issues.json").toFile()).path("issues");
    }

    private JsonNode roadmap() throws Exception {
        return JSON.readTree(written().resolve("roadmap.json").toFile()).path("roadmaps").get(0);
    }

    private static LocalDate dayOf(JsonNode moment) {
        return LocalDate.parse(moment.asText().substring(0, 10));
    }

    @Test
    public void theSameDayGivesTheSameBytes() throws Exception {
        Path one = written();
        Path other = written();

        for (String file : List.of("issues.json", "demo.people.json", "roadmap.json")) {
            assertArrayEquals(
                    Files.readAllBytes(one.resolve(file)), Files.readAllBytes(other.resolve(file)));
        }
    }

    @Test
    public void theImportKeepsAllOfIt() throws Exception {
        Path path = written();
        try (HikariDataSource database = MemoryDatabase.fresh()) {
            Clock noon =
                    Clock.fixed(
                            day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
            SandboxJira jira = SandboxJira.open(database, noon);

            Summary summary =
                    Import.load(
                            List.of(path.resolve("issues.json"), path.resolve("demo.people.json")),
                            jira,
                            Optional.empty(),
                            noon,
                            new PrintStream(OutputStream.nullOutputStream()));

            assertEquals(700, summary.kept());
            assertEquals(60, summary.epics());
            assertEquals(3, summary.byProject().size());
            assertEquals(Map.of(), summary.skipped());
            assertEquals(Set.of(), summary.unknownEpics());
            theRestrictedAreSeenByLeadershipOnly(jira);
        }
    }

    private static void theRestrictedAreSeenByLeadershipOnly(SandboxJira jira) {
        Data.User maya = jira.world().user("maya").orElseThrow();
        Data.User viewer = jira.world().user("viewer").orElseThrow();
        int restricted = 0;
        for (Data.Issue issue : jira.world().issues()) {
            if (issue.levelId() != null) {
                restricted++;
                assertTrue(issue.key(), jira.rights().sees(maya, issue));
                assertFalse(issue.key(), jira.rights().sees(viewer, issue));
            }
        }
        assertTrue("an epic with its children, and children of another epic", restricted >= 10);
    }

    @Test
    public void everyReferenceLeadsSomewhere() throws Exception {
        Path path = written();
        JsonNode issues = JSON.readTree(path.resolve("issues.json").toFile()).path("issues");
        Map<String, JsonNode> byKey = new TreeMap<>();
        issues.forEach(issue -> byKey.put(issue.path("key").asText(), issue));
        assertEquals(700, byKey.size());
        for (JsonNode issue : issues) {
            JsonNode fields = issue.path("fields");
            for (JsonNode link : fields.path("issuelinks")) {
                String side = link.has("outwardIssue") ? "outwardIssue" : "inwardIssue";
                assertTrue(byKey.containsKey(link.path(side).path("key").asText()));
            }
            if (fields.has("customfield_10101")) {
                assertEquals("Epic", type(byKey.get(fields.path("customfield_10101").asText())));
            }
            if (fields.has("parent")) {
                assertTrue(byKey.containsKey(fields.path("parent").path("key").asText()));
                assertEquals("Sub-task", type(issue));
            }
        }
        JsonNode transfer = JSON.readTree(path.resolve("roadmap.json").toFile());
        for (JsonNode issue : transfer.path("issues")) {
            assertEquals(
                    issue.path("id").asText(),
                    byKey.get(issue.path("key").asText()).path("id").asText());
        }
    }

    private static String type(JsonNode issue) {
        return issue.path("fields").path("issuetype").path("name").asText();
    }

    @Test
    public void nothingHappensAfterTodayOrBeforeItsCause() throws Exception {
        Map<String, JsonNode> byKey = new TreeMap<>();
        JsonNode issues = issues();
        issues.forEach(issue -> byKey.put(issue.path("key").asText(), issue));
        for (JsonNode issue : issues) {
            String key = issue.path("key").asText();
            JsonNode fields = issue.path("fields");
            Instant created = moment(fields.path("created"));
            assertFalse(key, dayOf(fields.path("created")).isAfter(day));
            assertTrue(key, dayOf(fields.path("created")).isAfter(day.minusMonths(30)));
            if (fields.has("resolutiondate")) {
                assertFalse(key, dayOf(fields.path("resolutiondate")).isAfter(day));
                assertFalse(key, moment(fields.path("resolutiondate")).isBefore(created));
            }
            for (JsonNode history : issue.path("changelog").path("histories")) {
                assertFalse(key, dayOf(history.path("created")).isAfter(day));
                assertFalse(key, moment(history.path("created")).isBefore(created));
            }
            for (String above : List.of("customfield_10101", "parent")) {
                JsonNode reference = fields.path(above);
                JsonNode cause =
                        byKey.get(
                                above.equals("parent")
                                        ? reference.path("key").asText()
                                        : reference.asText());
                if (cause != null) {
                    assertFalse(
                            key, created.isBefore(moment(cause.path("fields").path("created"))));
                }
            }
        }
    }

    private static Instant moment(JsonNode node) {
        return java.time.OffsetDateTime.parse(
                        node.asText(),
                        java.time.format.DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx"))
                .toInstant();
    }

    @Test
    public void theHistoryOfEveryIssueEndsInItsPresentState() throws Exception {
        for (JsonNode issue : issues()) {
            JsonNode fields = issue.path("fields");
            Map<String, String> last = new TreeMap<>();
            for (JsonNode history : issue.path("changelog").path("histories")) {
                for (JsonNode item : history.path("items")) {
                    last.put(item.path("field").asText(), item.path("toString").asText());
                }
            }
            String key = issue.path("key").asText();
            assertEquals(
                    key,
                    fields.path("status").path("name").asText(),
                    last.getOrDefault("status", "To Do"));
            assertEquals(
                    key,
                    fields.path("resolution").path("name").asText(null),
                    last.get("resolution"));
            if (fields.has("customfield_10104")) {
                assertEquals(
                        key,
                        fields.path("customfield_10104").asInt(),
                        Integer.parseInt(last.get("Story Points")));
            }
        }
    }

    @Test
    public void sprintsBeginOnMondays() throws Exception {
        Set<String> starts = new HashSet<>();
        for (JsonNode issue : issues()) {
            for (JsonNode sprint : issue.path("fields").path("customfield_10103")) {
                String text = sprint.asText();
                starts.add(text.substring(text.indexOf("startDate=") + 10).substring(0, 10));
            }
        }
        assertTrue(starts.size() > 20);
        starts.forEach(
                start -> assertEquals(DayOfWeek.MONDAY, LocalDate.parse(start).getDayOfWeek()));
    }

    @Test
    public void theStoryHasItsSlipsItsMovesAndItsGaps() throws Exception {
        JsonNode roadmap = roadmap();
        Map<String, JsonNode> byName = new TreeMap<>();
        roadmap.path("initiatives").forEach(i -> byName.put(i.path("name").asText(), i));

        assertEquals(12, byName.size());
        assertEquals(21, overhang(byName.get("Shorter checkout")));
        assertEquals(49, overhang(byName.get("Calendars that agree")));
        assertEquals(3, byName.get("Calendars that agree").path("ledger").size());
        assertEquals(
                "COMPLETED", byName.get("One inbox for guest and host").path("lifecycle").asText());
        assertEquals(0, byName.get("A label for sustainable stays").path("epics").size());
        assertTrue(byName.get("A label for sustainable stays").path("timeframe").isNull());
        assertEquals(
                "NEXT", byName.get("Reasons to come back").path("timeframe").path("text").asText());
        assertEquals(0, byName.get("Trips with friends").path("ledger").size());
    }

    /** Days from the last promised day to the last due day of its epics' children. */
    private long overhang(JsonNode initiative) throws Exception {
        Set<String> ids = new HashSet<>();
        initiative.path("epics").forEach(epic -> ids.add(epic.path("issue").asText()));
        Set<String> keys = new HashSet<>();
        JsonNode issues = issues();
        issues.forEach(
                i -> {
                    if (ids.contains(i.path("id").asText())) {
                        keys.add(i.path("key").asText());
                    }
                });
        LocalDate last = LocalDate.MIN;
        for (JsonNode issue : issues) {
            JsonNode fields = issue.path("fields");
            if (keys.contains(fields.path("customfield_10101").asText()) && fields.has("duedate")) {
                LocalDate due = LocalDate.parse(fields.path("duedate").asText());
                last = due.isAfter(last) ? due : last;
            }
        }
        return ChronoUnit.DAYS.between(
                LocalDate.parse(initiative.path("timeframe").path("to").asText()), last);
    }
}
