package org.longview.sandbox.host;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.longview.sandbox.jira.SandboxJira;
import org.w3c.dom.Element;

/** The running plugin with the services it was given and the modules it brought. */
public final class Host implements AutoCloseable {
    private final PluginContainer container;
    private final Descriptor descriptor;
    private final RestGate gate;
    private final WebFragments fragments;
    private final WebResources resources;
    private final InstalledApp app;
    private volatile String baseUrl = "";

    private Host(
            PluginContainer container,
            Descriptor descriptor,
            Path jar,
            Database database,
            SandboxJira jira)
            throws Exception {
        this.container = container;
        this.descriptor = descriptor;
        this.gate = new RestGate(jira.authentication());
        Texts texts = new Texts(container::open, i18nBundles(), jira.authentication()::getLocale);
        Templates templates = new Templates(container::open);
        this.resources = new WebResources(container, descriptor, texts);
        this.app = new InstalledApp(container, descriptor, texts);
        PluginActiveObjects activeObjects = new PluginActiveObjects(database);
        jira.services().forEach(container::offer);
        container.offer(ActiveObjects.class, activeObjects);
        container.offer(TemplateRenderer.class, templates);
        container.offer(PageBuilderService.class, resources);
        container.offer(I18nResolver.class, texts);
        container.offer(ApplicationProperties.class, applicationProperties());
        container.offer(WebSudoManager.class, new NoAdminSessions());
        container.startPlugin(jar);
        activeObjects.makeAvailable();
        this.fragments =
                new WebFragments(container, descriptor, new JiraConditions(jira), templates, texts);
    }

    /**
     * Starts the plugin; a module that the sandbox does not have, or a class that is not there,
     * stops it.
     */
    public static Host start(
            Path jar, Path bundles, Database database, SandboxJira jira, Without without)
            throws Exception {
        // Felix and Tomcat both want to be the JVM's only factory of URL handlers
        TomcatURLStreamHandlerFactory.disable();
        Descriptor descriptor = descriptor(jar);
        PluginContainer container =
                PluginContainer.start(
                        bundles, Files.createTempDirectory("longview-sandbox-osgi"), without);
        try {
            return new Host(container, descriptor, jar, database, jira);
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

    private List<String> i18nBundles() {
        List<String> bundles = new ArrayList<>();
        for (Element resource : descriptor.modules("resource")) {
            if (resource.getAttribute("type").equals("i18n")) {
                bundles.add(resource.getAttribute("location"));
            }
        }
        return bundles;
    }

    private ApplicationProperties applicationProperties() {
        return new ApplicationProperties() {
            @Override
            public String getBaseUrl(UrlMode mode) {
                return baseUrl;
            }

            @Override
            public String getVersion() {
                return "11.3.0";
            }
        };
    }

    public void setBaseUrl(String url) {
        baseUrl = url;
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

    /** The servlets of the rest modules, by path pattern. */
    public Map<String, HttpServlet> restServlets() {
        Map<String, HttpServlet> servlets = new LinkedHashMap<>();
        for (Element module : descriptor.modules("rest")) {
            String path =
                    "/rest"
                            + module.getAttribute("path")
                            + "/"
                            + module.getAttribute("version")
                            + "/*";
            servlets.put(path, RestModules.servlet(container, gate, module));
        }
        return servlets;
    }

    /** The servlet modules, by path pattern. */
    public Map<String, HttpServlet> pluginServlets() {
        Map<String, HttpServlet> servlets = new LinkedHashMap<>();
        for (Element module : descriptor.modules("servlet")) {
            HttpServlet servlet =
                    (HttpServlet) container.create(container.load(module.getAttribute("class")));
            for (Element pattern : Descriptor.children(module, "url-pattern")) {
                servlets.put("/plugins/servlet" + pattern.getTextContent().strip(), servlet);
            }
        }
        return servlets;
    }

    @Override
    public void close() throws Exception {
        container.close();
    }
}
