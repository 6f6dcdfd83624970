package org.longview.sandbox.host;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** Opens the real Active Objects library with Atlassian's naming rules. */
public final class EntityTables {
    static {
        // the library would run its transactions SERIALIZABLE, which a real Jira does not
        System.setProperty("ao.transaction.isolation.level", "TRANSACTION_READ_COMMITTED");
    }

    private EntityTables() {}

    /** The entity manager over tables that begin with the prefix, brought up to date. */
    public static EntityManager open(
            DataSource pool,
            boolean postgres,
            String prefix,
            List<Class<? extends RawEntity<?>>> entities)
            throws SQLException {
        EntityManager manager = of(pool, postgres, prefix);
        @SuppressWarnings({"unchecked", "rawtypes"})
        Class<? extends RawEntity<?>>[] types = entities.toArray(new Class[0]);
        manager.migrate(types);
        return manager;
    }

    /** The entity manager over tables that begin with the prefix, as they are. */
    public static EntityManager of(DataSource pool, boolean postgres, String prefix) {
        NameConverters names =
                new SimpleNameConverters(
                        new AtlassianTableNameConverter(name -> prefix + "_" + name),
                        new AtlassianFieldNameConverter(),
                        new AtlassianSequenceNameConverter(),
                        new AtlassianTriggerNameConverter(),
                        new AtlassianIndexNameConverter(),
                        new AtlassianUniqueNameConverter());
        return new EntityManager(provider(pool, postgres), configuration(names, prefix));
    }

    private static EntityManagerConfiguration configuration(NameConverters names, String prefix) {
        return new EntityManagerConfiguration() {
            @Override
            public boolean useWeakCache() {
                return true;
            }

            @Override
            public NameConverters getNameConverters() {
                return names;
            }

            @Override
            public SchemaConfiguration getSchemaConfiguration() {
                return (table, caseSensitive) ->
                        table.toUpperCase(Locale.ROOT).startsWith(prefix + "_");
            }

            @Override
            public EntityInfoResolverFactory getEntityInfoResolverFactory() {
                return new CachingEntityInfoResolverFactory();
            }
        };
    }

    private static DatabaseProvider provider(DataSource pool, boolean postgres) {
        DisposableDataSource source = disposable(pool);
        return postgres
                ? new PostgreSQLDatabaseProvider(source, "public")
                : new H2DatabaseProvider(source, "PUBLIC");
    }

    private static DisposableDataSource disposable(DataSource pool) {
        return (DisposableDataSource)
                Proxy.newProxyInstance(
                        EntityTables.class.getClassLoader(),
                        new Class<?>[] {DisposableDataSource.class},
                        (proxy, method, arguments) -> {
                            try {
                                return method.getName().equals("dispose")
                                        ? null
                                        : method.invoke(pool, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }
}
