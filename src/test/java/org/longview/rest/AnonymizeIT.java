package org.longview.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.AffectedEntityType;
import java.util.List;
import org.junit.Test;

/** Jira anonymises a person, and what Longview keeps of that person follows. */
public class AnonymizeIT {
    private static final RestHost HOST = RestHost.get();

    @Test
    public void jira_counts_hands_over_and_changes_the_key() {
        String body = "{\"name\":\"Owned by who leaves\",\"owner\":\"viewer\"}";
        String uid =
                HOST.manager
                        .post("/roadmaps/" + HOST.roadmap() + "/initiatives", body)
                        .at("/initiative/uid");
        HOST.manager.put(
                "/roadmaps/" + HOST.roadmap() + "/access",
                "{\"kind\":\"USER\",\"holder\":\"viewer\",\"access\":\"VIEW\",\"seen\":null}");
        List<AffectedEntityType> told =
                affected("viewer").stream().map(AffectedEntity::getType).toList();
        assertEquals(
                List.of(AffectedEntityType.TRANSFER_OWNERSHIP, AffectedEntityType.ANONYMIZE), told);

        assertEquals(
                List.of(),
                HOST.anonymizing(jira -> jira.anonymize("viewer", "JIRAUSER10101", "admin")));

        assertEquals("admin", HOST.manager.get("/initiatives/" + uid).at("/initiative/owner"));
        assertFalse(HOST.admin.get("/transfer").text().contains("\"viewer\""));
        assertEquals(List.of(), affected("viewer"));
        assertEquals(1, affected("JIRAUSER10101").size());
        assertEquals(
                List.of(),
                HOST.anonymizing(jira -> jira.anonymize("JIRAUSER10101", "viewer", "admin")));
        HOST.manager.put(
                "/roadmaps/" + HOST.roadmap() + "/access",
                "{\"kind\":\"USER\",\"holder\":\"viewer\",\"access\":null,\"seen\":\"VIEW\"}");
    }

    private static List<AffectedEntity> affected(String userKey) {
        return HOST.anonymizing(jira -> jira.affected(userKey, "admin"));
    }
}
