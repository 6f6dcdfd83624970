package org.longview.strategy;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A plan of initiatives over the epics of its scope.
 *
 * @param homeProjectId the project it belongs to, null for a portfolio
 * @param scope ids of the projects whose epics it looks at
 * @param deletedAt null while it exists
 */
public record Roadmap(
        String uid,
        String name,
        RoadmapKind kind,
        Long homeProjectId,
        List<Long> scope,
        RoadmapSettings settings,
        long version,
        Instant deletedAt) {

    public Roadmap {
        Objects.requireNonNull(uid);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(settings);
        name = Limits.name("name", name);
        scope = List.copyOf(scope);
        if ((kind == RoadmapKind.PROJECT) != (homeProjectId != null)) {
            throw new Rejected(
                    "homeProjectId",
                    homeProjectId,
                    "A project's roadmap has a home project, a portfolio has none");
        }
        if (scope.isEmpty()) {
            throw new Rejected("scope", scope, "A roadmap looks at one project at least");
        }
    }

    public boolean exists() {
        return deletedAt == null;
    }

    /** The same under another name and with other settings. */
    public Roadmap with(String otherName, RoadmapSettings other) {
        return new Roadmap(uid, otherName, kind, homeProjectId, scope, other, version, deletedAt);
    }

    /** The same over the epics of these projects. */
    public Roadmap withScope(List<Long> projectIds) {
        return new Roadmap(
                uid, name, kind, homeProjectId, projectIds, settings, version, deletedAt);
    }

    public Roadmap withVersion(long next) {
        return new Roadmap(uid, name, kind, homeProjectId, scope, settings, next, deletedAt);
    }
}
