package org.longview.web;

import com.atlassian.sal.api.auth.LoginUriProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.longview.host.HostServices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way to Jira's log-in and back to the page that was asked for. */
final class LogIn {

    private static final Logger LOG = LoggerFactory.getLogger(LogIn.class);

    private final HostServices services;

    LogIn(HostServices services) {
        this.services = services;
    }

    void ask(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(address(request.getContextPath(), here(request)));
    }

    /** Which page it is only Jira knows: some have a new one, some another for each site. */
    private String address(String contextPath, URI here) {
        try {
            return Objects.requireNonNull(services.get(LoginUriProvider.class).getLoginUri(here))
                    .toASCIIString();
        } catch (LinkageError | RuntimeException e) {
            LOG.warn("Longview cannot ask for the log-in page and takes login.jsp", e);
            return contextPath
                    + "/login.jsp?os_destination="
                    + URLEncoder.encode(here.toASCIIString(), StandardCharsets.UTF_8);
        }
    }

    /**
     * The page without the context path, which Jira puts in front. It is made of what the server
     * found the request to name, never of what the browser sent: an address that begins with two
     * slashes is another host's.
     */
    private static URI here(HttpServletRequest request) {
        String found =
                Objects.toString(request.getServletPath(), "")
                        + Objects.toString(request.getPathInfo(), "");
        String path = "/" + found.replaceFirst("^[/\\\\]+", "");
        String query = request.getQueryString();
        try {
            URI page = new URI(null, null, path, null);
            return query == null ? page : withQuery(page, query);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    private static URI withQuery(URI page, String query) {
        try {
            return new URI(page.toASCIIString() + "?" + query);
        } catch (URISyntaxException e) {
            // a browser may send what no address may hold; the page is found without it
            return page;
        }
    }
}
