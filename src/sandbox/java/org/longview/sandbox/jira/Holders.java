package org.longview.sandbox.jira;

import java.util.List;

/** Decides who is meant by the written holders of permissions, security levels and roles. */
final class Holders {
    private Holders() {}

    /**
     * Whether a user is among the holders.
     *
     * @param user null for anonymous
     * @param issue whose reporter and assignee count; null when a project as a whole is asked for,
     *     where Jira takes a grant to reporter or assignee as "could be"
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
            case "reporter" -> issue == null || user.key().equals(issue.reporter());
            case "assignee" -> issue == null || user.key().equals(issue.assignee());
            case "loggedIn" -> true;
            default ->
                    throw new IllegalArgumentException(
                            "The sandbox has no holder of a permission like " + holder);
        };
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
