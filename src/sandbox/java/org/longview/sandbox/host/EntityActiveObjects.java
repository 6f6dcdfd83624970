package org.longview.sandbox.host;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import com.atlassian.activeobjects.spi.DatabaseType;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.Transaction;
import net.java.ao.db.PostgreSQLDatabaseProvider;

/** Active Objects as plugins know them, over the entity manager of the real library. */
public final class EntityActiveObjects {
    private EntityActiveObjects() {}

    public static ActiveObjects over(EntityManager entities) {
        return (ActiveObjects)
                Proxy.newProxyInstance(
                        ActiveObjects.class.getClassLoader(),
                        new Class<?>[] {ActiveObjects.class},
                        (proxy, method, arguments) -> call(entities, method, arguments));
    }

    private static Object call(EntityManager entities, Method method, Object[] arguments)
            throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return method.invoke(entities, arguments);
        }
        try {
            if (method.getName().equals("executeInTransaction")) {
                return inTransaction(entities, (TransactionCallback<?>) arguments[0]);
            }
            if (method.getName().equals("moduleMetaData")) {
                return (ActiveObjectsModuleMetaData) () -> databaseOf(entities);
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

    private static DatabaseType databaseOf(EntityManager entities) {
        return entities.getProvider() instanceof PostgreSQLDatabaseProvider
                ? DatabaseType.POSTGRESQL
                : DatabaseType.H2;
    }

    private static Throwable asJiraThrowsIt(Throwable cause) {
        return cause instanceof SQLException sql ? new ActiveObjectsException(sql) : cause;
    }

    private static Object inTransaction(EntityManager entities, TransactionCallback<?> callback)
            throws SQLException {
        return new Transaction<Object>(entities) {
            @Override
            protected Object run() {
                return callback.doInTransaction();
            }
        }.execute();
    }
}
