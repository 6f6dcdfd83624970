package org.longview.sandbox.jira;

import java.util.List;

/** Decides who is meant by the written holders of permissions, security levels and roles. */
final class Holders {
    private Holders() {}

    /**
     * Whether a user is among the holders.
     *
     * @param user null for anonymous
     * @param issue whose reporter, assignee and fields count; null when a project as a whole is
     *     asked for, where Jira takes a grant to one of those as "could be"
     */
    static boolean include(
            List<String> holders, Data.User user, Data.Project project, Data.Issue issue) {
        if (user == null || !user.active() || holders == null) {
            return false;
        }
        return holders.stream().anyMatch(holder -> matches(holder, user, project, issue));
    }

    private static boolean matches(
            String holder, Data.User user, Data.Project project, Data.Issue issue) {
        int colon = holder.indexOf(':');
        String kind = colon < 0 ? holder : holder.substring(0, colon);
        String name = holder.substring(colon + 1);
        return switch (kind) {
            case "user" -> user.key().equals(name);
            case "group" -> user.groups().contains(name);
            case "role" -> inRole(name, user, project);
            case "lead" -> user.key().equals(project.lead());
            case "userField" -> issue == null || values(name, issue).contains(user.key());
            case "groupField" ->
                    issue == null || values(name, issue).stream().anyMatch(user.groups()::contains);
            case "reporter" -> issue == null || user.key().equals(issue.reporter());
            case "assignee" -> issue == null || user.key().equals(issue.assignee());
            case "loggedIn" -> true;
            default ->
                    throw new IllegalArgumentException(
                            "The sandbox has no holder of a permission like " + holder);
        };
    }

    /** The keys of people, or the names of groups, in a custom field, by its id. */
    private static List<String> values(String fieldId, Data.Issue issue) {
        Object value = issue.custom().get(Long.valueOf(fieldId));
        return value instanceof List<?> many
                ? many.stream().map(String::valueOf).toList()
                : value == null ? List.of() : List.of(value.toString());
    }

    static boolean inRole(String role, Data.User user, Data.Project project) {
        List<String> members = project.roles().get(role);
        return members != null
                && members.stream()
                        .anyMatch(
                                member ->
                                        member.equals("user:" + user.key())
                                                || member.startsWith("group:")
                                                        && user.groups()
                                                                .contains(member.substring(6)));
    }
}
