package org.longview.sandbox.host;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/**
 * Gives each plugin its Active Objects over the real library, with the tables that its ao module
 * names, after its upgrade tasks have run.
 */
public final class PluginActiveObjects implements ServiceFactory<Object> {
    private final Database database;
    private final PluginSettings settings;
    private final Function<Class<?>, ?> maker;
    private volatile boolean available;

    /**
     * @param maker makes upgrade tasks, injected from the plugin's context
     */
    PluginActiveObjects(Database database, PluginSettings settings, Function<Class<?>, ?> maker) {
        this.database = database;
        this.settings = settings;
        this.maker = maker;
    }

    /** Until this is called every use fails, as in Jira before a plugin has started. */
    void makeAvailable() {
        available = true;
    }

    /** From now on every use fails. */
    void end() {
        available = false;
    }

    /**
     * A lazy proxy: what throws here is swallowed by the framework, and Gemini would wait minutes.
     */
    @Override
    public Object getService(Bundle bundle, ServiceRegistration<Object> registration) {
        Lazy lazy = new Lazy(bundle);
        return Proxy.newProxyInstance(
                ActiveObjects.class.getClassLoader(),
                new Class<?>[] {ActiveObjects.class},
                (proxy, method, arguments) -> lazy.call(method, arguments));
    }

    @Override
    public void ungetService(
            Bundle bundle, ServiceRegistration<Object> registration, Object service) {
        // the pool belongs to the sandbox
    }

    private final class Lazy {
        private final Bundle bundle;
        private ActiveObjects opened;
        private RuntimeException failure;
        private boolean opening;

        Lazy(Bundle bundle) {
            this.bundle = bundle;
        }

        Object call(Method method, Object[] arguments) throws Throwable {
            if (method.getDeclaringClass() == Object.class) {
                return method.invoke(this, arguments);
            }
            ActiveObjects ao = opened();
            try {
                return method.invoke(ao, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        private synchronized ActiveObjects opened() {
            if (!available) {
                throw new IllegalStateException(
                        "Active Objects are not available before the plugin has started");
            }
            if (opening) {
                throw new IllegalStateException(
                        "An upgrade task must use the Active Objects that it is given");
            }
            if (failure != null) {
                throw new IllegalStateException(failure.getMessage(), failure);
            }
            if (opened == null) {
                open();
            }
            return opened;
        }

        private void open() {
            opening = true;
            try {
                opened = migrated();
            } catch (IOException | ClassNotFoundException | RuntimeException e) {
                failure =
                        new IllegalStateException(
                                "Active Objects of %s cannot be used: %s"
                                        .formatted(bundle.getSymbolicName(), e.getMessage()),
                                e);
                throw failure;
            } finally {
                opening = false;
            }
        }

        private ActiveObjects migrated() throws IOException, ClassNotFoundException {
            AoModule module = AoModule.of(bundle);
            List<ActiveObjectsUpgradeTask> tasks =
                    module.tasks().stream()
                            .map(type -> (ActiveObjectsUpgradeTask) maker.apply(type))
                            .toList();
            new ModelUpgrades(settings, module.prefix())
                    .run(tasks, () -> EntityActiveObjects.over(entities(module, List.of())));
            return EntityActiveObjects.over(entities(module, module.entities()));
        }

        private EntityManager entities(
                AoModule module, List<Class<? extends RawEntity<?>>> migrated) {
            try {
                return EntityTables.open(
                        database.source(), database.isPostgres(), module.prefix(), migrated);
            } catch (SQLException e) {
                throw new ActiveObjectsException(e);
            }
        }
    }
}
