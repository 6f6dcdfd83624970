package org.longview.web;

import com.atlassian.jira.project.Project;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Locale;
import java.util.Map;
import org.longview.host.HostLacks;
import org.longview.host.Texts;
import org.longview.roadmap.CurrentViewer;
import org.longview.roadmap.Viewer;
import org.longview.roadmap.ViewerZone;

/** Gives the panel's template its few strings and asks for the page's scripts and styles. */
public final class RoadmapPanelContext implements ContextProvider {

    static final String RESOURCES = "org.longview.longview:roadmap-page";

    private final PageHost host;
    private final CurrentViewer viewers;
    private final ViewerZone zones;

    public RoadmapPanelContext(PageHost host, CurrentViewer viewers, ViewerZone zones) {
        this.host = host;
        this.viewers = viewers;
        this.zones = zones;
    }

    @Override
    public void init(Map<String, String> params) {
        // takes no parameters
    }

    /** Strings only: since Jira 10 a template may not call methods that are not on Jira's list. */
    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Locale locale = viewers.viewer().map(Viewer::locale).orElse(Locale.ENGLISH);
        Texts texts = Texts.in(locale);
        try {
            host.require(RESOURCES);
            return strings(context, locale, host.contextPath(), "", texts);
        } catch (HostLacks | LinkageError e) {
            String lacks = HostLacks.in(e).orElseThrow().getMessage();
            String problem = texts.text("longview.page.lacks", lacks);
            return strings(context, locale, "", problem, texts);
        }
    }

    private Map<String, Object> strings(
            Map<String, Object> context,
            Locale locale,
            String contextPath,
            String problem,
            Texts texts) {
        return Map.of(
                "projectKey", ProjectInContext.of(context).map(Project::getKey).orElse(""),
                "contextPath", contextPath,
                "user", viewers.viewer().map(Viewer::userKey).orElse(""),
                "locale", locale.toLanguageTag(),
                "userZone", zones.zone().getId(),
                "problem", problem,
                "needsScript", texts.text("longview.page.needsScript"));
    }
}
