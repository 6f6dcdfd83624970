package org.longview.jira;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Builds JQL text from ids and quoted values, never from anything a person typed as JQL. */
final class Jql {

    /**
     * Ids or keys in one IN list: as many as issues on a page, so that searches grow with size /
     * 500.
     */
    static final int BATCH = 500;

    /** What has the form of a key, in capitals. */
    static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9_]{0,254}-\\d{1,18}");

    private Jql() {}

    static String ids(String field, Collection<?> numbers) {
        return field
                + " in ("
                + numbers.stream().map(Object::toString).collect(Collectors.joining(", "))
                + ")";
    }

    static String others(String field, Collection<?> numbers) {
        return field
                + " not in ("
                + numbers.stream().map(Object::toString).collect(Collectors.joining(", "))
                + ")";
    }

    /**
     * Of one project what comes after an issue of it: Jira compares numbers of keys, within the
     * project where the issue is now.
     */
    static String behind(String clauses, String key) {
        return clauses + " AND issuekey > " + quoted(key);
    }

    static String keys(String field, Collection<String> keys) {
        return field
                + " in ("
                + keys.stream().map(Jql::quoted).collect(Collectors.joining(", "))
                + ")";
    }

    static String filled(CustomField field) {
        return "cf[" + field.getIdAsLong() + "] is not EMPTY";
    }

    static String byKey(String clauses) {
        return clauses + " ORDER BY key ASC";
    }

    static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    static <T> List<List<T>> batches(Collection<T> all) {
        return chunks(List.copyOf(all), BATCH);
    }

    /** About so many parts, at least two where there are two items. */
    static <T> List<List<T>> parts(Collection<T> all, int pieces) {
        return chunks(List.copyOf(all), Math.max(1, all.size() / pieces));
    }

    private static <T> List<List<T>> chunks(List<T> all, int size) {
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            chunks.add(all.subList(from, Math.min(from + size, all.size())));
        }
        return chunks;
    }
}
