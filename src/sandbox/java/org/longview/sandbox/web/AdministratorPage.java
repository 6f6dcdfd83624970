package org.longview.sandbox.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.longview.sandbox.jira.SandboxJira;

/** A page for administrators; forms of other sites cannot post to it. */
abstract class AdministratorPage extends PageServlet {
    private static final long serialVersionUID = 1;

    AdministratorPage(Pages pages, SandboxJira jira) {
        super(pages, jira);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        boolean foreign = request.getMethod().equals("POST") && !XsrfToken.isIn(request);
        if (user() != null && (!jira.rights().isAdministrator(user()) || foreign)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            super.service(request, response);
        }
    }
}
