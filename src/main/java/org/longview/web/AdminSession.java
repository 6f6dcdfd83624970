package org.longview.web;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.longview.host.HostServices;

/** Jira's secure administrator session, where it has one: the password is asked for again. */
final class AdminSession {

    private final HostServices services;

    AdminSession(HostServices services) {
        this.services = services;
    }

    /** Whether the page may be shown now; if not, Jira has answered the request. */
    boolean isOpen(HttpServletRequest request, HttpServletResponse response) {
        WebSudoManager sessions = services.get(WebSudoManager.class);
        try {
            sessions.willExecuteWebSudoRequest(request);
            return true;
        } catch (WebSudoSessionException e) {
            sessions.enforceWebSudoProtection(request, response);
            return false;
        }
    }
}
