package org.longview.web;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longview.host.Harmless;
import org.longview.host.Texts;
import org.longview.roadmap.KeepSubscription;

/**
 * Where the link at the end of a mail leads: it asks once and stops the mails. Who has the link has
 * got the mail, so nobody need log in; and what it says is the same for a link that names nothing.
 */
@UnrestrictedAccess
public final class UnsubscribeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Harmless HARMLESS = new Harmless("unsubscribe page");
    private static final Pattern PLACE =
            Pattern.compile("/longview/unsubscribe/(digest|reminders)/([A-Za-z0-9_-]{1,64})$");

    private final transient KeepSubscription subscriptions;

    public UnsubscribeServlet(KeepSubscription subscriptions) {
        this.subscriptions = subscriptions;
    }

    /** Programs follow links of mails without being asked to, so that looking changes nothing. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer(request, response, false);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer(request, response, true);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, boolean stop)
            throws IOException {
        Matcher place = PLACE.matcher(request.getRequestURI());
        if (!place.find()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        Texts texts = Texts.in(request.getLocale());
        boolean digest = place.group(1).equals("digest");
        try {
            if (stop) {
                subscriptions.stop(place.group(2), digest);
            }
            PageAnswer.print(response, page(texts, digest, stop));
        } catch (RuntimeException | LinkageError e) {
            HARMLESS.tell(e);
            PageFailure failure = PageFailure.of(e, texts);
            response.setStatus(failure.status());
            PageAnswer.print(
                    response, frame(texts, "<p>" + Texts.escaped(failure.text()) + "</p>"));
        }
    }

    private static String page(Texts texts, boolean digest, boolean stopped) {
        if (stopped) {
            return frame(
                    texts,
                    paragraph(
                            texts,
                            digest
                                    ? "longview.unsubscribe.done-digest"
                                    : "longview.unsubscribe.done-reminders"));
        }
        return frame(
                texts,
                paragraph(
                                texts,
                                digest
                                        ? "longview.unsubscribe.ask-digest"
                                        : "longview.unsubscribe.ask-reminders")
                        + "<form method=\"post\" class=\"aui\"><button type=\"submit\""
                        + " class=\"aui-button aui-button-primary\">"
                        + Texts.escaped(texts.text("longview.unsubscribe.stop"))
                        + "</button></form>");
    }

    private static String paragraph(Texts texts, String key) {
        return "<p role=\"status\">" + Texts.escaped(texts.text(key)) + "</p>";
    }

    private static String frame(Texts texts, String body) {
        String title = Texts.escaped(texts.text("longview.unsubscribe.title"));
        return "<!DOCTYPE html><html><head><title>"
                + title
                + "</title><meta name=\"decorator\" content=\"atl.general\"></head><body><div"
                + " class=\"longview\"><h1>"
                + title
                + "</h1>"
                + body
                + "</div></body></html>";
    }
}
