package org.longview.sandbox.host;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;

/**
 * Makes the classes of a rest module as Jira's HK2 does, with a bridge to the plugin's Spring
 * context: what a constructor wants is looked for by type, or by the name that it gives with Named.
 *
 * <p>Which of two beans Spring prefers nobody tells HK2, so that two of one type are refused here.
 */
final class Injection {
    private final Object context;

    /**
     * Beans of that context.
     *
     * @param context of Spring, which the host has none of: it is asked by reflection
     */
    Injection(Object context) {
        this.context = context;
    }

    Object make(Class<?> type) {
        try {
            Constructor<?> constructor = constructor(type);
            Parameter[] wanted = constructor.getParameters();
            Object[] given = new Object[wanted.length];
            for (int i = 0; i < wanted.length; i++) {
                given[i] = bean(type, wanted[i]);
            }
            return constructor.newInstance(given);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(
                    "Cannot make " + type.getName() + ": " + e.getCause(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make " + type.getName() + ": " + e, e);
        }
    }

    private static Constructor<?> constructor(Class<?> type) throws NoSuchMethodException {
        List<Constructor<?>> marked =
                Arrays.stream(type.getConstructors())
                        .filter(one -> one.isAnnotationPresent(Inject.class))
                        .toList();
        if (marked.size() > 1) {
            throw new IllegalStateException(type.getName() + " has several constructors to inject");
        }
        return marked.isEmpty() ? type.getConstructor() : marked.get(0);
    }

    private Object bean(Class<?> owner, Parameter wanted) throws ReflectiveOperationException {
        if (wanted.isAnnotationPresent(Named.class)) {
            return ask("getBean", String.class, wanted.getAnnotation(Named.class).value());
        }
        String[] names = (String[]) ask("getBeanNamesForType", Class.class, wanted.getType());
        if (names.length != 1) {
            throw new IllegalStateException(
                    "%s wants a %s, and the plugin has %d beans of that type: %s"
                            .formatted(
                                    owner.getName(),
                                    wanted.getType().getName(),
                                    names.length,
                                    String.join(", ", names)));
        }
        return ask("getBean", String.class, names[0]);
    }

    private Object ask(String method, Class<?> type, Object argument)
            throws ReflectiveOperationException {
        return context.getClass().getMethod(method, type).invoke(context, argument);
    }
}
