package org.longview.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.longview.sandbox.jira.SandboxJira;

/**
 * What the plugin asked of the simulated Jira since the last reset, for administrators; in a real
 * Jira these calls are what a page costs.
 */
final class DiagnosticsPage extends AdminServlet {
    private static final long serialVersionUID = 1;

    DiagnosticsPage(Pages pages, SandboxJira jira) {
        super(pages, jira);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        List<Map<String, Object>> rows = new ArrayList<>();
        jira.calls()
                .snapshot()
                .forEach((kind, count) -> rows.add(Map.of("kind", words(kind), "count", count)));
        response.getWriter()
                .print(
                        pages.adminPage(
                                "Diagnostics",
                                "sandbox-diagnostics",
                                pages.render("diagnostics.vm", Map.of("calls", rows))));
    }

    private static String words(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        jira.calls().reset();
        response.sendRedirect(Site.CONTEXT + "/sandbox/diagnostics");
    }
}
