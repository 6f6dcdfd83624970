package org.longview.sandbox.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.longview.sandbox.jira.SandboxJira;

/** A page of the administration, for administrators only. */
abstract class AdminServlet extends PageServlet {
    private static final long serialVersionUID = 1;

    AdminServlet(Pages pages, SandboxJira jira) {
        super(pages, jira);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (user() != null && !jira.rights().isAdministrator(user())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            super.service(request, response);
        }
    }
}
