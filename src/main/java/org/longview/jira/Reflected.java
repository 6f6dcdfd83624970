package org.longview.jira;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;

/**
 * Calls a getter of an object whose class a plugin cannot name; what does not work is simply not
 * there.
 */
final class Reflected {

    private Reflected() {}

    static Optional<Object> call(Object target, String getter) {
        try {
            Method method = accessible(target.getClass(), getter);
            return method == null ? Optional.empty() : Optional.ofNullable(method.invoke(target));
        } catch (IllegalAccessException | InvocationTargetException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /**
     * The getter as declared by a public class or interface: the value's own class is often not
     * public.
     */
    private static Method accessible(Class<?> type, String getter) {
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            Method method = declared(c, getter);
            if (method != null) {
                return method;
            }
            for (Class<?> i : c.getInterfaces()) {
                Method inherited = accessible(i, getter);
                if (inherited != null) {
                    return inherited;
                }
            }
        }
        return null;
    }

    private static Method declared(Class<?> type, String getter) {
        if (!java.lang.reflect.Modifier.isPublic(type.getModifiers())) {
            return null;
        }
        try {
            return type.getMethod(getter);
        } catch (NoSuchMethodException e) {
            return null;
        }
    }
}
