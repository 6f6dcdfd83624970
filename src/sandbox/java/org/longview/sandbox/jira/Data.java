package org.longview.sandbox.jira;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The simulated Jira's records, as they are kept; every id is Jira's own kind of number. */
public final class Data {
    private Data() {}

    /** A user; the password is for the sandbox only. */
    public record User(
            String key,
            String name,
            String displayName,
            boolean active,
            String password,
            List<String> groups) {}

    /** A status with the key of its category: new, indeterminate or done. */
    public record Status(String id, String name, String category) {}

    /** An issue type. */
    public record Type(String id, String name, boolean subTask) {}

    /** A priority or a resolution. */
    public record Constant(String id, String name) {}

    /** A custom field with Jira's type key. */
    public record Field(long id, String name, String typeKey) {}

    /** A version of a project. */
    public record Version(
            long id,
            String name,
            String description,
            LocalDate start,
            LocalDate release,
            boolean released,
            boolean archived) {}

    /** A component of a project. */
    public record Component(long id, String name) {}

    /** A sprint; state is future, active or closed. */
    public record Sprint(
            long id, String name, String state, Instant start, Instant end, Instant complete) {}

    /**
     * A security level with its holders, each written {@code group:x}, {@code role:X}, {@code
     * user:x}, {@code reporter}, {@code assignee} or {@code loggedIn}.
     */
    public record Level(long id, String name, List<String> holders) {}

    /**
     * A project.
     *
     * @param roles role name to members, each written {@code user:x} or {@code group:x}
     * @param permissions permission key to holders, written as in {@link Level}
     */
    public record Project(
            long id,
            String key,
            String name,
            String category,
            String lead,
            List<Version> versions,
            List<Component> components,
            Map<String, List<String>> roles,
            Map<String, List<String>> permissions,
            List<Level> levels) {}

    /** A link to another issue by key, which may be one that is not there. */
    public record Link(String type, String phrase, boolean outward, String otherKey) {}

    /** One changed field within a change. */
    public record Item(String field, String from, String fromText, String to, String toText) {}

    /** What somebody changed at one moment. */
    public record Change(long id, String author, Instant when, List<Item> items) {}

    /**
     * An issue.
     *
     * @param epicKey the key in Epic Link, which may be of an epic that is not there
     * @param custom values of custom fields by field id: text, number or day as text
     */
    public record Issue(
            long id,
            String key,
            long projectId,
            String typeId,
            String summary,
            String description,
            String statusId,
            String resolutionId,
            String priorityId,
            String reporter,
            String assignee,
            Instant created,
            Instant updated,
            Instant resolved,
            LocalDate due,
            List<String> labels,
            List<Long> components,
            List<Long> fixVersions,
            Long parentId,
            String epicKey,
            Long levelId,
            List<Long> sprints,
            Map<Long, Object> custom,
            Long originalEstimate,
            Long remainingEstimate,
            Long timeSpent,
            List<Link> links,
            List<Change> changes) {
        /** The same issue under that id and key. */
        /** The same in another status. */
        Issue at(
                String status,
                String resolution,
                Instant resolvedAt,
                Instant updatedAt,
                List<Change> history) {
            return new Issue(
                    id,
                    key,
                    projectId,
                    typeId,
                    summary,
                    description,
                    status,
                    resolution,
                    priorityId,
                    reporter,
                    assignee,
                    created,
                    updatedAt,
                    resolvedAt,
                    due,
                    labels,
                    components,
                    fixVersions,
                    parentId,
                    epicKey,
                    levelId,
                    sprints,
                    custom,
                    originalEstimate,
                    remainingEstimate,
                    timeSpent,
                    links,
                    history);
        }

        Issue numbered(long newId, String newKey) {
            return new Issue(
                    newId,
                    newKey,
                    projectId,
                    typeId,
                    summary,
                    description,
                    statusId,
                    resolutionId,
                    priorityId,
                    reporter,
                    assignee,
                    created,
                    updated,
                    resolved,
                    due,
                    labels,
                    components,
                    fixVersions,
                    parentId,
                    epicKey,
                    levelId,
                    sprints,
                    custom,
                    originalEstimate,
                    remainingEstimate,
                    timeSpent,
                    links,
                    changes);
        }
    }
}
