package org.longview.web;

import com.atlassian.plugin.web.Condition;
import java.util.Map;
import java.util.Optional;
import org.longview.host.HostLacks;
import org.longview.roadmap.CurrentViewer;
import org.longview.roadmap.Permissions;
import org.longview.roadmap.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows the roadmap tab to a person who is logged in and may browse the project; anonymous visitors
 * do not get it.
 */
public final class RoadmapVisible implements Condition {

    private static final Logger LOG = LoggerFactory.getLogger(RoadmapVisible.class);

    private final CurrentViewer viewers;
    private final Permissions permissions;

    public RoadmapVisible(CurrentViewer viewers, Permissions permissions) {
        this.viewers = viewers;
        this.permissions = permissions;
    }

    @Override
    public void init(Map<String, String> params) {
        // takes no parameters
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        try {
            return viewers.viewer().flatMap(viewer -> mayBrowse(viewer, context)).orElse(false);
        } catch (HostLacks e) {
            LOG.warn("Longview cannot tell who may see its tab and hides it", e);
            return false;
        }
    }

    private Optional<Boolean> mayBrowse(Viewer viewer, Map<String, Object> context) {
        return ProjectInContext.of(context)
                .map(project -> permissions.browse(viewer, project.getId()));
    }
}
