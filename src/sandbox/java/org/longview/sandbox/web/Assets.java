package org.longview.sandbox.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Serves what npm installed, AUI, jQuery and the AMD loader, and the sandbox's own few files. */
final class Assets extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final String OWN = "theme/";

    private final transient Path folder;

    Assets(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String name = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        if (name.startsWith(OWN) && serveOwn(name, response)) {
            return;
        }
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(Site.typeOf(name));
        response.setHeader("Cache-Control", "max-age=3600");
        Files.copy(file, response.getOutputStream());
    }

    private static boolean serveOwn(String name, HttpServletResponse response) throws IOException {
        try (InputStream in =
                name.contains("..") ? null : Assets.class.getResourceAsStream("/" + name)) {
            if (in != null) {
                response.setContentType(Site.typeOf(name));
                in.transferTo(response.getOutputStream());
            }
            return in != null;
        }
    }
}
