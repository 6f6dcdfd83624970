package org.longview.sandbox.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.longview.sandbox.host.Host;
import org.longview.sandbox.host.RunningPlugin;
import org.longview.sandbox.jira.SandboxJira;

/** Serves the files of web-resource modules at /download/resources/KEY/NAME. */
final class PluginResources extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient Host host;
    private final transient SandboxJira jira;

    PluginResources(Host host, SandboxJira jira) {
        this.host = host;
        this.jira = jira;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        int slash = path.indexOf('/');
        Optional<RunningPlugin> plugin = host.plugin();
        Optional<byte[]> content =
                slash < 0 || plugin.isEmpty()
                        ? Optional.empty()
                        : plugin.get()
                                .resources()
                                .content(
                                        path.substring(0, slash),
                                        path.substring(slash + 1),
                                        jira.authentication().getLocale());
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(Site.typeOf(path));
        response.setHeader("Cache-Control", "no-cache");
        response.getOutputStream().write(content.get());
    }
}
