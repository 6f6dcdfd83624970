package org.longview.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectCategory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the categories of projects; a Jira that does not tell them costs only their lanes. */
final class JiraCategories {

    private static final Logger LOG = LoggerFactory.getLogger(JiraCategories.class);

    private JiraCategories() {}

    /** The name of a project's category, null for a project without one. */
    static String of(Project project) {
        try {
            ProjectCategory category = project.getProjectCategoryObject();
            return category == null ? null : category.getName();
        } catch (LinkageError e) {
            LOG.warn("Longview cannot read the project categories of this Jira: {}", e.toString());
            return null;
        }
    }
}
