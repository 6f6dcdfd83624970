package org.longview.sandbox.host;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import java.util.HashMap;
import java.util.Map;
import org.longview.sandbox.jira.Data;
import org.longview.sandbox.jira.SandboxJira;

/**
 * What conditions and context providers are told about the page: "helper", "user", and on pages of
 * a project "project" and "projectKey".
 */
public final class FragmentContext {
    private FragmentContext() {}

    /**
     * @param project null for a page outside every project
     */
    public static Map<String, Object> of(SandboxJira jira, Data.Project project) {
        JiraHelper helper = jira.helperFor(project);
        Map<String, Object> context = new HashMap<>();
        context.put("helper", helper);
        context.put("user", jira.authentication().getLoggedInUser());
        if (project != null) {
            context.put("project", helper.getProject());
            context.put("projectKey", project.key());
        }
        return context;
    }
}
