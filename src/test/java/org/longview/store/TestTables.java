package org.longview.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.java.ao.EntityManager;
import net.java.ao.Transaction;
import org.longview.sandbox.host.EntityActiveObjects;
import org.longview.sandbox.host.EntityTables;

/** The real Active Objects library over a pool at READ COMMITTED, with empty tables. */
final class TestTables implements AutoCloseable {
    static final String PREFIX = "AO_7E57ED";

    private final HikariDataSource pool;
    private final EntityManager manager;
    private final ActiveObjects ao;
    private final AtomicInteger finds = new AtomicInteger();

    private TestTables(String jdbc) throws SQLException {
        pool = Databases.pool(jdbc);
        boolean postgres = jdbc.startsWith("jdbc:postgresql:");
        manager = EntityTables.open(pool, postgres, PREFIX, List.of(types()));
        ao = EntityActiveObjects.over(manager);
        for (Class<? extends net.java.ao.RawEntity<?>> type : types()) {
            empty(type);
        }
    }

    static TestTables onH2() throws SQLException {
        String name = "jdbc:h2:mem:" + java.util.UUID.randomUUID();
        return new TestTables(name + ";MODE=LEGACY;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
    }

    static TestTables on(String jdbc) throws SQLException {
        return new TestTables(jdbc);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void empty(Class type) throws SQLException {
        manager.deleteWithSQL(type, "ID > 0");
    }

    @SuppressWarnings("unchecked")
    static Class<? extends net.java.ao.RawEntity<?>>[] types() {
        return TablesProbe.TABLES.toArray(new Class[0]);
    }

    /** How often the tables were asked since the last call. */
    int findsSince() {
        return finds.getAndSet(0);
    }

    void migrateAgain() throws SQLException {
        manager.migrate(types());
    }

    int isolationOfTransactions() throws SQLException {
        return new Transaction<Integer>(manager) {
            @Override
            protected Integer run() throws SQLException {
                return manager.getProvider().getConnection().getTransactionIsolation();
            }
        }.execute();
    }

    javax.sql.DataSource source() {
        return pool;
    }

    ActiveObjects activeObjects() {
        return (ActiveObjects)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {ActiveObjects.class},
                        (proxy, method, arguments) -> call(method, arguments));
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("find")) {
            finds.incrementAndGet();
        }
        try {
            return method.invoke(ao, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
