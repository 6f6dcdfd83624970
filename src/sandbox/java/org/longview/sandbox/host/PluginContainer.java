package org.longview.sandbox.host;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.osgi.framework.AllServiceListener;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * An OSGi framework with Gemini Blueprint in which the plugin's jar runs as the bundle that it is.
 */
public final class PluginContainer implements AutoCloseable {
    private static final String SPRING_CONTEXT = "org.springframework.context.ApplicationContext";
    private static final String GEMINI = "org.eclipse.gemini.blueprint.core";
    private static final int AUTOWIRE_CONSTRUCTOR = 3;

    /** What Atlassian's container delegates, but for profilers and the like. */
    private static final String BOOT_DELEGATION =
            "META-INF.services,jdk.*,org.apache.xerces,org.apache.xerces.*,org.apache.xalan,org.apache.xalan.*,org.apache.xml.serializer,sun.*,com.sun.xml.bind.v2,com.sun.xml.internal.bind.v2";

    private final Framework framework;
    private final Path storage;
    private final Without without;
    private Offers offers;
    private final List<Throwable> errors = Collections.synchronizedList(new ArrayList<>());
    private volatile Bundle plugin;

    private PluginContainer(Framework framework, Path storage, Without without) {
        this.storage = storage;
        this.framework = framework;
        this.without = without;
    }

    /**
     * Starts the framework with its bundles; the plugin is not there yet.
     *
     * @param storage a folder of its own, which goes when the framework stops or does not start
     */
    public static PluginContainer start(Path bundles, Path storage, Without without)
            throws BundleException, IOException {
        WiderJira.requireOn();
        WiderJira.refuseUnknown(without.members());
        Map<String, String> config = new HashMap<>();
        config.put(Constants.FRAMEWORK_STORAGE, storage.toString());
        config.put(
                Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        config.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, HostPackages.ofClassPath(without));
        // as Atlassian's container sets them: a bundle sees what it imports and nothing else
        config.put(Constants.FRAMEWORK_BOOTDELEGATION, BOOT_DELEGATION);
        config.put("felix.bootdelegation.implicit", "false");
        config.put(Constants.FRAMEWORK_BUNDLE_PARENT, Constants.FRAMEWORK_BUNDLE_PARENT_FRAMEWORK);
        config.put("felix.log.level", "1");
        Framework framework =
                HidingLoader.framework(Set.copyOf(without.classes())).newFramework(config);
        PluginContainer container = new PluginContainer(framework, storage, without);
        try {
            container.begin(bundles);
            return container;
        } catch (BundleException | IOException | RuntimeException | LinkageError e) {
            container.closeAfter(e);
            throw e;
        }
    }

    private void begin(Path bundles) throws BundleException, IOException {
        framework.init();
        offers = new Offers(framework.getBundleContext(), without);
        framework.getBundleContext().addFrameworkListener(this::note);
        List<Bundle> installed = new ArrayList<>();
        try (Stream<Path> jars = Files.list(bundles)) {
            for (Path jar :
                    jars.filter(path -> path.toString().endsWith(".jar")).sorted().toList()) {
                installed.add(
                        framework.getBundleContext().installBundle("reference:" + jar.toUri()));
            }
        }
        framework.start();
        for (Bundle bundle : installed) {
            if (bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null) {
                bundle.start();
            }
            if (GEMINI.equals(bundle.getSymbolicName())) {
                listenTo(bundle);
            }
        }
    }

