package org.longview.sandbox.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.longview.sandbox.jira.SandboxJira;

/** Jira's rules for REST: nothing for anonymous visitors, and no forms from other sites. */
final class RestGuard extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> FORMS =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    private final transient SandboxJira jira;

    RestGuard(SandboxJira jira) {
        this.jira = jira;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!jira.authentication().isLoggedInUser()) {
            refuse(response, HttpServletResponse.SC_UNAUTHORIZED, "You are not logged in");
        } else if (!READING.contains(request.getMethod())
                && isForm(request)
                && !isMarked(request)) {
            refuse(response, HttpServletResponse.SC_FORBIDDEN, "XSRF check failed");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && FORMS.contains(type.split(";")[0].strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isMarked(HttpServletRequest request) {
        return "no-check".equals(request.getHeader("X-Atlassian-Token"));
    }

    private static void refuse(HttpServletResponse response, int status, String message)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter()
                .print("{\"message\":\"" + message + "\",\"status-code\":" + status + "}");
    }
}
