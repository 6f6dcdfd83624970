package org.longview.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;

/** Tells the sandbox's own forms from those of other sites, as Jira does. */
final class XsrfToken {
    /** The field of a form that carries it. */
    static final String FIELD = "atl_token";

    private static final String HEADER = "X-Atlassian-Token";

    private XsrfToken() {}

    /** The token for forms of this session. */
    static String of(HttpServletRequest request) {
        HttpSession session = request.getSession();
        synchronized (session.getServletContext()) {
            if (session.getAttribute(FIELD) == null) {
                session.setAttribute(FIELD, UUID.randomUUID().toString());
            }
            return (String) session.getAttribute(FIELD);
        }
    }

    /** Whether the request comes from such a form, or from a script that says so in the header. */
    static boolean isIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        String given = request.getParameter(FIELD);
        return "no-check".equals(request.getHeader(HEADER))
                || session != null && given != null && given.equals(session.getAttribute(FIELD));
    }
}
