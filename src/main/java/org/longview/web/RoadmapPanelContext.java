package org.longview.web;

import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.longview.host.Harmless;
import org.longview.host.Texts;
import org.longview.roadmap.CurrentViewer;
import org.longview.roadmap.Viewer;
import org.longview.roadmap.ViewerZone;

/** Gives the panel's template its few strings and asks for the page's scripts and styles. */
public final class RoadmapPanelContext implements ContextProvider {

    static final String RESOURCES = "org.longview.longview:roadmap-page";

    private final Harmless harmless = new Harmless("panel of the tab");
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

    /**
     * What Jira gave, and strings under names that are nobody else's: since Jira 10 a template may
     * not call methods that are not on Jira's list.
     */
    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> all = new HashMap<>(context);
        all.putAll(harmless.ask(() -> roadmap(context), this::problem));
        return all;
    }

    private Map<String, String> roadmap(Map<String, Object> context) {
        Optional<Viewer> viewer = viewers.viewer();
        Locale locale = viewer.map(Viewer::locale).orElse(Locale.ENGLISH);
        host.require(RESOURCES);
        return Map.of(
                "longviewProjectKey", ProjectInContext.key(context).orElse(""),
                "longviewContextPath", host.contextPath(),
                "longviewUser", viewer.map(Viewer::userKey).orElse(""),
                "longviewLocale", locale.toLanguageTag(),
                "longviewUserZone", zones.zone().getId(),
                "longviewProblem", "",
                "longviewNeedsScript", Texts.in(locale).text("longview.page.needsScript"));
    }

    /** The element without what the script needs, and the sentence that says why. */
    private Map<String, String> problem(Throwable failure) {
        Locale locale =
                harmless.ask(
                        () -> viewers.viewer().map(Viewer::locale).orElse(Locale.ENGLISH),
                        again -> Locale.ENGLISH);
        Texts texts = Texts.in(locale);
        return Map.of(
                "longviewProjectKey", "",
                "longviewContextPath", "",
                "longviewUser", "",
                "longviewLocale", locale.toLanguageTag(),
                "longviewUserZone", "",
                "longviewProblem", PageFailure.of(failure, texts).text(),
                "longviewNeedsScript", texts.text("longview.page.needsScript"));
    }
}
