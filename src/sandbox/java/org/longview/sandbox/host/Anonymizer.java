package org.longview.sandbox.host;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.task.context.Context;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.AnonymizationHandler;
import com.atlassian.jira.user.anonymize.OwnershipTransferHandler;
import com.atlassian.jira.user.anonymize.OwnershipTransferParameter;
import com.atlassian.jira.user.anonymize.UserKeyChangeHandler;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.w3c.dom.Element;

/**
 * Runs the plugin's part of anonymising a person as Jira does: what it owns is handed over first,
 * and an error ends all; then the key changes, and errors are only told.
 */
public final class Anonymizer {
    private static final String OWNERSHIP = "ownership-transfer-handler";
    private static final String KEY = "user-key-change-handler";

    private final PluginContainer container;
    private final Descriptor descriptor;

    Anonymizer(PluginContainer container, Descriptor descriptor) {
        this.container = container;
        this.descriptor = descriptor;
        for (String kind : List.of(OWNERSHIP, KEY)) {
            descriptor.modules(kind).forEach(Anonymizer::refuseUnnamed);
        }
    }

    private static void refuseUnnamed(Element module) {
        for (String attribute : List.of("key", "class", "i18n-name-key")) {
            if (module.getAttribute(attribute).isBlank()) {
                throw new IllegalArgumentException(
                        "A module <%s> has no %s, which Jira asks for"
                                .formatted(module.getTagName(), attribute));
            }
        }
    }

    /** What of the plugin an administrator is told of before. */
    public List<AffectedEntity> affected(String userKey, String newOwnerKey) {
        List<AffectedEntity> all = new ArrayList<>();
        Tasks tasks = new Tasks();
        for (OwnershipTransferHandler handler : made(OWNERSHIP, OwnershipTransferHandler.class)) {
            all.addAll(
                    handler.getAffectedEntities(
                            new OwnershipTransferParameter(userKey, newOwnerKey, tasks)));
        }
        for (UserKeyChangeHandler handler : made(KEY, UserKeyChangeHandler.class)) {
            all.addAll(
                    handler.getAffectedEntities(
                            new UserPropertyChangeParameter(userKey, userKey, tasks)));
        }
        return all;
    }

    /** Anonymises the person and answers what went wrong. */
    public List<String> anonymize(String userKey, String newKey, String newOwnerKey) {
        List<String> errors = new ArrayList<>();
        for (OwnershipTransferHandler handler : made(OWNERSHIP, OwnershipTransferHandler.class)) {
            Tasks tasks = new Tasks();
            var parameter = new OwnershipTransferParameter(userKey, newOwnerKey, tasks);
            errors.addAll(run(handler, parameter, tasks));
        }
        if (!errors.isEmpty()) {
            return errors;
        }
        for (UserKeyChangeHandler handler : made(KEY, UserKeyChangeHandler.class)) {
            Tasks tasks = new Tasks();
            var parameter = new UserPropertyChangeParameter(userKey, newKey, tasks);
            errors.addAll(run(handler, parameter, tasks));
        }
        return errors;
    }

    private <P> List<String> run(AnonymizationHandler<P> handler, P parameter, Tasks tasks) {
        int expected = handler.getNumberOfTasks(parameter);
        ServiceResult result = handler.update(parameter);
        if (tasks.done.get() != expected) {
            throw new IllegalStateException(
                    "%s told of %d tasks and did %d, so that Jira's progress never ends"
                            .formatted(handler.getClass().getName(), expected, tasks.done.get()));
        }
        return List.copyOf(result.getErrorCollection().getErrorMessages());
    }

    /**
     * A new handler for each run, as the plugin system makes them when they are first asked for.
     */
    private <T> List<T> made(String kind, Class<T> type) {
        List<T> handlers = new ArrayList<>();
        for (Element module : descriptor.modules(kind)) {
            Supplier<Object> maker =
                    () -> container.create(container.load(module.getAttribute("class")));
            handlers.add(type.cast(maker.get()));
        }
        return handlers;
    }

    /** Counts what a handler says that it has done. */
    private static final class Tasks implements Context {
        private final AtomicInteger done = new AtomicInteger();

        @Override
        public Task start(Object input) {
            return done::incrementAndGet;
        }
    }
}
