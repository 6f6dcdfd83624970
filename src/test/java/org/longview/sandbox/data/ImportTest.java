package org.longview.sandbox.data;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.longview.sandbox.MemoryDatabase;
import org.longview.sandbox.RealData;
import org.longview.sandbox.jira.Data;
import org.longview.sandbox.jira.FieldTypes;
import org.longview.sandbox.jira.SandboxJira;

public class ImportTest {
    private static final Clock NOON =
            Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneId.of("UTC"));

    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private HikariDataSource database;
    private SandboxJira jira;

    @Before
    public void openAnEmptyJira() throws Exception {
        database = MemoryDatabase.fresh();
        jira = SandboxJira.open(database, NOON);
    }

    @After
    public void close() {
        database.close();
    }

    private Summary load(Path... sources) throws Exception {
        return Import.load(
                List.of(sources), jira, Optional.empty(), NOON, new PrintStream(printed));
    }

    private Path file(String name, String content) throws Exception {
        return Files.writeString(folder.newFile(name).toPath(), content);
    }

    private static Path fixture(String name) throws Exception {
        return Path.of(ImportTest.class.getResource("/import/" + name).toURI());
    }

    @Test
    public void theRealAgileExportIsReadToTheLastIssue() throws Exception {
        Summary summary = load(RealData.path("appcelerator-titanium"));

        assertEquals(1_465, summary.read());
        assertEquals(1_465, summary.kept());
        assertEquals(
                Map.of("TIMOB", 1_265, "DAEMON", 90, "MOD", 68, "ALOY", 42), summary.byProject());
        assertEquals(
                Map.of("TIMOB", 109, "DAEMON", 7, "MOD", 6, "ALOY", 7), summary.epicsByProject());
        assertEquals(129, summary.epics());
        assertEquals(771 + 65 + 31 + 23, summary.inEpics());
        assertEquals(212, summary.pointingToUnknownEpics());
        assertEquals(20, summary.unknownEpics().size());
        assertTrue(summary.unknownEpics().contains("TIMOB-25087"));
    }

    @Test
    public void theRealAgileExportKeepsItsOddities() throws Exception {
        load(RealData.path("appcelerator-titanium"));

        List<Data.Issue> issues = List.copyOf(jira.world().issues());
        assertEquals(22, issues.stream().filter(issue -> issue.priorityId() == null).count());
        assertEquals(
                285,
                issues.stream()
                        .filter(
                                i ->
                                        jira.world()
                                                .priority(i.priorityId())
                                                .filter(p -> p.name().equals("None"))
                                                .isPresent())
                        .count());
        assertEquals(
                1_018 + 73 + 53 + 31,
                issues.stream().filter(issue -> issue.resolved() != null).count());
        long subTasksOfEpics =
                issues.stream()
                        .filter(i -> jira.world().type(i.typeId()).subTask())
                        .filter(
                                i ->
                                        jira.world()
                                                .issue(i.parentId())
                                                .filter(this::isEpic)
                                                .isPresent())
                        .count();
        assertEquals(78, subTasksOfEpics);
    }

    private boolean isEpic(Data.Issue issue) {
        return jira.world().type(issue.typeId()).name().equals("Epic");
    }

    @Test
    public void theRealClassicExportGivesTheSameEpics() throws Exception {
        Summary summary = load(RealData.path("appcelerator-titanium-derived-search"));

        assertEquals(1_307, summary.kept());
        assertEquals(116, summary.epics());
        assertEquals(794, summary.inEpics());
    }

    @Test
    public void bothRealShapesTellTheSameOfEveryIssue() throws Exception {
        load(RealData.path("appcelerator-titanium"));
        Map<Long, Data.Issue> agile =
                jira.world().issues().stream()
                        .collect(java.util.stream.Collectors.toMap(Data.Issue::id, i -> i));
        SandboxJira other = SandboxJira.open(MemoryDatabase.fresh(), NOON);
        Import.load(
                List.of(RealData.path("appcelerator-titanium-derived-search")),
                other,
                Optional.empty(),
                NOON,
                new PrintStream(printed));

        for (Data.Issue classic : other.world().issues()) {
            Data.Issue same = agile.get(classic.id());
            assertEquals(same.epicKey(), classic.epicKey());
            assertEquals(
                    classic.key(),
                    List.copyOf(new java.util.TreeSet<>(same.sprints())),
                    List.copyOf(new java.util.TreeSet<>(classic.sprints())));
            assertEquals(same.fixVersions(), classic.fixVersions());
            assertEquals(same.statusId(), classic.statusId());
            assertEquals(same.resolved(), classic.resolved());
        }
    }

    @Test
    public void rewindingTheRealExportReopensWhatWasResolvedLater() throws Exception {
        load(RealData.path("appcelerator-titanium"));
        Instant day = Instant.parse("2020-09-23T00:00:00Z");
        List<Data.Issue> whole = List.copyOf(jira.world().issues());
        SandboxJira rewound = SandboxJira.open(MemoryDatabase.fresh(), NOON);

        Import.load(
                List.of(RealData.path("appcelerator-titanium")),
                rewound,
                Optional.of(LocalDate.of(2020, 9, 22)),
                NOON,
                new PrintStream(printed));

        int reopened = 0;
        for (Data.Issue issue : whole) {
            Optional<Data.Issue> then = rewound.world().issue(issue.id());
            assertEquals(issue.key(), issue.created().isBefore(day), then.isPresent());
            if (then.isPresent() && issue.resolved() != null && !issue.resolved().isBefore(day)) {
                reopened++;
                assertNull(issue.key(), then.get().resolutionId());
                assertEquals(
                        issue.key(),
                        "new",
                        rewound.world().status(then.get().statusId()).category());
            }
        }
        assertTrue("the export has issues resolved after that day", reopened > 0);
    }

    @Test
    public void theClassicShapeIsReadByTypeKeysWhateverTheFieldIdsAre() throws Exception {
        load(fixture("classic.json"));

        Data.Issue story = jira.world().issueByKey("SHOP-2").orElseThrow();
        assertEquals("SHOP-1", story.epicKey());
        assertEquals(List.of(7L, 8L), story.sprints());
        assertEquals("Sprint 8, the long one", jira.world().sprint(8L).orElseThrow().name());
        assertEquals("closed", jira.world().sprint(7L).orElseThrow().state());
        assertNull(jira.world().sprint(8L).orElseThrow().complete());
        long points = jira.world().field(FieldTypes.NUMBER, "Story Points").orElseThrow().id();
        assertEquals(5.0, story.custom().get(points));
        long start = jira.world().field(FieldTypes.DATE, "Start date").orElseThrow().id();
        assertEquals(
                "2026-02-03", jira.world().issueByKey("SHOP-1").orElseThrow().custom().get(start));
        assertEquals("  Basket with spaces  ", story.summary());
        assertEquals("status", story.changes().get(0).items().get(0).field());
    }

    @Test
    public void aMissingSprintOrPriorityOrVersionDateIsNoError() throws Exception {
        load(fixture("classic.json"));

        Data.Issue bare = jira.world().issueByKey("SHOP-3").orElseThrow();
        assertNull(bare.priorityId());
        assertEquals(List.of(), bare.sprints());
        assertEquals("SHOP-99", bare.epicKey());
    }

    @Test
    public void theSummaryNamesEpicsThatAreInNoneOfTheFiles() throws Exception {
        load(fixture("classic.json"));

        String text = printed.toString(StandardCharsets.UTF_8);
        assertTrue(
                text,
                text.contains("1 issues point to 1 epics that are in none of the files: SHOP-99"));
    }

    @Test
    public void anIssueThatComesTwiceIsKeptOnceAndCounted() throws Exception {
        Path first = fixture("classic.json");
        Path again = folder.getRoot().toPath().resolve("again.json");
        Files.copy(first, again);

        Summary summary = load(first, again);

        assertEquals(6, summary.read());
        assertEquals(3, summary.kept());
        assertEquals(Map.of("the same issue again", 3), summary.skipped());
    }

    @Test
    public void rewindingByHistoryTakesTheStatusOfThatDay() throws Exception {
        Import.load(
                List.of(fixture("classic.json")),
                jira,
                Optional.of(LocalDate.of(2026, 2, 10)),
                NOON,
                new PrintStream(printed));

        Data.Issue story = jira.world().issueByKey("SHOP-2").orElseThrow();
        assertEquals("In Progress", jira.world().status(story.statusId()).name());
        assertNull(story.resolutionId());
        assertNull(story.resolved());
        assertTrue(jira.world().issueByKey("SHOP-3").isEmpty());
        long start = jira.world().field(FieldTypes.DATE, "Start date").orElseThrow().id();
        assertEquals(
                "2026-11-17", jira.world().issueByKey("SHOP-1").orElseThrow().custom().get(start));
    }

    private void assertRefused(Path file, String... parts) {
        BadData refused = assertThrows(BadData.class, () -> load(file));
        for (String part : parts) {
            assertTrue(refused.getMessage(), refused.getMessage().contains(part));
        }
        assertTrue("nothing may be left half-imported", jira.isEmpty());
    }

    @Test
    public void aTruncatedFileIsRefusedWithItsPlace() throws Exception {
        String whole = Files.readString(fixture("classic.json"));
        assertRefused(
                file("cut.json", whole.substring(0, whole.length() / 2)),
                "cut.json",
                "line ",
                "column ");
    }

    @Test
    public void anExportThatDoesNotSayWhatItsFieldsAreIsRefusedWithAHint() throws Exception {
        String unnamed =
                Files.readString(fixture("classic.json")).replace("\"schema\":", "\"scheme\":");

        assertRefused(file("unnamed.json", unnamed), "unnamed.json", "expand=names,schema");
    }

    @Test
    public void anAnswerWithPeopleOfTheCloudIsOfTheCloud() throws Exception {
        String bare = Files.readString(fixture("no-epics.json"));
        String people =
                bare.replace(
                        "\"summary\":", "\"assignee\": {\"accountId\": \"5b1\"}, \"summary\":");
        String paged = bare.replaceFirst("\\{", "{\"nextPageToken\": \"x\",");

        assertRefused(file("people.json", people), "people.json", "Jira Cloud");
        assertRefused(file("paged.json", paged), "paged.json", "REST v3");
    }

    @Test
    public void keysAndProjectsThatCannotBeAreRefusedWithTheirPlace() throws Exception {
        String bare = Files.readString(fixture("no-epics.json"));

        assertRefused(file("key.json", bare.replace("BARE-1", "BARE")), "key.json", "no issue key");
        assertRefused(
                file("project.json", bare.replace("\"10000\"", "\"\"")),
                "project.json",
                "BARE-1",
                "its project has no id");
        String history =
                bare.replaceFirst(
                        "\"fields\":",
                        "\"changelog\": {\"histories\": [{\"id\": \"1\", \"items\": []}]},"
                                + " \"fields\":");
        assertRefused(file("history.json", history), "history.json", "BARE-1", "no date");
    }

    @Test
    public void aDayThatTheDataCannotBeRewoundToIsRefused() {
        for (LocalDate day : List.of(LocalDate.of(2026, 11, 25), LocalDate.of(2001, 1, 1))) {
            IllegalArgumentException e =
                    assertThrows(
                            IllegalArgumentException.class,
                            () ->
                                    Import.load(
                                            List.of(fixture("classic.json")),
                                            jira,
                                            Optional.of(day),
                                            NOON,
                                            new PrintStream(printed)));
            assertTrue(e.getMessage(), e.getMessage().contains("sandbox.asOf=" + day));
        }
    }

    @Test
    public void aDayThatTheDataCannotBeRewoundToIsRefusedBeforeAnythingIsOpened() {
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        Import.check(
                                List.of(fixture("classic.json")),
                                Optional.of(LocalDate.of(2001, 1, 1)),
                                NOON));
    }

    @Test
    public void filesOfOtherKindsInAFolderAreNamedAsSkipped() throws Exception {
        Files.copy(fixture("no-epics.json"), folder.getRoot().toPath().resolve("ISSUES.JSON"));
        file("issues.csv", "Key");

        Summary summary = load(folder.getRoot().toPath());

        assertEquals(1, summary.kept());
        assertEquals(Map.of("file issues.csv: CSV and XML come later", 1), summary.skipped());
    }

    @Test
    public void anEmptyFileIsRefused() throws Exception {
        assertRefused(file("empty.json", " \n"), "empty.json", "it is empty");
    }

    @Test
    public void aFileThatIsNoJsonIsRefused() throws Exception {
        assertRefused(file("words.json", "Key,Summary\nA-1,Words"), "words.json", "line 1");
        assertRefused(
                file("page.json", "<!DOCTYPE html><title>Log in</title>"), "page.json", "HTML");
    }

    @Test
    public void aFileInAnotherEncodingIsRefusedWithItsPlace() throws Exception {
        Path latin = folder.newFile("latin.json").toPath();
        Files.write(
                latin,
                Files.readString(fixture("classic.json"))
                        .replace("Basket", "Körbe")
                        .getBytes(StandardCharsets.ISO_8859_1));

        assertRefused(latin, "latin.json", "line ", "UTF-8");
    }

    @Test
    public void anAnswerOfRestVersion3IsRefusedWithAHint() throws Exception {
        String third =
                Files.readString(fixture("classic.json"))
                        .replace(
                                "\"description\": \"As a guest\"",
                                "\"description\": {\"type\": \"doc\"}");
        assertRefused(file("third.json", third), "third.json", "REST v3");
    }

    @Test
    public void csvAndXmlAreRefusedWithAHint() throws Exception {
        assertRefused(file("export.csv", "Key,Summary"), "export.csv", "CSV and XML");
        assertRefused(file("export.xml", "<rss/>"), "export.xml", "CSV and XML");
    }

    @Test
    public void jsonWithoutIssuesIsRefused() throws Exception {
        assertRefused(file("other.json", "{\"values\": []}"), "other.json", "\"issues\"");
    }

    @Test
    public void oneBrokenFileKeepsTheGoodOnesOutToo() throws Exception {
        Files.copy(fixture("classic.json"), folder.getRoot().toPath().resolve("a-good.json"));
        file("b-broken.json", "{\"issues\": [");

        assertRefused(folder.getRoot().toPath(), "b-broken.json");
    }

    @Test
    public void whatWasImportedIsThereAfterReopening() throws Exception {
        load(fixture("classic.json"));

        SandboxJira reopened = SandboxJira.open(database, NOON);

        assertEquals(jira.world().issueByKey("SHOP-2"), reopened.world().issueByKey("SHOP-2"));
        assertEquals(
                List.copyOf(jira.world().projects()), List.copyOf(reopened.world().projects()));
    }
}
