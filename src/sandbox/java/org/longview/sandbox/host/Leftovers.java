package org.longview.sandbox.host;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.longview.sandbox.jira.SandboxJira;

/**
 * What a stopped plugin left in the host, in words: event listeners, jobs, services and threads,
 * which in a real Jira would keep working, and its classes alive, until the next restart.
 */
final class Leftovers {
    private Leftovers() {}

    static List<String> of(PluginContainer container, SandboxJira jira) {
        ClassLoader loader = container.classLoader();
        List<String> left = new ArrayList<>();
        for (Object listener : jira.listeners()) {
            if (listener.getClass().getClassLoader() == loader) {
                left.add("event listener " + listener.getClass().getName());
            }
        }
        for (Object runner : jira.jobs().runners()) {
            if (runner.getClass().getClassLoader() == loader) {
                left.add("job runner " + runner.getClass().getName());
            }
        }
        container.services().forEach(service -> left.add("service " + service));
        for (Map.Entry<Thread, StackTraceElement[]> entry : Thread.getAllStackTraces().entrySet()) {
            Thread thread = entry.getKey();
            if (thread.getContextClassLoader() == loader
                    || thread.getClass().getClassLoader() == loader
                    || Arrays.stream(entry.getValue())
                            .anyMatch(frame -> container.has(frame.getClassName()))) {
                left.add("thread " + thread.getName());
            }
        }
        return left;
    }
}
