package org.longview.sandbox.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.longview.sandbox.host.Host;

/** Tells a page which files a web-resource has that it asks for later, with WRM.require. */
final class RequiredLater extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient Host host;
    private final transient ObjectMapper json = new ObjectMapper();

    RequiredLater(Host host) {
        this.host = host;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        List<String> scripts;
        List<String> styles;
        try {
            scripts = urls(path, ".js");
            styles = urls(path, ".css");
        } catch (IllegalArgumentException none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, none.getMessage());
            return;
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        json.writeValue(response.getWriter(), Map.of("scripts", scripts, "styles", styles));
    }

    private List<String> urls(String key, String ending) {
        return host.plugin().stream()
                .flatMap(plugin -> plugin.resources().urlsOf(key, ending).stream())
                .toList();
    }
}
