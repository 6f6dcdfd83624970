package org.longview.sandbox.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts what a plugin's servlet prints into the frame of Jira that its meta elements ask for, as
 * Jira's own decorators do; a page without such an element stays as it is.
 */
final class Decorator extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final Pattern TITLE = Pattern.compile("(?s)<title>(.*?)</title>");
    private static final Pattern BODY = Pattern.compile("(?s)<body[^>]*>(.*)</body>");

    private final transient Pages pages;

    Decorator(Pages pages) {
        this.pages = pages;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        pages.begin();
        Kept kept = new Kept(response);
        chain.doFilter(request, kept);
        if (kept.text != null && !response.isCommitted()) {
            response.getWriter().print(decorated(kept.text.toString()));
        }
    }

    private String decorated(String html) throws IOException {
        String decorator = meta(html, "decorator");
        String title = first(TITLE, html);
        return switch (decorator) {
            case "" -> html;
            case "atl.admin" ->
                    pages.adminPage(title, meta(html, "admin.active.tab"), first(BODY, html));
            case "atl.general" -> pages.page(title, first(BODY, html));
            default ->
                    throw new IllegalArgumentException("The sandbox has no decorator " + decorator);
        };
    }

    private static String meta(String html, String name) {
        return first(
                Pattern.compile(
                        "<meta name=\"" + Pattern.quote(name) + "\"\\s+content=\"([^\"]*)\""),
                html);
    }

    private static String first(Pattern pattern, String html) {
        Matcher found = pattern.matcher(html);
        return found.find() ? found.group(1) : "";
    }

    /** Keeps the text that a servlet prints; bytes go straight on. */
    private static final class Kept extends HttpServletResponseWrapper {
        private StringWriter text;

        Kept(HttpServletResponse response) {
            super(response);
        }

        @Override
        public PrintWriter getWriter() {
            text = new StringWriter();
            return new PrintWriter(text);
        }

        @Override
        public void flushBuffer() {
            // not before the frame is around it
        }
    }
}
