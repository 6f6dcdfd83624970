package org.longview.web;

import com.atlassian.plugin.web.Condition;
import java.util.Map;
import java.util.Optional;
import org.longview.host.Harmless;
import org.longview.roadmap.CurrentViewer;
import org.longview.roadmap.Permissions;
import org.longview.roadmap.Viewer;

/**
 * Shows the roadmap tab to a person who is logged in and may browse the project; anonymous visitors
 * do not get it.
 */
public final class RoadmapVisible implements Condition {

    private final Harmless harmless = new Harmless("condition of the tab");
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
        return harmless.ask(
                () -> viewers.viewer().flatMap(viewer -> mayBrowse(viewer, context)).orElse(false),
                failure -> false);
    }

    private Optional<Boolean> mayBrowse(Viewer viewer, Map<String, Object> context) {
        return ProjectInContext.id(context).map(id -> permissions.browse(viewer, id));
    }
}
