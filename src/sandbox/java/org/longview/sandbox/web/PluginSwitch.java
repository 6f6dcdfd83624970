package org.longview.sandbox.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.longview.sandbox.host.Host;
import org.longview.sandbox.jira.SandboxJira;

/** Disables, enables and reloads the plugin, as the page "Manage apps" of a real Jira does. */
final class PluginSwitch extends AdministratorPage {
    private static final long serialVersionUID = 1;

    private final transient Host host;

    PluginSwitch(Pages pages, Host host, SandboxJira jira) {
        super(pages, jira);
        this.host = host;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            switch (text(request, "do")) {
                case "disable" -> host.disable();
                case "enable" -> host.enable();
                case "reload" -> host.reload();
                default -> {
                    response.sendError(HttpServletResponse.SC_BAD_REQUEST);
                    return;
                }
            }
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
        response.sendRedirect(Site.CONTEXT + "/sandbox/diagnostics");
    }
}
