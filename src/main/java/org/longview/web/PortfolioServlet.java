package org.longview.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longview.host.Harmless;
import org.longview.host.Texts;
import org.longview.roadmap.CurrentViewer;
import org.longview.roadmap.Viewer;
import org.longview.roadmap.ViewerZone;

/**
 * The pages of portfolios: one empty element that the page's script fills by the REST interface,
 * which alone knows what the reader may see. The page says the same to everybody.
 */
public final class PortfolioServlet extends HttpServlet {

    static final String RESOURCES = "org.longview.longview:portfolio-page";

    private static final long serialVersionUID = 1L;
    private static final Harmless HARMLESS = new Harmless("portfolio page");
    private static final Pattern PLACE =
            Pattern.compile("/longview/portfolio(?:/([0-9a-fA-F-]{1,64}))?/?$");

    private final transient PageHost host;
    private final transient CurrentViewer viewers;
    private final transient ViewerZone zones;

    public PortfolioServlet(PageHost host, CurrentViewer viewers, ViewerZone zones) {
        this.host = host;
        this.viewers = viewers;
        this.zones = zones;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        Matcher place = PLACE.matcher(request.getRequestURI());
        try {
            Optional<Viewer> viewer = viewers.viewer();
            if (viewer.isEmpty()) {
                host.logIn().ask(request, response);
            } else if (!place.find()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else {
                String uid = place.group(1) == null ? "" : place.group(1);
                PageAnswer.print(
                        response, page(Texts.in(viewer.get().locale()), viewer.get(), uid));
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

    private String page(Texts texts, Viewer viewer, String uid) {
        host.require(RESOURCES);
        Map<String, String> data = new LinkedHashMap<>();
        data.put("portfolio", uid);
        data.put("context-path", host.contextPath());
        data.put("user", viewer.userKey());
        data.put("locale", viewer.locale().toLanguageTag());
        data.put("user-zone", zones.zone().getId());
        StringBuilder html = new StringBuilder("<div id=\"longview\" class=\"longview\"");
        data.forEach(
                (name, value) ->
                        html.append(" data-")
                                .append(name)
                                .append("=\"")
                                .append(Texts.escaped(value))
                                .append('"'));
        html.append("></div><noscript><p class=\"longview-noscript\">")
                .append(Texts.escaped(texts.text("longview.page.needsScript")))
                .append("</p></noscript>");
        return frame(texts, html.toString());
    }

    private static String frame(Texts texts, String body) {
        return "<!DOCTYPE html><html><head><title>"
                + Texts.escaped(texts.text("longview.portfolio.title"))
                + "</title><meta name=\"decorator\" content=\"atl.general\"></head><body>"
                + body
                + "</body></html>";
    }
}
