package org.longview.sandbox.data;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.longview.sandbox.data.Exports.issue;

import java.time.Instant;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.longview.sandbox.jira.Data;

public class SprintImportTest {
    private static final String HEADS =
            """
            "names": {"customfield_1": "Sprint"},
            "schema": {"customfield_1": {"custom": "com.pyxis.greenhopper.jira:gh-sprint"}}\
            """;
    private static final String CURRENT =
            "com.atlassian.greenhopper.service.sprint.Sprint@1[activatedDate=<null>,autoStartStop=false,"
                    + "completeDate=<null>,endDate=2026-02-20T15:00:00.000Z,goal=,id=4,incompleteIssuesDestinationId=<null>,name=Sprint"
                    + " four,originBoardId=1,"
                    + "sequence=4,startDate=2026-02-09T09:00:00.000Z,state=ACTIVE,synced=false]";

    @Rule public final Exports exports = new Exports();

    private void load(String value) throws Exception {
        exports.file("a.json", HEADS, issue(1, "\"customfield_1\": " + value)).load();
    }

    private Data.Sprint sprint(long id) {
        return exports.jira().world().sprint(id).orElseThrow();
    }

    @Test
    public void aSprintOfACurrentJiraIsRead() throws Exception {
        load("[\"%s\"]".formatted(CURRENT));

        assertEquals(List.of(4L), exports.issue(1).sprints());
        assertEquals(
                new Data.Sprint(
                        4,
                        "Sprint four",
                        "active",
                        Instant.parse("2026-02-09T09:00:00Z"),
                        Instant.parse("2026-02-20T15:00:00Z"),
                        null),
                sprint(4));
    }

    @Test
    public void aSprintNeedNotBeInAList() throws Exception {
        load("\"%s,%s\"".formatted(CURRENT, CURRENT.replace("id=4", "id=5")));

        assertEquals(List.of(4L, 5L), exports.issue(1).sprints());
    }

    @Test
    public void namesAndGoalsHoldWhatTheyLike() throws Exception {
        load(
                "[\"%s\"]"
                        .formatted(
                                CURRENT.replace("goal=", "goal=ship [it], id=9,state=done")
                                        .replace("name=Sprint four", "name=A [1], b=c")));

        assertEquals("A [1], b=c", sprint(4).name());
        assertEquals("active", sprint(4).state());
    }

    @Test
    public void aSprintThatCannotBeReadIsRefusedByItsIssue() throws Exception {
        for (String bad :
                List.of("Sprint four", CURRENT.replace("2026-02-09T09:00:00.000Z", "09/Feb/26"))) {
            BadData refused = assertThrows(BadData.class, () -> load("[\"%s\"]".formatted(bad)));
            assertTrue(refused.getMessage(), refused.getMessage().contains("APP-1"));
        }
    }
}
