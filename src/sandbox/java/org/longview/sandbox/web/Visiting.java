package org.longview.sandbox.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.longview.sandbox.host.Host;

/** Lets a request see one and the same plugin from its beginning to its end. */
final class Visiting extends HttpFilter {
    private static final long serialVersionUID = 1;

    private final transient Host host;

    Visiting(Host host) {
        this.host = host;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try (Host.Visit visit = host.visit()) {
            chain.doFilter(request, response);
        }
    }
}
