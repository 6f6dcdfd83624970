package org.longview.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.longview.host.Harmless;
import org.longview.host.HostServices;
import org.longview.host.Texts;
import org.longview.roadmap.CurrentViewer;
import org.longview.roadmap.KeepConventions;
import org.longview.roadmap.Viewer;

/**
 * The page of fields, types and meanings: one empty element that the page's script fills by the
 * REST interface.
 */
public final class SettingsServlet extends HttpServlet {

    static final String RESOURCES = "org.longview.longview:settings-page";

    private static final long serialVersionUID = 1L;
    private static final Harmless HARMLESS = new Harmless("settings page");

    private final transient PageHost host;
    private final transient CurrentViewer viewers;
    private final transient KeepConventions conventions;
    private final transient HostServices services;

    public SettingsServlet(
            PageHost host,
            CurrentViewer viewers,
            KeepConventions conventions,
            HostServices services) {
        this.host = host;
        this.viewers = viewers;
        this.conventions = conventions;
        this.services = services;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        try {
            Optional<Viewer> viewer = viewers.viewer();
            if (viewer.isEmpty()) {
                host.logIn().ask(request, response);
            } else if (!conventions.isOpenTo(viewer.get())) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
            } else if (new AdminSession(services).isOpen(request, response)) {
                PageAnswer.print(response, page(viewer.get()));
            }
        } catch (RuntimeException | LinkageError e) {
            HARMLESS.tell(e);
            Texts texts = Texts.in(request.getLocale());
            PageFailure failure = PageFailure.of(e, texts);
            response.setStatus(failure.status());
            PageAnswer.print(
                    response, frame(texts, "<p>" + Texts.escaped(failure.text()) + "</p>"));
        }
    }

    private String page(Viewer viewer) {
        host.require(RESOURCES);
        Texts texts = Texts.in(viewer.locale());
        return frame(
                texts,
                "<h2>"
                        + Texts.escaped(texts.text("longview.conventions.title"))
                        + "</h2><div id=\"longview-conventions\" data-context-path=\""
                        + Texts.escaped(host.contextPath())
                        + "\" data-locale=\""
                        + Texts.escaped(viewer.locale().toLanguageTag())
                        + "\"></div><noscript><p>"
                        + Texts.escaped(texts.text("longview.page.needsScript"))
                        + "</p></noscript>");
    }

    private static String frame(Texts texts, String body) {
        return "<!DOCTYPE html><html><head><title>"
                + Texts.escaped(texts.text("longview.conventions.title"))
                + "</title><meta name=\"decorator\" content=\"atl.admin\">"
                + "<meta name=\"admin.active.section\""
                + " content=\"admin_plugins_menu/longview-admin\">"
                + "<meta name=\"admin.active.tab\" content=\"longview-settings-link\">"
                + "</head><body>"
                + body
                + "</body></html>";
    }
}
