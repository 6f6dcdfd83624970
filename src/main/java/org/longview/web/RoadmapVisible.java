package org.longview.web;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.longview.roadmap.CurrentViewer;
import org.longview.roadmap.Permissions;

/**
 * Shows the roadmap tab to a person who is logged in and may browse the project; anonymous visitors
 * do not get it.
 */
public final class RoadmapVisible implements Condition {

    private final CurrentViewer viewers;
    private final Permissions permissions;

    public RoadmapVisible(CurrentViewer viewers, Permissions permissions) {
        this.viewers = viewers;
        this.permissions = permissions;
    }

    @Override
    public void init(Map<String, String> params) throws PluginParseException {
        // takes no parameters
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return viewers.viewer()
                .flatMap(
                        viewer ->
                                ProjectInContext.of(context)
                                        .map(
                                                project ->
                                                        permissions.browse(
                                                                viewer, project.getId())))
                .orElse(false);
    }
}
