package org.longview.sandbox.host;

import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/** The services that the host offers to bundles, but for those that it lacks on purpose. */
final class Offers {
    private final BundleContext bundles;
    private final Map<Class<?>, Object> offered = new LinkedHashMap<>();
    private final Map<Class<?>, ServiceRegistration<?>> registered = new HashMap<>();
    private Without without;

    Offers(BundleContext bundles, Without without) {
        this.bundles = bundles;
        this.without = without;
    }

    /**
     * Offers a service; an org.osgi.framework.ServiceFactory makes one per bundle.
     *
     * @return what takes it back
     */
    synchronized Runnable add(Class<?> type, Object service) {
        offered.put(type, service);
        register(type);
        return () -> remove(type);
    }

    private synchronized void remove(Class<?> type) {
        offered.remove(type);
        unregister(type);
    }

    /** From now on other services are lacking. */
    synchronized void lack(Without other) {
        without = other;
        for (Class<?> type : List.copyOf(offered.keySet())) {
            unregister(type);
            register(type);
        }
    }

    private void register(Class<?> type) {
        if (without.hasService(type)) {
            Object service =
                    without.failure(type)
                            .map(failure -> failing(type, failure))
                            .orElse(offered.get(type));
            registered.put(type, bundles.registerService(type.getName(), service, null));
        }
    }

    private void unregister(Class<?> type) {
        ServiceRegistration<?> registration = registered.remove(type);
        if (registration != null) {
            registration.unregister();
        }
    }

    private static Object failing(Class<?> type, Class<? extends Throwable> failure) {
        return Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, given) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return switch (method.getName()) {
                            case "equals" -> proxy == given[0];
                            case "hashCode" -> System.identityHashCode(proxy);
                            default -> "failing " + type.getName();
                        };
                    }
                    Constructor<? extends Throwable> made = failure.getConstructor(String.class);
                    throw made.newInstance(method.getName() + " fails by sandbox.without");
                });
    }
}
