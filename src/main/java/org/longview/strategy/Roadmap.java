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
 * @param grouping what a portfolio's lanes stand for, null for a project's roadmap
 */
public record Roadmap(
        String uid,
        String name,
        RoadmapKind kind,
        Long homeProjectId,
        List<Long> scope,
        RoadmapSettings settings,
        long version,
        Instant deletedAt,
        Grouping grouping) {

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
        if (kind == RoadmapKind.PORTFOLIO && grouping == null) {
            grouping = Grouping.PROJECT;
        }
        if (kind == RoadmapKind.PROJECT && grouping != null) {
            throw new Rejected(
                    "grouping", grouping, "Only a portfolio says what its lanes stand for");
        }
        if (scope.isEmpty()) {
            throw new Rejected("scope", scope, "A roadmap looks at one project at least");
        }
    }

    /** The first version of a project's roadmap. */
    public static Roadmap ofProject(String uid, String name, long projectId) {
        return new Roadmap(
                uid,
                name,
                RoadmapKind.PROJECT,
                projectId,
                List.of(projectId),
                RoadmapSettings.DEFAULTS,
                1,
                null,
                null);
    }

    /** A new portfolio over the initiatives of these projects' roadmaps. */
    public static Roadmap portfolio(
            String uid, String name, List<Long> projectIds, Grouping grouping) {
        return new Roadmap(
                uid,
                name,
                RoadmapKind.PORTFOLIO,
                null,
                projectIds,
                RoadmapSettings.DEFAULTS,
                1,
                null,
                grouping);
    }

    public boolean isPortfolio() {
        return kind == RoadmapKind.PORTFOLIO;
    }

    public boolean exists() {
        return deletedAt == null;
    }

    /** The same under another name and with other settings. */
    public Roadmap with(String otherName, RoadmapSettings other) {
        return new Roadmap(
                uid, otherName, kind, homeProjectId, scope, other, version, deletedAt, grouping);
    }

    /** The same over the epics of these projects. */
    public Roadmap withScope(List<Long> projectIds) {
        return new Roadmap(
                uid, name, kind, homeProjectId, projectIds, settings, version, deletedAt, grouping);
    }

    public Roadmap withVersion(long next) {
        return new Roadmap(
                uid, name, kind, homeProjectId, scope, settings, next, deletedAt, grouping);
    }

    public Roadmap withDeletedAt(Instant when) {
        return new Roadmap(
                uid, name, kind, homeProjectId, scope, settings, version, when, grouping);
    }

    public Roadmap withGrouping(Grouping other) {
        return new Roadmap(
                uid, name, kind, homeProjectId, scope, settings, version, deletedAt, other);
    }
}
