package org.longview.sandbox.host;

import com.atlassian.sal.api.websudo.WebSudoManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** A Jira whose secure administrator sessions are switched off. */
final class NoAdminSessions implements WebSudoManager {
    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) {
        // nobody is asked for the password again
    }

    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        throw new IllegalStateException("secure administrator sessions are off");
    }
}
