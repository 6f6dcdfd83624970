package org.longview.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How the servlets answer with a page. */
final class PageAnswer {
    private PageAnswer() {}

    static void print(HttpServletResponse response, String html) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(html);
    }
}
