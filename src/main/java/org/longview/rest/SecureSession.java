package org.longview.rest;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import org.longview.host.HostServices;
import org.longview.roadmap.Forbidden;

/** Jira's secure administrator session, where it has one, for what moves all data at once. */
public final class SecureSession {

    private final HostServices services;

    public SecureSession(HostServices services) {
        this.services = services;
    }

    /**
     * @throws Forbidden when the password has to be confirmed first
     * @throws org.longview.host.HostLacks when this Jira cannot tell
     */
    void require(HttpServletRequest request) {
        try {
            services.get(WebSudoManager.class).willExecuteWebSudoRequest(request);
        } catch (WebSudoSessionException e) {
            throw new Forbidden(
                    "Jira asks for your password again before this. Confirm it on a page of Jira's"
                            + " administration, such as Longview > Self-check, and try again in the"
                            + " same session");
        }
    }
}
