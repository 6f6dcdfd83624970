package org.longview.sandbox.web;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.longview.sandbox.jira.SandboxJira;

/** Log-in, with Jira's own names of fields. */
final class LoginPage extends PageServlet {
    private static final long serialVersionUID = 1;

    LoginPage(Pages pages, SandboxJira jira) {
        super(pages, jira);
    }

    @Override
    boolean isOpen() {
        return true;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        show(request, response, "");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<ApplicationUser> user =
                jira.authentication()
                        .check(text(request, "os_username"), text(request, "os_password"));
        if (user.isEmpty()) {
            show(request, response, "Your username and password are incorrect.");
            return;
        }
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(ActingFilter.USER, user.get().getKey());
        String destination = text(request, "os_destination");
        // the context in front keeps it a page of this Jira, whatever it says
        response.sendRedirect(
                Site.CONTEXT + (destination.startsWith("/") ? destination : "/projects"));
    }

    private void show(HttpServletRequest request, HttpServletResponse response, String problem)
            throws IOException {
        Map<String, Object> values =
                Map.of("problem", problem, "destination", text(request, "os_destination"));
        response.getWriter().print(pages.page("Log in", pages.render("login.vm", values)));
    }
}
