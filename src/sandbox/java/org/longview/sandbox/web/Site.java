package org.longview.sandbox.web;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.session.StandardManager;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;
import org.longview.sandbox.host.Host;
import org.longview.sandbox.jira.SandboxJira;

/**
 * The web server: the plugin's modules and a few pages of Jira, reachable from this machine only.
 */
public final class Site implements AutoCloseable {
    public static final String CONTEXT = "/jira";
    static final String BATCH = "/download/batch";
    private static final String ERRORS = "/sandbox/error";

    private final Tomcat tomcat = new Tomcat();
    private final Context context;

    private Site(int port, Path home) throws Exception {
        File base = Files.createDirectories(home.resolve("tomcat")).toFile();
        tomcat.setBaseDir(base.getAbsolutePath());
        tomcat.setPort(port);
        tomcat.setSilent(true);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        context = tomcat.addContext(CONTEXT, base.getAbsolutePath());
        Rfc6265CookieProcessor cookies = new Rfc6265CookieProcessor();
        cookies.setSameSiteCookies("lax");
        context.setCookieProcessor(cookies);
        // sandboxes on other ports share the browser's cookies for localhost
        context.setSessionCookieName(
                "JSESSIONID" + Integer.toHexString(base.getAbsolutePath().hashCode()));
        StandardManager sessions = new StandardManager();
        sessions.setPathname(null);
        context.setManager(sessions);
        var errors = new org.apache.tomcat.util.descriptor.web.ErrorPage();
        errors.setLocation(ERRORS);
        context.addErrorPage(errors);
    }

    /** Starts serving; port 0 takes a free one. */
    public static Site start(Host host, SandboxJira jira, int port, Path assets, Path home)
            throws Exception {
        Site site = new Site(port, home);
        Pages pages = new Pages(host, jira);
        site.filter(new LocalOnly(), "/*");
        site.filter(new ActingFilter(jira), "/*");
        site.filter(new Visiting(host), "/*");
        site.filter(new Decorator(pages), "/plugins/servlet/*");
        site.serve("/rest/*", new PluginModules(host));
        site.serve("/plugins/servlet/*", new PluginModules(host));
        site.serve("/download/resources/*", new PluginResources(host, jira));
        site.serve(BATCH + "/*", new PluginResources(host, jira));
        site.serve("/sandbox/required-later/*", new RequiredLater(host));
        site.serve("/assets/*", new Assets(assets));
        site.serve("/rest/api/2/*", new JiraRest(jira));
        site.serve("/login.jsp", new LoginPage(pages, jira));
        site.serve("/logout", new Logout());
        site.serve("/projects", new ProjectListPage(pages, jira));
        site.serve("/projects/*", new ProjectPage(pages, jira));
        site.serve("/browse/*", new IssuePage(pages, jira));
        site.serve("/secure/admin/*", new ManageAppsPage(pages, host, jira));
        site.serve("/sandbox/diagnostics", new DiagnosticsPage(pages, host, jira));
        site.serve("/sandbox/plugin", new PluginSwitch(pages, host, jira));
        site.serve(ERRORS, new ErrorPage(pages, jira));
        site.serve("/", new Elsewhere());
        try {
            site.tomcat.start();
            if (site.port() < 0) {
                throw new IllegalArgumentException(
                        "port " + port + " cannot be used; is it taken? (-Dsandbox.port=N)");
            }
            host.serve(site.context.getServletContext());
        } catch (LifecycleException | ServletException | RuntimeException | LinkageError e) {
            site.close();
            throw e;
        }
        host.setBaseUrl("http://localhost:" + site.port() + CONTEXT);
        return site;
    }

    private void serve(String pattern, HttpServlet servlet) {
        Wrapper wrapper = Tomcat.addServlet(context, pattern, servlet);
        // a class or resource that cannot be made must stop the start, not the first request
        wrapper.setLoadOnStartup(1);
        wrapper.addMapping(pattern);
    }

    private void filter(Filter filter, String pattern) {
        FilterDef definition = new FilterDef();
        definition.setFilterName(filter.getClass().getSimpleName());
        definition.setFilter(filter);
        context.addFilterDef(definition);
        FilterMap map = new FilterMap();
        map.setFilterName(definition.getFilterName());
        map.addURLPattern(pattern);
        map.setDispatcher("REQUEST");
        map.setDispatcher("ERROR");
        context.addFilterMap(map);
    }

    public int port() {
        return tomcat.getConnector().getLocalPort();
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }

    /** Types of files by their ending. */
    static String typeOf(String name) {
        Map<String, String> types =
                Map.of(
                        "js", "text/javascript;charset=UTF-8",
                        "css", "text/css;charset=UTF-8",
                        "svg", "image/svg+xml",
                        "png", "image/png",
                        "woff2", "font/woff2",
                        "woff", "font/woff");
        return types.getOrDefault(
                name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
