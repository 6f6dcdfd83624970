package org.longview.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.user.util.UserManager;
import com.zaxxer.hikari.HikariDataSource;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.longview.roadmap.Census;
import org.longview.roadmap.Viewer;
import org.longview.rollup.Case;
import org.longview.rollup.Diagnosis;
import org.longview.rollup.Family;
import org.longview.rollup.Finding;
import org.longview.rollup.Finding.Kind;
import org.longview.rollup.HealthRules;
import org.longview.rollup.Judge;
import org.longview.rollup.ProgressRule;
import org.longview.rollup.RollUp;
import org.longview.sandbox.MemoryDatabase;
import org.longview.sandbox.data.Import;
import org.longview.sandbox.demo.Demo;
import org.longview.sandbox.jira.Calls;
import org.longview.sandbox.jira.SandboxJira;

/** The data doctor has something to tell in the demo, on whatever day it is first booted. */
@RunWith(Parameterized.class)
public class DemoFindingsTest {
    private static final List<Long> PROJECTS = List.of(10_000L, 10_001L, 10_002L);

    @Parameterized.Parameters(name = "{0}")
    public static List<String> days() {
        return List.of("2026-11-24", "2026-01-01", "2028-02-29", "2026-08-15", "2026-12-31");
    }

    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    private final LocalDate day;

    public DemoFindingsTest(String day) {
        this.day = LocalDate.parse(day);
    }

    @Test
    public void sixKindsOfFindingsAreInTheDemoByDesign() throws Exception {
        Path path = folder.newFolder().toPath();
        Demo.write(path, day);
        try (HikariDataSource database = MemoryDatabase.fresh()) {
            Clock noon =
                    Clock.fixed(
                            day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
            SandboxJira jira = SandboxJira.open(database, noon);
            Import.load(
                    List.of(path.resolve("issues.json"), path.resolve("demo.people.json")),
                    jira,
                    Optional.empty(),
                    noon,
                    new PrintStream(OutputStream.nullOutputStream()));

            Map<Kind, Set<String>> found = found(jira);

            assertEquals(3L, (long) jira.calls().snapshot().get(Calls.Kind.SEARCHES));
            assertEquals(4L, (long) jira.calls().snapshot().get(Calls.Kind.PAGES));

            assertEquals(Set.of("All payouts on one page"), found.get(Kind.DONE_WITH_OPEN));
            assertEquals(
                    Set.of("Everything of a trip in one timeline"), found.get(Kind.OPEN_ALL_DONE));
            assertEquals(Set.of("Record what a stay uses"), found.get(Kind.IN_PROGRESS_UNDATED));
            assertEquals(
                    Set.of("Show what the next season may bring"), found.get(Kind.DATES_REVERSED));
            assertTrue(found.get(Kind.CHILD_OUTSIDE).contains("Other prices on other portals"));
            assertTrue(found.get(Kind.NO_INITIATIVE).size() > 10);
            assertTrue(found.get(Kind.MEANING_UNCONFIRMED).contains("Done"));
        }
    }

    /** The summaries of the epics that have something amiss, by what it is. */
    private Map<Kind, Set<String>> found(SandboxJira jira) {
        Census census = census(jira);
        Map<Long, String> summaries = new HashMap<>();
        for (Family family : census.families()) {
            summaries.put(family.epic().id(), family.epic().summary());
        }
        Judge judge = new Judge(RollUp.DEFAULTS, ProgressRule.COUNT, HealthRules.DEFAULTS, day);
        Case.Known known =
                new Case.Known(Set.copyOf(PROJECTS), Set.of(), census.others(), Set.of(), Set.of());
        Map<Kind, Set<String>> found = new EnumMap<>(Kind.class);
        for (Finding finding :
                Diagnosis.of(new Case(List.of(), census.families(), List.of(), known, judge))) {
            found.computeIfAbsent(finding.kind(), kind -> new TreeSet<>())
                    .add(
                            finding.subject().ending() == null
                                    ? summaries.get(finding.subject().issueId())
                                    : finding.subject().ending().name());
        }
        return found;
    }

    private static Census census(SandboxJira jira) {
        return new JiraEpicSource(
                        Searching.over(service(jira, SearchService.class)),
                        service(jira, CustomFieldManager.class),
                        service(jira, IssueTypeManager.class),
                        service(jira, UserManager.class),
                        new FakeSettings().settings())
                .census(new Viewer("maya", Locale.ENGLISH), PROJECTS, Set.of(), ZoneId.of("UTC"));
    }

    private static <T> T service(SandboxJira jira, Class<T> type) {
        return type.cast(jira.services().get(type));
    }
}
