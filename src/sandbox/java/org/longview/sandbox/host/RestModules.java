package org.longview.sandbox.host;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.glassfish.jersey.internal.inject.Bindings;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.internal.inject.SupplierInstanceBinding;
import org.glassfish.jersey.process.internal.RequestScoped;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.spi.ComponentProvider;
import org.glassfish.jersey.servlet.ServletContainer;
import org.w3c.dom.Element;

/**
 * Serves rest modules with Jersey; it asks here how to make a class, and those of a plugin come
 * from its Spring context.
 */
public final class RestModules implements ComponentProvider {
    private static final Map<ClassLoader, PluginContainer> OWNERS =
            Collections.synchronizedMap(new HashMap<>());

    private InjectionManager injection;

    /** A servlet that serves one rest module. */
    static ServletContainer servlet(PluginContainer container, RestGate gate, Element module) {
        OWNERS.put(container.classLoader(), container);
        ResourceConfig config = new ResourceConfig();
        config.setClassLoader(container.classLoader());
        config.property("jersey.config.server.wadl.disableWadl", true);
        config.property("jersey.config.disableMetainfServicesLookup", true);
        config.register(gate);
        for (Element named : Descriptor.children(module, "package")) {
            for (String name : container.classesIn(named.getTextContent().strip())) {
                Class<?> type = container.load(name);
                if (type.isAnnotationPresent(Path.class)
                        || type.isAnnotationPresent(Provider.class)) {
                    config.register(type);
                }
            }
        }
        return new ServletContainer(config);
    }

    /** Lets go of a plugin that has stopped. */
    static void forget(ClassLoader plugin) {
        OWNERS.remove(plugin);
    }

    @Override
    public void initialize(InjectionManager manager) {
        injection = manager;
    }

    @Override
    public boolean bind(Class<?> component, Set<Class<?>> contracts) {
        PluginContainer owner = OWNERS.get(component.getClassLoader());
        if (owner == null) {
            return false;
        }
        Supplier<Object> maker =
                () -> {
                    Object made = owner.createForRest(component);
                    injection.inject(made);
                    return made;
                };
        @SuppressWarnings("unchecked")
        Class<Object> type = (Class<Object>) component;
        SupplierInstanceBinding<Object> binding = Bindings.supplier(maker).to(type);
        contracts.forEach(binding::to);
        binding.in(
                component.isAnnotationPresent(Path.class) ? RequestScoped.class : Singleton.class);
        injection.register(binding);
        return true;
    }

    @Override
    public void done() {
        // nothing is left to bind
    }
}
