package org.longview.sandbox.host;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import com.atlassian.activeobjects.spi.DatabaseType;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import net.java.ao.Transaction;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;
import org.w3c.dom.Element;

/**
 * Gives each plugin its Active Objects over the real library, with the tables that its ao module
 * names.
 */
public final class PluginActiveObjects implements ServiceFactory<Object> {
    private final Database database;
    private volatile boolean available;

    public PluginActiveObjects(Database database) {
        this.database = database;
    }

    /** Until this is called every use fails, as in Jira before a plugin has started. */
    public void makeAvailable() {
        available = true;
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

    /** As Atlassian's: AO_ and the last six hex digits of the namespace's MD5. */
    static String prefix(String namespace) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("MD5")
                            .digest(namespace.getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().formatHex(digest);
            return "AO_" + hex.substring(hex.length() - 6).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class Lazy {
        private final Bundle bundle;
        private EntityManager manager;

        Lazy(Bundle bundle) {
            this.bundle = bundle;
        }

        private synchronized EntityManager manager() {
            if (!available) {
                throw new IllegalStateException(
                        "Active Objects are not available before the plugin has started");
            }
            if (manager == null) {
                manager = open();
            }
            return manager;
        }

        Object call(Method method, Object[] arguments) throws Throwable {
            if (method.getDeclaringClass() == Object.class) {
                return method.invoke(this, arguments);
            }
            EntityManager entities = manager();
            try {
                if (method.getName().equals("executeInTransaction")) {
                    return inTransaction(entities, (TransactionCallback<?>) arguments[0]);
                }
                if (method.getName().equals("moduleMetaData")) {
                    return (ActiveObjectsModuleMetaData) this::databaseType;
                }
                return EntityManager.class
                        .getMethod(method.getName(), method.getParameterTypes())
                        .invoke(entities, arguments);
            } catch (InvocationTargetException e) {
                throw asJiraThrowsIt(e.getCause());
            } catch (SQLException e) {
                throw asJiraThrowsIt(e);
            }
        }

        private DatabaseType databaseType() {
            return database.isPostgres() ? DatabaseType.POSTGRESQL : DatabaseType.H2;
        }

        private Throwable asJiraThrowsIt(Throwable cause) {
            return cause instanceof SQLException sql ? new ActiveObjectsException(sql) : cause;
        }

        private Object inTransaction(EntityManager entities, TransactionCallback<?> callback)
                throws SQLException {
            return new Transaction<Object>(entities) {
                @Override
                protected Object run() {
                    return callback.doInTransaction();
                }
            }.execute();
        }

        private EntityManager open() {
            try (InputStream xml = bundle.getEntry("atlassian-plugin.xml").openStream()) {
                Descriptor descriptor = Descriptor.read(xml);
                String namespace = descriptor.pluginKey();
                List<Class<? extends RawEntity<?>>> entities = new ArrayList<>();
                for (Element module : descriptor.modules("ao")) {
                    namespace =
                            module.getAttribute("namespace").isEmpty()
                                    ? namespace
                                    : module.getAttribute("namespace");
                    for (Element entity : Descriptor.children(module, "entity")) {
                        entities.add(entity(entity.getTextContent().strip()));
                    }
                }
                return EntityTables.open(
                        database.source(), database.isPostgres(), prefix(namespace), entities);
            } catch (IOException | SQLException | ClassNotFoundException e) {
                throw new IllegalStateException(
                        "Active Objects cannot be opened: " + e.getMessage(), e);
            }
        }

        @SuppressWarnings("unchecked")
        private Class<? extends RawEntity<?>> entity(String name) throws ClassNotFoundException {
            return (Class<? extends RawEntity<?>>) bundle.loadClass(name);
        }
    }
}
