package org.longview.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the services of the running Jira are there, can be called, and answer. */
final class ServiceCheck {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceCheck.class);

    private final HostServices services;
    private final List<Questions> questions;
    private final Map<String, String> features;

    /**
     * Knows the services by the full names of their interfaces.
     *
     * @param features the text keys of the features that stop without them
     */
    ServiceCheck(HostServices services, List<Questions> questions, Map<String, String> features) {
        this.services = services;
        this.questions = questions;
        this.features = new TreeMap<>(features);
    }

    /** Makes what the plugin calls each service through, and asks nothing. */
    List<Finding> reachable() {
        List<Finding> found = new ArrayList<>();
        features.forEach(
                (name, feature) ->
                        found.add(tried(name, feature, new HostService(services, name)::proxy)));
        return found;
    }

    /** Asks each service something. */
    List<Finding> answering() {
        Map<String, Callable<?>> asked = asked();
        List<Finding> found = new ArrayList<>();
        features.forEach(
                (name, feature) ->
                        found.add(
                                isThere(name)
                                        ? tried(name, feature, () -> ask(name, asked.get(name)))
                                        : new Finding(
                                                name,
                                                "longview.selfcheck.no-service",
                                                List.of(feature))));
        return found;
    }

    private Object ask(String name, Callable<?> question) throws Exception {
        Object proxy = new HostService(services, name).proxy();
        return question == null ? proxy : question.call();
    }

    private boolean isThere(String name) {
        try {
            return services.find(name).isPresent();
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Jira does not say whether it has {}", name, e);
            return false;
        }
    }

    /** Questions that cannot even be listed are not asked. */
    private Map<String, Callable<?>> asked() {
        Map<String, Callable<?>> all = new TreeMap<>();
        for (Questions some : questions) {
            try {
                all.putAll(some.all());
            } catch (RuntimeException | LinkageError e) {
                LOG.warn("Longview's self-check cannot ask all services", e);
            }
        }
        return all;
    }

    private static Finding tried(String name, String feature, Callable<?> what) {
        try {
            what.call();
            return new Finding(name, null, List.of(feature));
        } catch (Exception | LinkageError e) {
            return Finding.failed(name, e, List.of(feature));
        }
    }
}
