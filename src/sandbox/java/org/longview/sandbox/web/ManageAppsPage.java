package org.longview.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.longview.sandbox.host.Host;
import org.longview.sandbox.host.InstalledApp;
import org.longview.sandbox.host.RunningPlugin;
import org.longview.sandbox.jira.SandboxJira;

/** The app that is installed, with its logo and its modules, as administrators see it. */
final class ManageAppsPage extends AdministratorPage {
    private static final long serialVersionUID = 1;
    private static final String LOGO = "plugin-logo";

    private final transient Host host;

    ManageAppsPage(Pages pages, Host host, SandboxJira jira) {
        super(pages, jira);
        this.host = host;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        switch (rest(request)) {
            case "" -> response.getWriter().print(pages.adminPage("Manage apps", "", html()));
            case LOGO -> sendLogo(response);
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Optional<InstalledApp> app() {
        return host.plugin().map(RunningPlugin::app);
    }

    private String html() throws IOException {
        if (app().isEmpty()) {
            return pages.render("app-disabled.vm", Map.of("version", host.version()));
        }
        InstalledApp app = app().get();
        List<Map<String, Object>> modules =
                app.modules().stream().map(ManageAppsPage::row).toList();
        return pages.render(
                "manage-apps.vm",
                Map.of(
                        "key", app.key(),
                        "name", app.name(),
                        "description", app.description(),
                        "version", app.version(),
                        "vendor", app.vendor(),
                        "count", modules.size(),
                        "modules", modules));
    }

    private static Map<String, Object> row(InstalledApp.Module module) {
        return Map.of(
                "key", module.key(), "name", module.name(), "description", module.description());
    }

    private void sendLogo(HttpServletResponse response) throws IOException {
        Optional<InstalledApp> app = app();
        Optional<byte[]> logo = app.isEmpty() ? Optional.empty() : app.get().file(LOGO);
        if (logo.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.reset();
        response.setContentType("image/png");
        response.getOutputStream().write(logo.get());
    }
}
