package org.longview.sandbox.host;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import java.util.Optional;
import org.longview.sandbox.jira.Data;
import org.longview.sandbox.jira.SandboxJira;

/** The conditions of Jira itself that a descriptor may name; others are refused by name. */
final class JiraConditions {
    static final String PACKAGE = "com.atlassian.jira.plugin.webfragment.conditions.";

    private final SandboxJira jira;

    JiraConditions(SandboxJira jira) {
        this.jira = jira;
    }

    Condition named(String className) {
        return switch (className.substring(PACKAGE.length())) {
            case "UserLoggedInCondition" -> new Asking((user, project, params) -> user != null);
            case "UserIsAdminCondition" ->
                    new Asking((user, project, params) -> jira.rights().isAdministrator(user));
            case "CanAdministerProjectCondition" ->
                    new Asking((user, project, params) -> has("admin", user, project));
            case "HasProjectPermissionCondition" ->
                    new Asking(
                            (user, project, params) ->
                                    has(params.get("permission"), user, project));
            default ->
                    throw new IllegalArgumentException(
                            "The sandbox does not have Jira's condition " + className);
        };
    }

    private boolean has(String permission, Data.User user, Optional<Data.Project> project) {
        ProjectPermissionKey key =
                switch (permission) {
                    case "browse" -> ProjectPermissions.BROWSE_PROJECTS;
                    case "project", "admin" -> ProjectPermissions.ADMINISTER_PROJECTS;
                    case "edit" -> ProjectPermissions.EDIT_ISSUES;
                    default ->
                            throw new IllegalArgumentException(
                                    "The sandbox's HasProjectPermissionCondition does not know "
                                            + permission);
                };
        return project.isPresent() && jira.rights().has(key.permissionKey(), project.get(), user);
    }

    private interface Question {
        boolean ask(Data.User user, Optional<Data.Project> project, Map<String, String> params);
    }

    private final class Asking implements Condition {
        private final Question question;
        private Map<String, String> params = Map.of();

        Asking(Question question) {
            this.question = question;
        }

        @Override
        public void init(Map<String, String> given) {
            params = Map.copyOf(given);
        }

        @Override
        public boolean shouldDisplay(Map<String, Object> context) {
            ApplicationUser user = jira.authentication().getLoggedInUser();
            Project project =
                    context.get("helper") instanceof JiraHelper helper ? helper.getProject() : null;
            return question.ask(
                    user == null ? null : jira.world().user(user.getKey()).orElse(null),
                    jira.world().project(project == null ? null : project.getId()),
                    params);
        }
    }
}
