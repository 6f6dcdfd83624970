package org.longview.sandbox.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.Test;
import org.longview.delivery.EpicFacts;
import org.longview.host.FakeServices;
import org.longview.jira.JiraEpicSource;
import org.longview.jira.JiraSettings;
import org.longview.jira.JiraZones;
import org.longview.jira.Searching;
import org.longview.roadmap.Viewer;
import org.longview.rollup.Family;

/**
 * Reads epics where permission schemes grant Browse Projects by what an issue itself says, and asks
 * about each issue alone whether it was right to count it.
 */
public class SchemesTest {
    private static final List<List<String>> SCHEMES =
            List.of(
                    List.of("reporter"),
                    List.of("assignee"),
                    List.of("reporter", "assignee"),
                    List.of("role:Developers", "assignee"),
                    List.of("user:eve", "reporter"),
                    List.of("lead", "assignee"),
                    List.of("userField:" + Worlds.EXPERT),
                    List.of("groupField:" + Worlds.TEAM, "reporter"));
    private static final List<String> PEOPLE = List.of("ann", "bob", "eve");

    @Test
    public void where_an_issue_itself_decides_who_sees_it_exactly_those_are_counted()
            throws Exception {
        int hidden = 0;
        int counted = 0;
        for (List<String> scheme : SCHEMES) {
            for (int seed = 0; seed < 25; seed++) {
                try (Worlds worlds = world(scheme, new Random(seed))) {
                    for (String person : PEOPLE) {
                        Map<String, Integer> expected = expected(worlds, person);
                        String which = scheme + " " + seed + " " + person;

                        assertEquals(which, expected, read(worlds, person));
                        assertEquals(which, expected, families(worlds, person));
                        assertEquals(which, expected.keySet(), visible(worlds, person));
                        int sum = expected.values().stream().mapToInt(n -> n).sum();
                        counted += sum;
                        hidden += 12 - sum;
                    }
                }
            }
        }
        assertTrue(counted + " counted, " + hidden + " not", counted > 500 && hidden > 500);
    }

    private static Worlds world(List<String> scheme, Random random) throws Exception {
        Worlds worlds = new Worlds();
        worlds.permissions.put("BROWSE_PROJECTS", scheme);
        for (int i = 1; i <= 16; i++) {
            boolean epic = i <= 4;
            Long level = random.nextInt(6) == 0 ? 9L : null;
            worlds.issue(
                    "APP-" + i,
                    epic ? "10" : "11",
                    epic ? null : "APP-" + (1 + random.nextInt(4)),
                    level,
                    PEOPLE.get(random.nextInt(3)),
                    random.nextBoolean() ? PEOPLE.get(random.nextInt(3)) : null);
        }
        return worlds.open();
    }

    /** Children by epic, each issue asked about alone. */
    private static Map<String, Integer> expected(Worlds worlds, String person) {
        PermissionManager permissions =
                (PermissionManager) worlds.jira.services().get(PermissionManager.class);
        List<Data.Issue> seen = new ArrayList<>();
        for (Data.Issue issue : worlds.jira.world().issues()) {
            if (permissions.hasPermission(
                    ProjectPermissions.BROWSE_PROJECTS,
                    new JiraIssue(worlds.jira, issue),
                    worlds.as(person))) {
                seen.add(issue);
            }
        }
        Map<String, Integer> expected = new TreeMap<>();
        seen.stream().filter(i -> i.epicKey() == null).forEach(i -> expected.put(i.key(), 0));
        seen.stream()
                .filter(i -> i.epicKey() != null)
                .forEach(i -> expected.computeIfPresent(i.epicKey(), (key, n) -> n + 1));
        return expected;
    }

    private static Map<String, Integer> read(Worlds worlds, String person) {
        Map<String, Integer> read = new TreeMap<>();
        for (EpicFacts facts :
                source(worlds)
                        .read(viewer(person), List.of(1L), Set.of(), ZoneId.of("UTC"))
                        .epics()) {
            read.put(facts.epic().key(), facts.children().total());
        }
        return read;
    }

    private static Map<String, Integer> families(Worlds worlds, String person) {
        return source(worlds).families(viewer(person), epicIds(worlds), ZoneId.of("UTC")).stream()
                .collect(
                        Collectors.toMap(
                                family -> family.epic().key(),
                                (Family family) -> family.children().size(),
                                (a, b) -> a,
                                TreeMap::new));
    }

    private static Set<String> visible(Worlds worlds, String person) {
        return source(worlds).visible(viewer(person), epicIds(worlds)).stream()
                .map(id -> worlds.jira.world().issue(id).orElseThrow().key())
                .collect(Collectors.toSet());
    }

    private static Set<Long> epicIds(Worlds worlds) {
        return worlds.jira.world().issues().stream()
                .filter(issue -> issue.epicKey() == null)
                .map(Data.Issue::id)
                .collect(Collectors.toSet());
    }

    private static Viewer viewer(String person) {
        return new Viewer(person, Locale.ENGLISH);
    }

    private static JiraEpicSource source(Worlds worlds) {
        Map<Class<?>, Object> services = worlds.jira.services();
        return new JiraEpicSource(
                Searching.over((SearchService) services.get(SearchService.class)),
                (CustomFieldManager) services.get(CustomFieldManager.class),
                (IssueTypeManager) services.get(IssueTypeManager.class),
                (UserManager) services.get(UserManager.class),
                new JiraSettings(
                        (PluginSettingsFactory) services.get(PluginSettingsFactory.class),
                        new JiraZones(new FakeServices()),
                        Clock.systemUTC()));
    }
}
