package org.longview.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.version.Version;
import java.util.ArrayList;
import java.util.List;
import org.longview.delivery.Release;
import org.longview.roadmap.Releases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the versions of projects; a Jira that does not tell them costs only the flags. */
public final class JiraReleases implements Releases {

    private static final Logger LOG = LoggerFactory.getLogger(JiraReleases.class);

    private final ProjectManager projects;

    public JiraReleases(ProjectManager projects) {
        this.projects = projects;
    }

    @Override
    public List<Release> ofProject(long projectId) {
        try {
            Project project = projects.getProjectObj(projectId);
            return project == null ? List.of() : releases(project);
        } catch (LinkageError e) {
            LOG.warn("Longview cannot read the versions of this Jira: {}", e.toString());
            return List.of();
        }
    }

    private static List<Release> releases(Project project) {
        List<Release> found = new ArrayList<>();
        for (Version version : project.getVersions()) {
            if (!version.isArchived() && version.getReleaseDate() != null) {
                found.add(
                        new Release(
                                project.getId(),
                                version.getName(),
                                Days.of(version.getReleaseDate()),
                                version.isReleased()));
            }
        }
        return found;
    }
}
