package org.longview.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How the servlets answer: with a page, or with the way to the log-in and back. */
final class PageAnswer {
    private PageAnswer() {}

    static void print(HttpServletResponse response, String html) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(html);
    }

    static void askToLogIn(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String here = request.getRequestURI().substring(request.getContextPath().length());
        response.sendRedirect(
                request.getContextPath()
                        + "/login.jsp?os_destination="
                        + URLEncoder.encode(here, StandardCharsets.UTF_8));
    }
}
