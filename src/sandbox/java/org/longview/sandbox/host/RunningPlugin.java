package org.longview.sandbox.host;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.longview.sandbox.jira.SandboxJira;
import org.w3c.dom.Element;

/** A plugin while it is enabled, with the modules it brought. */
public final class RunningPlugin {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private interface Ending {
        void end() throws Exception;
    }

    private final Deque<Ending> endings = new ArrayDeque<>();
    private final Visits visits = new Visits();
    private final WebFragments fragments;
    private final WebResources resources;
    private final PluginServlets servlets;
    private final InstalledApp app;
    private final Anonymizer anonymizer;

    /** Starts what is installed in the container; when that fails, nothing of it is left. */
    RunningPlugin(PluginContainer container, Database database, SandboxJira jira) throws Exception {
        try {
            Descriptor descriptor = container.descriptor();
            Texts texts =
                    new Texts(
                            container::open,
                            i18nBundles(descriptor),
                            jira.authentication()::getLocale);
            Templates templates = new Templates(container::open);
            app = new InstalledApp(container, descriptor, texts);
            anonymizer = new Anonymizer(container, descriptor);
            resources = new WebResources(container, descriptor, texts);
            PluginActiveObjects activeObjects = activeObjects(container, database, jira);
            offer(container, ActiveObjects.class, activeObjects);
            offer(container, PageBuilderService.class, resources);
            endings.push(activeObjects::end);
            endings.push(container::stopPlugin);
            container.startPlugin();
            activeObjects.makeAvailable();
            JiraConditions conditions = new JiraConditions(jira);
            fragments = new WebFragments(container, descriptor, conditions, templates, texts);
            ClassLoader loader = container.classLoader();
            endings.push(() -> RestModules.forget(loader));
            servlets =
                    new PluginServlets(container, descriptor, new RestGate(jira.authentication()));
            endings.push(servlets::destroy);
        } catch (Exception | LinkageError e) {
            stopAfter(e);
            throw e;
        }
    }

    /** The plugin's part when a person is anonymised. */
    public Anonymizer anonymizer() {
        return anonymizer;
    }

    /** The failure that made it necessary is the one to tell. */
    void stopAfter(Throwable failure) {
        try {
            stop();
        } catch (Exception e) {
            failure.addSuppressed(e);
        }
    }

    private void offer(PluginContainer container, Class<?> type, Object service) {
        endings.push(container.offer(type, service)::run);
    }

    private static PluginActiveObjects activeObjects(
            PluginContainer container, Database database, SandboxJira jira) {
        PluginSettingsFactory settings =
                (PluginSettingsFactory) jira.services().get(PluginSettingsFactory.class);
        return new PluginActiveObjects(
                database, settings.createGlobalSettings(), container::create);
    }

    private static List<String> i18nBundles(Descriptor descriptor) {
        List<String> bundles = new ArrayList<>();
        for (Element resource : descriptor.modules("resource")) {
            if (resource.getAttribute("type").equals("i18n")) {
                bundles.add(resource.getAttribute("location"));
            }
        }
        return bundles;
    }

    void serve(ServletContext context) throws ServletException {
        servlets.init(context);
    }

    Visits visits() {
        return visits;
    }

    public WebFragments fragments() {
        return fragments;
    }

    public WebResources resources() {
        return resources;
    }

    public InstalledApp app() {
        return app;
    }

    public PluginServlets servlets() {
        return servlets;
    }

    /** Ends everything in the reverse order, whatever goes wrong with one of it. */
    void stop() throws Exception {
        visits.close(PATIENCE);
        Exception first = null;
        while (!endings.isEmpty()) {
            try {
                endings.pop().end();
            } catch (Exception e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
