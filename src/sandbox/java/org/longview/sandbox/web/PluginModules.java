package org.longview.sandbox.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.longview.sandbox.host.Host;
import org.longview.sandbox.host.PluginServlets.Mounted;

/** Hands a request to the plugin's servlet of its address; without a plugin nothing is there. */
final class PluginModules extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient Host host;

    PluginModules(Host host) {
        this.host = host;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String below = request.getPathInfo() == null ? "" : request.getPathInfo();
        String address = request.getServletPath() + below;
        Optional<Mounted> found = host.plugin().flatMap(plugin -> plugin.servlets().at(address));
        if (found.isPresent()) {
            found.get().servlet().service(new At(request, found.get(), address), response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** The request as the servlet of that path knows it. */
    private static final class At extends HttpServletRequestWrapper {
        private final String path;
        private final String below;

        At(HttpServletRequest request, Mounted mounted, String address) {
            super(request);
            path = mounted.path();
            below = address.equals(path) ? null : address.substring(path.length());
        }

        @Override
        public String getServletPath() {
            return path;
        }

        @Override
        public String getPathInfo() {
            return below;
        }
    }
}
