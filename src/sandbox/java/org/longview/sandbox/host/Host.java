package org.longview.sandbox.host;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.longview.sandbox.jira.SandboxJira;
import org.osgi.framework.BundleException;

/**
 * The plugin in its framework: it can be disabled, enabled and upgraded while requests come in, as
 * in Jira.
 */
public final class Host implements AutoCloseable {
    private final PluginContainer container;
    private final Database database;
    private final SandboxJira jira;
    private final ThreadLocal<RunningPlugin> visited = new ThreadLocal<>();
    private volatile RunningPlugin running;
    private volatile List<String> leftovers = List.of();
    private volatile String baseUrl = "";
    private volatile Path installed;
    private ServletContext serving;

    private Host(PluginContainer container, Database database, SandboxJira jira) {
        this.container = container;
        this.database = database;
        this.jira = jira;
        jira.services().forEach(container::offer);
        container.offer(ApplicationProperties.class, applicationProperties());
        container.offer(WebSudoManager.class, new NoAdminSessions());
        container.offer(LoginUriProvider.class, (LoginUriProvider) this::loginUri);
    }

    /**
     * Starts the plugin; a module that the sandbox does not have, or a class that is not there,
     * stops it.
     *
     * @param storage a folder for the framework, which is deleted when the host closes
     */
    public static Host start(
            Path jar,
            Path bundles,
            Path storage,
            Database database,
            SandboxJira jira,
            Without without)
            throws Exception {
        // Felix and Tomcat both want to be the JVM's only factory of URL handlers
        TomcatURLStreamHandlerFactory.disable();
        descriptor(jar);
        PluginContainer container = PluginContainer.start(bundles, storage, without);
        try {
            Host host = new Host(container, database, jira);
            host.install(jar);
            host.begin();
            return host;
        } catch (Exception | LinkageError e) {
            container.close();
            throw e;
        }
    }

    private static Descriptor descriptor(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            if (file.getEntry("atlassian-plugin.xml") == null) {
                throw new IOException(jar + " has no atlassian-plugin.xml at its root");
            }
            try (InputStream xml = file.getInputStream(file.getEntry("atlassian-plugin.xml"))) {
                return Descriptor.read(xml);
            }
        }
    }

    private ApplicationProperties applicationProperties() {
        return new ApplicationProperties() {
            @Override
            public String getBaseUrl(UrlMode mode) {
                return baseUrl;
            }

            @Override
            public String getVersion() {
                return JiraVersion.current();
            }
        };
    }

    /** As Jira's configuration has it; the page that is asked for may be anywhere in this Jira. */
    private URI loginUri(URI page) {
        return URI.create(
                baseUrl
                        + "/login.jsp?permissionViolation=true&os_destination="
                        + URLEncoder.encode(page.toString(), StandardCharsets.UTF_8));
    }

    public void setBaseUrl(String url) {
        baseUrl = url;
    }

    /** From now on the plugin's servlets are served, those of each later start too. */
    public synchronized void serve(ServletContext context) throws ServletException {
        serving = context;
        if (running != null) {
            running.serve(context);
        }
    }

    private void begin() throws Exception {
        RunningPlugin begun = new RunningPlugin(container, database, jira);
        try {
            if (serving != null) {
                begun.serve(serving);
            }
        } catch (ServletException | RuntimeException | LinkageError e) {
            begun.stopAfter(e);
            throw e;
        }
        leftovers = List.of();
        running = begun;
    }

    /** The time of one request; whoever visits keeps the plugin that was there on entering. */
    public interface Visit extends AutoCloseable {
        @Override
        void close();
    }

    /** Begins a request on this thread. */
    public Visit visit() {
        RunningPlugin now = running;
        if (visited.get() != null || now == null || !now.visits().enter()) {
            return () -> {};
        }
        visited.set(now);
        return this::leave;
    }

    private void leave() {
        RunningPlugin left = visited.get();
        visited.remove();
        if (left != null) {
            left.visits().leave();
        }
    }

    /** The plugin as this thread's visit found it; empty while it is disabled. */
    public Optional<RunningPlugin> plugin() {
        return Optional.ofNullable(visited.get());
    }

    PluginContainer container() {
        return container;
    }

    public boolean isEnabled() {
        return running != null;
    }

    /** The version of the installed jar, whether it is enabled or not. */
    public String version() {
        return container.version();
    }

    /** What the plugin left behind when it was last disabled; nothing while it is enabled. */
    public List<String> leftovers() {
        return leftovers;
    }

    private interface Switch {
        void turn() throws Exception;
    }

    private void turn(Switch to) throws Exception {
        // a request that stops the plugin, or waits here, must not be waited for
        leave();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // threads that begin here inherit it
        thread.setContextClassLoader(Host.class.getClassLoader());
        try {
            synchronized (this) {
                to.turn();
            }
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Stops the plugin, after the requests that are inside it; its data stays. */
    public void disable() throws Exception {
        turn(this::end);
    }

    private void end() throws Exception {
        RunningPlugin ended = running;
        if (ended != null) {
            running = null;
            ended.stop();
            leftovers = Leftovers.of(container, jira);
        }
    }

    /** Starts the installed plugin again. */
    public void enable() throws Exception {
        turn(
                () -> {
                    if (running == null) {
                        begin();
                    }
                });
    }

    /**
     * Puts another version of the plugin in the place of this one, over its data. When that does
     * not start it stays there, disabled, and the older jar can be put back in the same way.
     */
    public void upgrade(Path jar) throws Exception {
        turn(
                () -> {
                    refuseAnother(jar);
                    end();
                    container.uninstall();
                    install(jar);
                    begin();
                });
    }

    /**
     * Starts the plugin again in a Jira that lacks other services; its classes stay as they are.
     */
    public void restartWithout(Without other) throws Exception {
        turn(
                () -> {
                    end();
                    container.lack(other);
                    begin();
                });
    }

    private void refuseAnother(Path jar) throws IOException {
        String key = descriptor(jar).pluginKey();
        String here = container.descriptor().pluginKey();
        if (!key.equals(here)) {
            throw new IllegalArgumentException(
                    "%s is the plugin %s, not %s".formatted(jar, key, here));
        }
    }

    private void install(Path jar) throws BundleException {
        container.install(jar);
        installed = jar;
    }

    /** Takes the installed jar again from where it lies: it may have been built anew. */
    public void reload() throws Exception {
        upgrade(installed);
    }

    @Override
    public void close() throws Exception {
        try {
            disable();
        } finally {
            container.close();
        }
    }
}
