package org.longview.sandbox.jira;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What searches find: the issues as they are, or, while it lags, as they were when it began to. An
 * OpenSearch lags by a second or so behind Jira's database.
 */
public final class SearchIndex {
    private final World world;
    private final Map<Long, Optional<Data.Issue>> before = new ConcurrentHashMap<>();
    private volatile boolean lagging;

    SearchIndex(World world) {
        this.world = world;
    }

    /** From now on searches do not see changes of issues, until {@link #catchUp}. */
    public void lag() {
        lagging = true;
    }

    public void catchUp() {
        lagging = false;
        before.clear();
    }

    void changing(long id) {
        if (lagging) {
            before.putIfAbsent(id, world.issue(id));
        }
    }

    Stream<Data.Issue> issues() {
        return Stream.concat(
                world.issues().stream().filter(issue -> !before.containsKey(issue.id())),
                before.values().stream().flatMap(Optional::stream));
    }
}
