package org.longview.sandbox.web;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.longview.sandbox.jira.Data;
import org.longview.sandbox.jira.SandboxJira;

/** A page of Jira; who is not logged in is asked to, and comes back afterwards. */
abstract class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    final transient Pages pages;
    final transient SandboxJira jira;

    PageServlet(Pages pages, SandboxJira jira) {
        this.pages = pages;
        this.jira = jira;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        pages.begin();
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        if (isOpen() || user() != null) {
            super.service(request, response);
        } else {
            response.sendRedirect(
                    Site.CONTEXT
                            + "/login.jsp?os_destination="
                            + URLEncoder.encode(address(request), StandardCharsets.UTF_8));
        }
    }

    /** Whether the page is there for anonymous visitors too. */
    boolean isOpen() {
        return false;
    }

    /** Who asks, or null. */
    final Data.User user() {
        ApplicationUser user = jira.authentication().getLoggedInUser();
        return user == null ? null : jira.world().user(user.getKey()).orElse(null);
    }

    final boolean browses(Data.Project project) {
        return jira.rights().has("BROWSE_PROJECTS", project, user());
    }

    /** What follows the servlet's own path, without the slash. */
    static String rest(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    }

    static String text(HttpServletRequest request, String parameter) {
        String value = request.getParameter(parameter);
        return value == null ? "" : value;
    }

    private static String address(HttpServletRequest request) {
        String path = request.getRequestURI().substring(Site.CONTEXT.length());
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }
}
