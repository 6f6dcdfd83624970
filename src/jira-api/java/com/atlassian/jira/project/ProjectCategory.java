package com.atlassian.jira.project;

/**
 * Signature. Evidence: public plugins call getName of what Project.getProjectCategoryObject
 * answers, and Jira's REST shows a project's category so [source use].
 */
public interface ProjectCategory {
    String getName();
}
