package org.longview.sandbox.host;

import java.lang.reflect.Proxy;
import java.util.function.Consumer;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * Hears from Gemini Blueprint why a Spring context could not be made; it tells that to nobody but
 * its listeners and the log.
 */
final class ContextFailures {
    private static final String LISTENER =
            "org.eclipse.gemini.blueprint.context.event.OsgiBundleApplicationContextListener";
    private static final String FAILED = "OsgiBundleContextFailedEvent";

    private ContextFailures() {}

    /** Listens on behalf of the host, which has no classes of Gemini of its own. */
    static void listen(BundleContext host, Bundle gemini, Consumer<Throwable> failures)
            throws ClassNotFoundException {
        Class<?> type = gemini.loadClass(LISTENER);
        Object listener =
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, arguments) ->
                                switch (method.getName()) {
                                    case "equals" -> proxy == arguments[0];
                                    case "hashCode" -> System.identityHashCode(proxy);
                                    case "toString" -> ContextFailures.class.getName();
                                    default -> {
                                        hear(arguments[0], failures);
                                        yield null;
                                    }
                                });
        host.registerService(LISTENER, listener, null);
    }

    private static void hear(Object event, Consumer<Throwable> failures)
            throws ReflectiveOperationException {
        if (event.getClass().getSimpleName().equals(FAILED)) {
            Object cause = event.getClass().getMethod("getFailureCause").invoke(event);
            failures.accept((Throwable) cause);
        }
    }
}