    private void closeAfter(Throwable failure) {
        try {
            close();
        } catch (BundleException | RuntimeException e) {
            failure.addSuppressed(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listenTo(Bundle gemini) throws BundleException {
        try {
            ContextFailures.listen(framework.getBundleContext(), gemini, errors::add);
        } catch (ClassNotFoundException e) {
            throw new BundleException("Gemini Blueprint is another than expected", e);
        }
    }

    private void note(FrameworkEvent event) {
        if (event.getType() == FrameworkEvent.ERROR) {
            errors.add(event.getThrowable());
        }
    }

    /**
     * Offers a service to bundles; an org.osgi.framework.ServiceFactory makes one per bundle.
     *
     * @return what takes it back
     */
    public Runnable offer(Class<?> type, Object service) {
        return offers.add(type, service);
    }

    /** From now on the host lacks other services. */
    void lack(Without other) {
        offers.lack(other);
    }

    /** Installs the plugin's jar; it does not run yet. */
    void install(Path jar) throws BundleException {
        plugin = framework.getBundleContext().installBundle(jar.toUri().toString());
    }

    /** Takes the plugin away with its classes. */
    void uninstall() throws BundleException, InterruptedException {
        Bundle gone = plugin;
        gone.uninstall();
        CountDownLatch refreshed = new CountDownLatch(1);
        framework
                .adapt(FrameworkWiring.class)
                .refreshBundles(List.of(gone), event -> refreshed.countDown());
        refreshed.await(10, TimeUnit.SECONDS);
        errors.clear();
    }

    Descriptor descriptor() throws IOException {
        try (InputStream xml = open("atlassian-plugin.xml")) {
            return Descriptor.read(xml);
        }
    }

    String version() {
        return plugin.getVersion().toString();
    }

    /**
     * Starts the plugin and waits for its Spring context; what goes wrong is thrown with its cause.
     */
    void startPlugin() throws BundleException, InterruptedException, InvalidSyntaxException {
        errors.clear();
        BundleContext context = framework.getBundleContext();
        CountDownLatch ready = new CountDownLatch(1);
        // of all: the host sees Spring's classes on its own class path, which are not the bundles'
        AllServiceListener listener =
                event -> {
                    if (event.getType() == ServiceEvent.REGISTERED) {
                        ready.countDown();
                    }
                };
        context.addServiceListener(
                listener, "(&(objectClass=" + SPRING_CONTEXT + ")" + ofPlugin() + ")");
        try {
            plugin.start();
            await(ready);
            WiderJira.requireOn();
        } finally {
            context.removeServiceListener(listener);
        }
    }

    private void await(CountDownLatch ready) throws InterruptedException {
        for (int waited = 0; !ready.await(100, TimeUnit.MILLISECONDS); waited++) {
            if (!errors.isEmpty()) {
                throw new IllegalStateException(
                        "The plugin did not start: " + root(errors.get(0)), errors.get(0));
            }
            if (waited > 300) {
                throw new IllegalStateException(
                        "The plugin's Spring context did not come up within 30 seconds; a required"
                                + " service is missing");
            }
        }
    }

    void stopPlugin() throws BundleException {
        plugin.stop();
    }

    /** The names of services that the plugin registered or uses. */
    Set<String> services() {
        Set<String> names = new TreeSet<>();
        for (ServiceReference<?>[] some :
                Arrays.asList(plugin.getRegisteredServices(), plugin.getServicesInUse())) {
            for (ServiceReference<?> one : some == null ? new ServiceReference<?>[0] : some) {
                names.addAll(List.of((String[]) one.getProperty(Constants.OBJECTCLASS)));
            }
        }
        return names;
    }

    /** Whether the plugin's jar brings a class of that name. */
    boolean has(String className) {
        return plugin.getEntry(className.replace('.', '/') + ".class") != null;
    }

    private static String root(Throwable error) {
        Throwable root = error;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.toString();
    }

    private String ofPlugin() {
        return "(org.springframework.context.service.name=" + plugin.getSymbolicName() + ")";
    }

    /**
     * Makes an object of a class of the plugin, its constructor injected from the plugin's Spring
     * context.
     */
    public <T> T create(Class<T> type) {
        try {
            Object context = springContext();
            Object factory =
                    context.getClass().getMethod("getAutowireCapableBeanFactory").invoke(context);
            Object bean =
                    factory.getClass()
                            .getMethod("createBean", Class.class, int.class, boolean.class)
                            .invoke(factory, type, AUTOWIRE_CONSTRUCTOR, false);
            return type.cast(bean);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(
                    "Cannot make " + type.getName() + ": " + root(e), e.getCause());
        } catch (ReflectiveOperationException | InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes an object of a class of a rest module, as Jira injects those. */
    Object createForRest(Class<?> type) {
        try {
            return new Injection(springContext()).make(type);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without its type: the host has no Spring of its own. */
    private Object springContext() throws InvalidSyntaxException {
        BundleContext bundles = framework.getBundleContext();
        return bundles.getService(bundles.getAllServiceReferences(SPRING_CONTEXT, ofPlugin())[0]);
    }

    /** Loads a class of the plugin, or of the host where the plugin imports it. */
    public Class<?> load(String className) {
        try {
            return plugin.loadClass(className);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(
                    "The plugin names a class that is not there: " + className, e);
        }
    }

    /** The names of the classes in a package of the plugin and below it. */
    List<String> classesIn(String packageName) {
        return wiring()
                .listResources(
                        packageName.replace('.', '/'),
                        "*.class",
                        BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL)
                .stream()
                .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                .sorted()
                .toList();
    }

    ClassLoader classLoader() {
        return wiring().getClassLoader();
    }

    private BundleWiring wiring() {
        return plugin.adapt(BundleWiring.class);
    }

    /** A file in the plugin's jar, or null. */
    public InputStream open(String path) throws IOException {
        URL entry = plugin.getEntry(path);
        return entry == null ? null : entry.openStream();
    }

    @Override
    public void close() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(10_000);
        try {
            Folders.delete(storage);
        } catch (IOException e) {
            throw new BundleException("its files cannot be deleted: " + storage, e);
        }
    }
}
