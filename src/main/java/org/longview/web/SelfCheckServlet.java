package org.longview.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.longview.host.Caller;
import org.longview.host.HostLacks;
import org.longview.host.HostServices;
import org.longview.host.SelfCheck;
import org.longview.host.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The page on which an administrator sees what of this Jira Longview does not find. */
public final class SelfCheckServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(SelfCheckServlet.class);

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
                case ADMINISTRATOR -> {
                    if (isOpen(request, response)) {
                        PageAnswer.print(response, new SelfCheckPage(texts).html(check.run()));
                    }
                }
                default -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
            }
        } catch (RuntimeException | LinkageError e) {
            // without knowing who asks nothing may be shown; the log tells what it would be
            LOG.error("Longview's self-check cannot tell who asks", e);
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            String why = HostLacks.in(e).map(Throwable::getMessage).orElseGet(e::toString);
            PageAnswer.print(response, new SelfCheckPage(texts).refusal(why));
        }
    }

    private boolean isOpen(HttpServletRequest request, HttpServletResponse response) {
        try {
            return new AdminSession(services).isOpen(request, response);
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Longview shows its self-check without asking for the password again", e);
            return true;
        }
    }
}
