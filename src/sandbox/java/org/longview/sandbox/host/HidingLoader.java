package org.longview.sandbox.host;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.Set;
import org.osgi.framework.launch.FrameworkFactory;

/**
 * Loads the OSGi framework apart from the host, so that bundles do not see some of the host's
 * classes while the host itself does.
 *
 * <p>The framework gives bundles what its own class loader finds; it knows no other way to leave a
 * class out of a package of the host.
 */
final class HidingLoader extends URLClassLoader {
    private static final String FRAMEWORK = "org.apache.felix.framework.";

    private final Set<String> hidden;

    private HidingLoader(URL framework, ClassLoader host, Set<String> hidden) {
        super(new URL[] {framework}, host);
        this.hidden = hidden;
    }

    static FrameworkFactory framework(Set<String> hidden) {
        ClassLoader host = HidingLoader.class.getClassLoader();
        try {
            Class<?> factory = host.loadClass(FRAMEWORK + "FrameworkFactory");
            URL jar = factory.getProtectionDomain().getCodeSource().getLocation();
            return (FrameworkFactory)
                    new HidingLoader(jar, host, hidden)
                            .loadClass(factory.getName())
                            .getConstructor()
                            .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the class path has no Felix", e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (hidden.contains(name)) {
            throw new ClassNotFoundException(name + " is hidden by sandbox.without");
        }
        if (!name.startsWith("org.apache.felix.")) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }
}
