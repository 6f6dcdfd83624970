package org.longview.sandbox.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** From which Jira the issues come: two of them in one import would mix what has the same id. */
final class Origin {
    private final Map<Long, String> projectKeys = new HashMap<>();
    private final Map<String, Long> projectIds = new HashMap<>();
    private final Map<Long, String> issueKeys = new HashMap<>();
    private String address;

    /**
     * @throws IllegalArgumentException when the issue is of another Jira than those before
     */
    void require(long id, JsonNode issue) {
        JsonNode project = issue.path("fields").path("project");
        String from = address(issue.path("self").asText(""));
        if (address == null) {
            address = from;
        }
        if (from != null && !from.equals(address)) {
            throw mixed("it is of " + from + ", and issues before it are of " + address);
        }
        String key = project.path("key").asText("");
        long projectId = project.path("id").asLong();
        if (!key.isEmpty()) {
            requireProject(projectId, key);
        }
        String same = issueKeys.putIfAbsent(id, issue.path("key").asText());
        if (same != null && !same.equals(issue.path("key").asText())) {
            throw mixed("it has the id of " + same + ", " + id);
        }
    }

    private void requireProject(long projectId, String key) {
        String other = projectKeys.putIfAbsent(projectId, key);
        if (other != null && !other.equals(key)) {
            throw mixed("its project %s has the id of %s, %d".formatted(key, other, projectId));
        }
        Long otherId = projectIds.putIfAbsent(key, projectId);
        if (otherId != null && otherId != projectId) {
            throw mixed("its project %s had the id %d before".formatted(key, otherId));
        }
    }

    private static IllegalArgumentException mixed(String why) {
        return new IllegalArgumentException(
                "the files are of two Jiras: " + why + "; import each into a home of its own");
    }

    /** The part of an address of REST that says which Jira it is, null where there is none. */
    private static String address(String self) {
        int rest = self.indexOf("/rest/");
        return rest < 0 ? null : self.substring(0, rest);
    }
}
