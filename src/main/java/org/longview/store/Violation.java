package org.longview.store;

import java.sql.SQLException;
import java.util.Set;

/** Recognises, whatever wraps it, that a database refused a write because another was first. */
final class Violation {
    /** Unique violation where told apart, integrity violation of MySQL, Oracle and SQL Server. */
    private static final Set<String> UNIQUE = Set.of("23505", "23000", "23001");

    /** Deadlock, serialisation failure, lock timeout: the transaction lost and is rolled back. */
    private static final Set<String> LOST = Set.of("40001", "40P01", "55P03", "HYT00");

    private static final int DEEPEST = 20;

    private Violation() {}

    static boolean isIn(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof SQLException sql && isLoss(sql)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isLoss(SQLException first) {
        SQLException sql = first;
        for (int i = 0; sql != null && i < DEEPEST; i++) {
            String state = sql.getSQLState();
            if (state != null && (UNIQUE.contains(state) || LOST.contains(state))) {
                return true;
            }
            sql = sql.getNextException();
        }
        return false;
    }
}
