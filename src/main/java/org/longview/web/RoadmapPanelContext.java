package org.longview.web;

import com.atlassian.jira.project.Project;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.longview.roadmap.CurrentViewer;
import org.longview.roadmap.Viewer;
import org.longview.roadmap.ViewerZone;

/** Gives the panel's template its few strings and asks for the page's scripts and styles. */
public final class RoadmapPanelContext implements ContextProvider {

    static final String RESOURCES = "org.longview.longview:roadmap-page";

    private final PageBuilderService pages;
    private final ApplicationProperties application;
    private final I18nResolver texts;
    private final CurrentViewer viewers;
    private final ViewerZone zones;

    public RoadmapPanelContext(
            PageBuilderService pages,
            ApplicationProperties application,
            I18nResolver texts,
            CurrentViewer viewers,
            ViewerZone zones) {
        this.pages = pages;
        this.application = application;
        this.texts = texts;
        this.viewers = viewers;
        this.zones = zones;
    }

    @Override
    public void init(Map<String, String> params) throws PluginParseException {
        // takes no parameters
    }

    /** Strings only: since Jira 10 a template may not call methods that are not on Jira's list. */
    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        pages.assembler().resources().requireWebResource(RESOURCES);
        return Map.of(
                "projectKey", ProjectInContext.of(context).map(Project::getKey).orElse(""),
                "contextPath", contextPath(),
                "locale",
                        viewers.viewer().map(Viewer::locale).orElse(Locale.ENGLISH).toLanguageTag(),
                "userZone", zones.zone().getId(),
                "needsScript", texts.getText("longview.page.needsScript"));
    }

    private String contextPath() {
        String path = URI.create(application.getBaseUrl(UrlMode.ABSOLUTE)).getPath();
        return path == null ? "" : path;
    }
}
