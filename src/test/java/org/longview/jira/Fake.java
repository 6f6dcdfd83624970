package org.longview.jira;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes an object of one of Jira's interfaces that answers some getters and fails on every other
 * call.
 */
final class Fake {

    private Fake() {}

    /** Pairs of method name and value. */
    static <T> T of(Class<T> type, Object... namesAndValues) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return of(type, values);
    }

    static <T> T of(Class<T> type, Map<String, Object> values) {
        return by(
                type,
                (self, method, arguments) -> {
                    if (!values.containsKey(method.getName())) {
                        throw new AssertionError("unexpected call of " + method);
                    }
                    return values.get(method.getName());
                });
    }

    static <T> T by(Class<T> type, InvocationHandler handler) {
        InvocationHandler withObject =
                (self, method, arguments) ->
                        switch (method.getName()) {
                            case "equals" -> self == arguments[0];
                            case "hashCode" -> System.identityHashCode(self);
                            case "toString" -> "fake " + type.getSimpleName();
                            default -> handler.invoke(self, method, arguments);
                        };
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, withObject));
    }
}
