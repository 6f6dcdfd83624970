package org.longview.sandbox.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** From which Jira the issues come: two of them in one import would mix what has the same id. */
final class Origin {
    private final Map<Id, Meaning> meanings = new HashMap<>();
    private Meaning address;
    private Path reading;

    /** An id of a kind of thing, and what of it is compared. */
    private record Id(String kind, Object id, String what) {}

    /** What it is, and the file that told it first. */
    private record Meaning(String value, Path file) {}

    /** From now on things are read from that file. */
    void read(Path file) {
        reading = file;
    }

    /**
     * @throws IllegalArgumentException when the issue is of another Jira than those before
     */
    void require(long id, JsonNode issue) {
        requireAddress(issue.path("self").asText(""));
        JsonNode project = issue.path("fields").path("project");
        String key = project.path("key").asText("");
        long projectId = project.path("id").asLong();
        if (!key.isEmpty()) {
            require("project", projectId, "key", key);
            require("project", key, "id", Long.toString(projectId));
        }
        require("issue", id, "key", issue.path("key").asText());
    }

    private void requireAddress(String self) {
        int rest = self.indexOf("/rest/");
        if (rest < 0) {
            return;
        }
        String from = self.substring(0, rest);
        if (address == null) {
            address = new Meaning(from, reading);
        }
        if (!from.equals(address.value)) {
            throw new IllegalArgumentException(
                    "the files are of two Jiras: it is of %s, and %s is of %s; import each into a home of its own"
                            .formatted(from, address.file, address.value));
        }
    }

    /**
     * Refuses an id that meant something else before; an export that leaves a part out tells
     * nothing of it.
     *
     * @param what what of it is told, such as its name
     * @throws IllegalArgumentException naming the file of before
     */
    void require(String kind, Object id, String what, String value) {
        if (value == null || value.isEmpty()) {
            return;
        }
        Meaning before = meanings.putIfAbsent(new Id(kind, id, what), new Meaning(value, reading));
        if (before != null && !before.value.equals(value)) {
            throw new IllegalArgumentException(
                    "the %s %s has the %s \"%s\" here, but \"%s\" in %s: the files are of two Jiras, to be imported into a home each, or it was changed in between, so export anew"
                            .formatted(
                                    kind,
                                    id,
                                    what,
                                    value,
                                    before.value,
                                    Objects.requireNonNullElse(before.file, reading)));
        }
    }
}
