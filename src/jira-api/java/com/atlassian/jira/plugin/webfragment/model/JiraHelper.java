package com.atlassian.jira.plugin.webfragment.model;

import com.atlassian.jira.project.Project;
import java.util.Map;

/**
 * Signature. Evidence: POKER 11.3, PANELS [source use]; its constructor is called by the sandbox
 * only.
 */
public class JiraHelper {
    private final Project project;
    private final Map<String, Object> contextParams;

    public JiraHelper(Project project, Map<String, Object> contextParams) {
        this.project = project;
        this.contextParams = contextParams;
    }

    public Project getProject() {
        return project;
    }

    public Map<String, Object> getContextParams() {
        return contextParams;
    }
}
