package org.longview.sandbox.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.longview.sandbox.host.Host;
import org.longview.sandbox.host.RunningPlugin;
import org.longview.sandbox.host.WebResources;
import org.longview.sandbox.jira.SandboxJira;

/**
 * Serves single files of web-resource modules at /download/resources/KEY/NAME, and all of a kind at
 * /download/batch/KEY/KEY.js and .css, which is what pages ask for.
 */
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
        Optional<byte[]> content = Optional.empty();
        if (slash >= 0 && plugin.isPresent()) {
            content =
                    content(
                            plugin.get().resources(),
                            request.getServletPath().equals(Site.BATCH),
                            path.substring(0, slash),
                            path.substring(slash + 1));
        }
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(Site.typeOf(path));
        response.setHeader("Cache-Control", "no-cache");
        response.getOutputStream().write(content.get());
    }

    private Optional<byte[]> content(WebResources resources, boolean batch, String key, String name)
            throws IOException {
        Locale locale = jira.authentication().getLocale();
        if (!batch) {
            return resources.content(key, name, locale);
        }
        return name.startsWith(key + ".")
                ? resources.batch(key, name.substring(key.length()), locale)
                : Optional.empty();
    }
}
