package org.longview.sandbox.web;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.longview.sandbox.jira.SandboxJira;

/**
 * Lets the thread of a request act for whoever is logged in, by session or by basic authentication.
 */
final class ActingFilter extends HttpFilter {
    private static final long serialVersionUID = 1;
    static final String USER = "sandbox.user";

    private final transient SandboxJira jira;

    ActingFilter(SandboxJira jira) {
        this.jira = jira;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String header = request.getHeader("Authorization");
        Optional<ApplicationUser> user = header == null ? bySession(request) : byHeader(header);
        if (header != null && user.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        request.setCharacterEncoding("UTF-8");
        jira.authentication().runAs(user.orElse(null), Locale.forLanguageTag(locale(request)));
        try {
            chain.doFilter(request, response);
        } finally {
            jira.authentication().clearLoggedInUser();
        }
    }

    /** English, or German for a browser that prefers it: the languages of this Jira. */
    private static String locale(HttpServletRequest request) {
        return request.getLocale().getLanguage().equals("de") ? "de-DE" : "en-US";
    }

    private Optional<ApplicationUser> bySession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object key = session == null ? null : session.getAttribute(USER);
        return key == null ? Optional.empty() : jira.authentication().byKey(key.toString());
    }

    private Optional<ApplicationUser> byHeader(String header) {
        if (!header.regionMatches(true, 0, "Basic ", 0, 6)) {
            return Optional.empty();
        }
        try {
            String decoded =
                    new String(
                            Base64.getDecoder().decode(header.substring(6).strip()),
                            StandardCharsets.UTF_8);
            int colon = decoded.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : jira.authentication()
                            .check(decoded.substring(0, colon), decoded.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
