package org.longview.host;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;
import org.springframework.beans.factory.FactoryBean;

/**
 * A service of Jira as a bean, by the name of its interface.
 *
 * <p>Instead of Gemini's {@code osgi:reference}, which ends the plugin's start when the interface
 * is not there. Here a missing interface costs those beans that name it, a missing service the
 * call.
 */
public final class HostService implements FactoryBean<Object> {

    private final HostServices services;
    private final String name;

    public HostService(HostServices services, String name) {
        this.services = services;
        this.name = name;
    }

    @Override
    public Object getObject() {
        return proxy();
    }

    /** A service as a bean gets it, for what asks for it itself. */
    public static <T> T of(HostServices services, Class<T> type) {
        return type.cast(new HostService(services, type.getName()).proxy());
    }

    Object proxy() {
        Class<?> type = type().orElseThrow(() -> HostLacks.service(name));
        try {
            // a proxy wants to see every type in every signature; only the interface's own loader
            // is sure to, as a plugin sees nothing but what it imports
            return Proxy.newProxyInstance(
                    type.getClassLoader(),
                    new Class<?>[] {type},
                    (proxy, method, arguments) -> call(proxy, method, arguments));
        } catch (IllegalArgumentException | LinkageError e) {
            throw HostLacks.unusable(name, e);
        }
    }

    /** The interface, or null where this Jira does not have it. */
    @Override
    public Class<?> getObjectType() {
        return type().orElse(null);
    }

    private Optional<Class<?>> type() {
        try {
            return Optional.of(Class.forName(name, false, HostService.class.getClassLoader()));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }

    private Object call(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return Identity.call(proxy, method, arguments, name);
        }
        Object service = services.find(name).orElseThrow(() -> HostLacks.service(name));
        try {
            return method.invoke(service, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        } catch (IllegalArgumentException | IllegalAccessException e) {
            // what is registered under that name is something else
            throw HostLacks.unusable(name, e);
        }
    }
}
