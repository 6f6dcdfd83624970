package org.longview.sandbox.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands events to listeners on the thread that publishes them; what a listener throws is logged, as
 * in Jira.
 */
final class Events implements EventPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(Events.class);

    private final List<Object> listeners = new CopyOnWriteArrayList<>();

    void publish(Object event) {
        for (Object listener : listeners) {
            for (Method method : methods(listener)) {
                if (method.getParameterTypes()[0].isInstance(event)) {
                    call(listener, method, event);
                }
            }
        }
    }

    private static List<Method> methods(Object listener) {
        return Arrays.stream(listener.getClass().getMethods())
                .filter(method -> method.isAnnotationPresent(EventListener.class))
                .toList();
    }

    private static void call(Object listener, Method method, Object event) {
        try {
            method.invoke(listener, event);
        } catch (InvocationTargetException e) {
            LOG.error("The listener {} failed", listener.getClass().getName(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What could never be called is refused; what is registered twice is called once. */
    @Override
    public void register(Object listener) {
        List<Method> methods = methods(listener);
        boolean callable =
                !methods.isEmpty()
                        && Modifier.isPublic(listener.getClass().getModifiers())
                        && methods.stream().allMatch(method -> method.getParameterCount() == 1);
        if (!callable) {
            throw new IllegalArgumentException(
                    listener.getClass().getName()
                            + " is no event listener: a public class with public methods that are"
                            + " marked @EventListener and take one event");
        }
        unregister(listener);
        listeners.add(listener);
    }

    @Override
    public void unregister(Object listener) {
        listeners.remove(listener);
    }

    List<Object> listeners() {
        return List.copyOf(listeners);
    }
}
