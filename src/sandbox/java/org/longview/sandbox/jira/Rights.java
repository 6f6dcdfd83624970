package org.longview.sandbox.jira;

import java.util.Optional;

/** What users of the simulated Jira may see and do. */
public final class Rights {
    public static final String ADMINISTRATORS = "jira-administrators";

    private final World world;

    Rights(World world) {
        this.world = world;
    }

    /**
     * Whether the permission scheme of the project gives it; reporter and assignee count as
     * possible.
     */
    public boolean has(String permission, Data.Project project, Data.User user) {
        return project != null
                && Holders.include(project.permissions().get(permission), user, project, null);
    }

    /** The same for one issue, with its reporter, its assignee and its security level. */
    public boolean has(String permission, Data.Issue issue, Data.User user) {
        Data.Project project = world.project(issue.projectId()).orElseThrow();
        return Holders.include(project.permissions().get(permission), user, project, issue)
                && levelAdmits(issue, project, user);
    }

    /** Whether the user may see the issue at all. */
    public boolean sees(Data.User user, Data.Issue issue) {
        return has("BROWSE_PROJECTS", issue, user);
    }

    public boolean isAdministrator(Data.User user) {
        return user != null && user.active() && user.groups().contains(ADMINISTRATORS);
    }

    private static boolean levelAdmits(Data.Issue issue, Data.Project project, Data.User user) {
        if (issue.levelId() == null) {
            return true;
        }
        Optional<Data.Level> level =
                project.levels().stream().filter(l -> l.id() == issue.levelId()).findFirst();
        // a level that is not known admits nobody
        return level.isPresent() && Holders.include(level.get().holders(), user, project, issue);
    }
}
