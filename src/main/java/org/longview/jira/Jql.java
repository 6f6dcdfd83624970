package org.longview.jira;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Builds JQL text from ids and quoted values, never from anything a person typed as JQL. */
final class Jql {

    /**
     * Ids or keys in one IN list: as many as issues on a page, so that searches grow with size /
     * 500.
     */
    static final int BATCH = 500;

    private Jql() {}

    static String ids(String field, Collection<?> numbers) {
        return field
                + " in ("
                + numbers.stream().map(Object::toString).collect(Collectors.joining(", "))
                + ")";
    }

    static String keys(String field, Collection<String> keys) {
        return field
                + " in ("
                + keys.stream().map(Jql::quoted).collect(Collectors.joining(", "))
                + ")";
    }

    static String byKey(String clauses) {
        return clauses + " ORDER BY key ASC";
    }

    static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    static <T> List<List<T>> batches(Collection<T> all) {
        List<T> list = List.copyOf(all);
        List<List<T>> batches = new ArrayList<>();
        for (int from = 0; from < list.size(); from += BATCH) {
            batches.add(list.subList(from, Math.min(from + BATCH, list.size())));
        }
        return batches;
    }
}
