package org.longview.sandbox.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.longview.sandbox.jira.SandboxJira;

/** What went wrong, in Jira's look; as JSON below /rest. */
final class ErrorPage extends PageServlet {
    private static final long serialVersionUID = 1;

    ErrorPage(Pages pages, SandboxJira jira) {
        super(pages, jira);
    }

    @Override
    boolean isOpen() {
        return true;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        int status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        ? code
                        : HttpServletResponse.SC_NOT_FOUND;
        response.setStatus(status);
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (String.valueOf(address).startsWith(Site.CONTEXT + "/rest/")) {
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter()
                    .print("{\"message\":\"" + head(status) + "\",\"status-code\":" + status + "}");
            return;
        }
        pages.begin();
        response.setContentType("text/html;charset=UTF-8");
        Map<String, Object> values =
                Map.of("head", head(status), "words", words(status), "code", status);
        response.getWriter().print(pages.page(head(status), pages.render("error.vm", values)));
    }

    private static String head(int status) {
        return switch (status) {
            case 403 -> "You may not see this";
            case 404 -> "There is nothing here";
            default -> status >= 500 ? "Something went wrong" : "This cannot be answered";
        };
    }

    private static String words(int status) {
        return switch (status) {
            case 403 -> "Your permissions do not allow it. Ask an administrator.";
            case 404 -> "It does not exist, or you may not see it.";
            default ->
                    status >= 500
                            ? "The sandbox's console has the details."
                            : "The request cannot be understood.";
        };
    }
}
