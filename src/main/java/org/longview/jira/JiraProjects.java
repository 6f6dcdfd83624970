package org.longview.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.Optional;
import org.longview.delivery.ProjectRef;
import org.longview.roadmap.Projects;

/** Finds projects in Jira, also by a key that a renamed project used to have. */
public final class JiraProjects implements Projects {

    private final ProjectManager projects;

    public JiraProjects(ProjectManager projects) {
        this.projects = projects;
    }

    @Override
    public Optional<ProjectRef> byKey(String key) {
        return Optional.ofNullable(projects.getProjectObjByKey(key)).map(JiraProjects::ref);
    }

    @Override
    public Optional<ProjectRef> byId(long id) {
        return Optional.ofNullable(projects.getProjectObj(id)).map(JiraProjects::ref);
    }

    static ProjectRef ref(Project project) {
        return new ProjectRef(
                project.getId(), project.getKey(), project.getName(), JiraCategories.of(project));
    }
}
