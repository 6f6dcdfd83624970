package org.longview.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.java.ao.Entity;
import net.java.ao.Query;

/** Asks the tables, many keys at a time. */
final class Tables {
    /** Databases bound how many values one question may hold; the narrowest takes a thousand. */
    private static final int BATCH = 500;

    private final ActiveObjects ao;

    Tables(ActiveObjects ao) {
        this.ao = ao;
    }

    <T extends Entity> Optional<T> one(Class<T> type, String column, Object value) {
        T[] found = ao.find(type, Query.select().where(column + " = ?", value));
        return found.length == 0 ? Optional.empty() : Optional.of(found[0]);
    }

    /** Rows in the order in which they were made. */
    <T extends Entity> List<T> all(Class<T> type, String criteria, Object... values) {
        return List.of(ao.find(type, Query.select().where(criteria, values).order("ID ASC")));
    }

    <T extends Entity> List<T> all(Class<T> type) {
        return List.of(ao.find(type, Query.select().order("ID ASC")));
    }

    /**
     * Rows whose column holds one of the values.
     *
     * @param also a further condition, or empty
     */
    <T extends Entity> List<T> in(Class<T> type, String column, Collection<?> values, String also) {
        List<Object> rest = new ArrayList<>(values);
        List<T> found = new ArrayList<>();
        for (int from = 0; from < rest.size(); from += BATCH) {
            List<Object> batch = rest.subList(from, Math.min(from + BATCH, rest.size()));
            String marks = String.join(", ", Collections.nCopies(batch.size(), "?"));
            found.addAll(all(type, column + " IN (" + marks + ")" + also, batch.toArray()));
        }
        return found;
    }
}
