package org.longview.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.longview.sandbox.host.Host;
import org.longview.sandbox.jira.SandboxJira;

/**
 * For administrators: what the plugin asked of the simulated Jira since the last reset, which in a
 * real Jira is what a page costs; and the switches of the plugin itself.
 */
final class DiagnosticsPage extends AdministratorPage {
    private static final long serialVersionUID = 1;

    private final transient Host host;

    DiagnosticsPage(Pages pages, Host host, SandboxJira jira) {
        super(pages, jira);
        this.host = host;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        List<Map<String, Object>> rows = new ArrayList<>();
        jira.calls()
                .snapshot()
                .forEach((kind, count) -> rows.add(Map.of("kind", words(kind), "count", count)));
        Map<String, Object> values =
                Map.of(
                        "calls", rows,
                        "token", XsrfToken.of(request),
                        "version", host.version(),
                        "enabled", host.isEnabled(),
                        "clean", host.leftovers().isEmpty(),
                        "leftovers", host.leftovers());
        response.getWriter()
                .print(
                        pages.adminPage(
                                "Diagnostics",
                                "sandbox-diagnostics",
                                pages.render("diagnostics.vm", values)));
    }

    private static String words(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        switch (text(request, "do")) {
            case "jobs" -> jira.jobs().run();
            default -> jira.calls().reset();
        }
        response.sendRedirect(Site.CONTEXT + "/sandbox/diagnostics");
    }
}
