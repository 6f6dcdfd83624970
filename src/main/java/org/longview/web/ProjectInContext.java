package org.longview.web;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the project that a page is about in what Jira hands to conditions and panels; outside a
 * project there is none. Whoever asks names no type of Jira and can be made where they are not.
 */
final class ProjectInContext {

    private ProjectInContext() {}

    static Optional<Long> id(Map<String, Object> context) {
        return project(context).map(Project::getId);
    }

    static Optional<String> key(Map<String, Object> context) {
        return project(context).map(Project::getKey);
    }

    private static Optional<Project> project(Map<String, Object> context) {
        if (context.get("helper") instanceof JiraHelper helper && helper.getProject() != null) {
            return Optional.of(helper.getProject());
        }
        return context.get("project") instanceof Project project
                ? Optional.of(project)
                : Optional.empty();
    }
}
