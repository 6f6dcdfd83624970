package org.longview.jira;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Calls a getter of objects whose class a plugin cannot name; what does not work is simply not
 * there.
 *
 * <p>Getters are remembered for as long as one reading takes: remembered longer, they would keep
 * the classes of another plugin, which has been replaced since, in memory.
 */
final class Reflected {

    private final String getter;
    private final Map<Class<?>, Optional<Method>> known = new HashMap<>();

    Reflected(String getter) {
        this.getter = getter;
    }

    Optional<Object> of(Object target) {
        return known.computeIfAbsent(target.getClass(), this::accessible)
                .flatMap(method -> call(method, target));
    }

    private static Optional<Object> call(Method method, Object target) {
        try {
            return Optional.ofNullable(method.invoke(target));
        } catch (IllegalAccessException
                | InvocationTargetException
                | RuntimeException
                | LinkageError e) {
            return Optional.empty();
        }
    }

    /** As declared by a public class or interface: the value's own class is often not public. */
    private Optional<Method> accessible(Class<?> type) {
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            Optional<Method> method = declared(c);
            if (method.isPresent()) {
                return method;
            }
            for (Class<?> i : c.getInterfaces()) {
                Optional<Method> inherited = accessible(i);
                if (inherited.isPresent()) {
                    return inherited;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Method> declared(Class<?> type) {
        try {
            return Modifier.isPublic(type.getModifiers())
                    ? Optional.of(type.getMethod(getter))
                    : Optional.empty();
        } catch (NoSuchMethodException | LinkageError e) {
            // a class whose other members name what is not there cannot be asked either
            return Optional.empty();
        }
    }
}
