package org.longview.store;

import java.sql.SQLException;
import java.util.Set;

/** Tells, whatever wraps it, why a database refused a write. */
enum Violation {
    /** Another has taken a unique slot: trying again changes nothing. */
    TAKEN(Set.of("23505", "23000", "23001")),

    /** Deadlock, serialisation failure, lock timeout: rolled back, and may well succeed again. */
    LOST(Set.of("40001", "40P01", "55P03", "HYT00")),

    /** Anything else. */
    NONE(Set.of());

    private static final int DEEPEST = 20;

    private final Set<String> states;

    Violation(Set<String> states) {
        this.states = states;
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
                if (sql.getSQLState() != null && violation.states.contains(sql.getSQLState())) {
                    return violation;
                }
            }
            sql = sql.getNextException();
        }
        return NONE;
    }
}
