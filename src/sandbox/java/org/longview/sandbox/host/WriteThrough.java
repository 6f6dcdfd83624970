package org.longview.sandbox.host;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Connections to H2 that answer a commit when it is in the file.
 *
 * <p>Without a delay of writing H2 still leaves a commit to the next one while another is being
 * written, so a killed process could lose it.
 */
final class WriteThrough {
    private WriteThrough() {}

    static DataSource over(DataSource source) {
        return proxy(
                DataSource.class,
                (self, method, arguments) -> {
                    Object made = call(source, method, arguments);
                    return made instanceof Connection connection ? over(connection) : made;
                });
    }

    private static Connection over(Connection connection) {
        return proxy(
                Connection.class,
                (self, method, arguments) -> {
                    boolean commits = method.getName().equals("commit");
                    // what ran without a transaction is committed by now
                    if (method.getName().equals("close") && !connection.isClosed()) {
                        write(connection);
                    }
                    Object made = call(connection, method, arguments);
                    if (commits) {
                        write(connection);
                    }
                    return made;
                });
    }

    private static void write(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT");
        }
    }

    private static Object call(Object on, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(
                        WriteThrough.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
