package org.longview.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.longview.host.Caller;
import org.longview.host.Finding;
import org.longview.host.HostLacks;
import org.longview.host.HostServices;
import org.longview.host.Report;
import org.longview.host.SelfCheck;
import org.longview.host.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The page on which an administrator sees what of this Jira Longview does not find. */
public final class SelfCheckServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(SelfCheckServlet.class);

    private static final String SESSIONS = "com.atlassian.sal.api.websudo.WebSudoManager";

    private final transient Caller caller;
    private final transient SelfCheck check;
    private final transient HostServices services;

    public SelfCheckServlet(Caller caller, SelfCheck check, HostServices services) {
        this.caller = caller;
        this.check = check;
        this.services = services;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Texts texts = Texts.in(request.getLocale());
        response.setHeader("Cache-Control", "no-store");
        try {
            switch (caller.kind()) {
                case ANONYMOUS -> new LogIn(services).ask(request, response);
                case ADMINISTRATOR -> answer(request, response, texts);
                default -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
            }
        } catch (RuntimeException | LinkageError e) {
            // without knowing who asks nothing may be shown; the log tells what it would be
            LOG.error("Longview's self-check cannot answer", e);
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            PageAnswer.print(response, new SelfCheckPage(texts).refusal(HostLacks.inWords(e)));
        }
    }

    /** Where the secure session cannot be asked for, the page is shown and says so. */
    private void answer(HttpServletRequest request, HttpServletResponse response, Texts texts)
            throws IOException {
        Finding failed = null;
        try {
            if (!new AdminSession(services).isOpen(request, response)) {
                return;
            }
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Longview shows its self-check without asking for the password again", e);
            failed = Finding.failed(SESSIONS, e, List.of("longview.feature.websudo"));
        }
        Report report = check.run();
        PageAnswer.print(
                response,
                new SelfCheckPage(texts).html(failed == null ? report : report.with(failed)));
    }
}
