package org.longview.sandbox.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.Test;

public class RightsTest {
    private static final List<String> HOLDERS =
            List.of(
                    "group:staff",
                    "role:Developers",
                    "user:eve",
                    "reporter",
                    "assignee",
                    "lead",
                    "userField:" + Worlds.EXPERT,
                    "groupField:" + Worlds.TEAM,
                    "loggedIn");
    private static final List<String> PEOPLE = List.of("ann", "bob", "eve");

    /** Who is meant, told a second time and plainly. */
    private static boolean meant(List<String> holders, String user, Data.Issue issue) {
        for (String holder : holders) {
            boolean hit =
                    switch (holder) {
                        case "group:staff" -> !user.equals("eve");
                        case "role:Developers" -> user.equals("bob");
                        case "user:eve" -> user.equals("eve");
                        case "user:ann" -> user.equals("ann");
                        case "reporter" -> user.equals(issue.reporter());
                        case "lead" -> user.equals("ann");
                        case "userField:10107" -> user.equals(issue.custom().get(Worlds.EXPERT));
                        case "groupField:10108" ->
                                !user.equals("eve")
                                        && issue.custom().get(Worlds.TEAM).equals(List.of("staff"));
                        case "assignee" -> user.equals(issue.assignee());
                        default -> true;
                    };
            if (hit) {
                return true;
            }
        }
        return false;
    }

    private static List<String> some(Random random) {
        List<String> some = new ArrayList<>();
        for (String holder : HOLDERS) {
            if (random.nextInt(5) == 0) {
                some.add(holder);
            }
        }
        return some;
    }

    @Test
    public void whoMayNotBrowseAnIssueFindsItNowhere() throws Exception {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            try (Worlds worlds = new Worlds()) {
                worlds.permissions.put("BROWSE_PROJECTS", some(random));
                for (int i = 1; i <= 12; i++) {
                    Long level = List.of(9L, 77L, 0L, 0L, 0L).get(random.nextInt(5));
                    level = level == 0 ? null : level;
                    String assignee = random.nextBoolean() ? PEOPLE.get(random.nextInt(3)) : null;
                    worlds.issue(
                            "APP-" + i, "11", null, level, PEOPLE.get(random.nextInt(3)), assignee);
                }
                worlds.open();
                for (String user : PEOPLE) {
                    everyWayAgrees(worlds, user, "seed " + seed);
                }
            }
        }
    }

    private static void everyWayAgrees(Worlds worlds, String user, String seed) throws Exception {
        SearchService searches = (SearchService) worlds.jira.services().get(SearchService.class);
        IssueService issues = (IssueService) worlds.jira.services().get(IssueService.class);
        PermissionManager permissions =
                (PermissionManager) worlds.jira.services().get(PermissionManager.class);
        List<String> expected = new ArrayList<>();
        List<String> holders = worlds.permissions.get("BROWSE_PROJECTS");
        for (Data.Issue issue : worlds.jira.world().issues()) {
            boolean level =
                    issue.levelId() == null
                            || issue.levelId() == 9L && meant(List.of("user:ann"), user, issue);
            boolean visible = level && meant(holders, user, issue);
            if (visible) {
                expected.add(issue.key());
            }
            assertEquals(seed, visible, issues.getIssue(worlds.as(user), issue.key()).isValid());
            assertEquals(
                    seed,
                    visible,
                    permissions.hasPermission(
                            ProjectPermissions.BROWSE_PROJECTS,
                            new JiraIssue(worlds.jira, issue),
                            worlds.as(user)));
        }
        var parsed = searches.parseQuery(worlds.as(user), "project = APP ORDER BY key");
        var results =
                searches.search(worlds.as(user), parsed.getQuery(), new PagerFilter<>(0, 100));
        assertEquals(seed, expected, results.getResults().stream().map(i -> i.getKey()).toList());
        assertEquals(seed, expected.size(), results.getTotal());
    }

    @Test
    public void somebodyWhoWasDeactivatedSeesNothing() throws Exception {
        try (Worlds worlds = new Worlds()) {
            worlds.issue("APP-1", "11", null, null);
            worlds.open();
            Data.Issue issue = worlds.jira.world().issueByKey("APP-1").orElseThrow();
            Data.User ann = worlds.jira.world().user("ann").orElseThrow();
            assertTrue(worlds.jira.rights().sees(ann, issue));

            worlds.jira.save(new Data.User("ann", "ann", "ann", false, "ann", List.of("staff")));

            assertFalse(
                    worlds.jira
                            .rights()
                            .sees(worlds.jira.world().user("ann").orElseThrow(), issue));
            assertTrue(worlds.jira.authentication().check("ann", "ann").isEmpty());
        }
    }
}
