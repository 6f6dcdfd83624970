package org.longview.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/**
 * Tells, whatever wraps it, why a database refused a write. The SQLState alone does not: 23000 is a
 * null in a column without nulls too, 61000 too many sessions too, so the vendor's code decides.
 */
enum Violation {
    /** Another has taken a unique slot: trying again changes nothing. */
    TAKEN(
            // H2, PostgreSQL
            new Sign("23505"),
            // Oracle ORA-00001; MySQL ER_DUP_ENTRY and ..._WITH_KEY_NAME; SQL Server
            new Sign("23000", 1, 1062, 1586, 2601, 2627)),

    /** Deadlock, serialisation failure, lock timeout: rolled back, and may well succeed again. */
    LOST(
            // deadlocks and serialisation failures of H2, MySQL, PostgreSQL and SQL Server
            new Sign("40001"),
            // PostgreSQL: deadlock, lock not available
            new Sign("40P01"),
            new Sign("55P03"),
            // H2: lock timeout, row changed meanwhile
            new Sign("HYT00"),
            new Sign("90131"),
            // MySQL ER_LOCK_WAIT_TIMEOUT
            new Sign("HY000", 1205),
            // Oracle: resource busy, deadlock; cannot serialise
            new Sign("61000", 54, 60),
            new Sign("72000", 8177),
            // SQL Server: lock timeout, update conflict of snapshots; a number of its own ends the
            // state
            new Sign("S00", 1222, 3960)),

    /** A text is longer than its column, which Oracle measures in bytes. */
    TOO_LONG(
            // H2, MySQL, PostgreSQL, older SQL Server
            new Sign("22001"),
            // Oracle ORA-12899
            new Sign("72000", 12899),
            // SQL Server
            new Sign("S00", 2628, 8152)),

    /** Anything else. */
    NONE;

    private static final int DEEPEST = 20;

    private final List<Sign> signs;

    Violation(Sign... signs) {
        this.signs = List.of(signs);
    }

    static Violation in(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof SQLException sql && of(sql) != NONE) {
                return of(sql);
            }
            cause = cause.getCause();
        }
        return NONE;
    }

    private static Violation of(SQLException first) {
        SQLException sql = first;
        for (int i = 0; sql != null && i < DEEPEST; i++) {
            for (Violation violation : values()) {
                if (violation.tellsOf(sql)) {
                    return violation;
                }
            }
            sql = sql.getNextException();
        }
        return NONE;
    }

    private boolean tellsOf(SQLException sql) {
        return signs.stream().anyMatch(sign -> sign.of(sql));
    }

    /**
     * How a database tells of it.
     *
     * @param state that the SQLState begins with
     * @param codes the vendor's, none where the state says it all
     */
    private record Sign(String state, Set<Integer> codes) {
        Sign(String state, Integer... codes) {
            this(state, Set.of(codes));
        }

        boolean of(SQLException sql) {
            return sql.getSQLState() != null
                    && sql.getSQLState().startsWith(state)
                    && (codes.isEmpty() || codes.contains(sql.getErrorCode()));
        }
    }
}
