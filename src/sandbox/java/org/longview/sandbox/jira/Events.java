package org.longview.sandbox.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
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

    @Override
    public void publish(Object event) {
        for (Object listener : listeners) {
            for (Method method : listener.getClass().getMethods()) {
                if (method.isAnnotationPresent(EventListener.class)
                        && method.getParameterCount() == 1
                        && method.getParameterTypes()[0].isInstance(event)) {
                    call(listener, method, event);
                }
            }
        }
    }

    private static void call(Object listener, Method method, Object event) {
        try {
            method.invoke(listener, event);
        } catch (InvocationTargetException e) {
            LOG.error("The listener {} failed", listener.getClass().getName(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(
                    "A listener must be public: " + listener.getClass(), e);
        }
    }

    @Override
    public void register(Object listener) {
        listeners.add(listener);
    }

    @Override
    public void unregister(Object listener) {
        listeners.remove(listener);
    }
}
