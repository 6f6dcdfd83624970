package org.longview.sandbox.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Every address that nothing else serves: the root leads to the projects, others are not there. */
final class Elsewhere extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getRequestURI().equals(Site.CONTEXT + "/")) {
            response.sendRedirect(Site.CONTEXT + "/projects");
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
