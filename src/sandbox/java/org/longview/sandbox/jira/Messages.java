package org.longview.sandbox.jira;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.MessageSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Error messages, with those of fields apart. */
final class Messages implements MessageSet, ErrorCollection {
    private final Set<String> messages = new LinkedHashSet<>();
    private final Map<String, String> errors = new LinkedHashMap<>();

    static Messages none() {
        return new Messages();
    }

    static Messages of(String message) {
        Messages messages = new Messages();
        messages.messages.add(message);
        return messages;
    }

    Messages with(String field, String error) {
        errors.put(field, error);
        return this;
    }

    @Override
    public boolean hasAnyErrors() {
        return !messages.isEmpty() || !errors.isEmpty();
    }

    @Override
    public Set<String> getErrorMessages() {
        return messages;
    }

    @Override
    public Map<String, String> getErrors() {
        return errors;
    }

    /** All in one line, for people. */
    String inOneLine() {
        Collection<String> all = new LinkedHashSet<>(messages);
        errors.forEach((field, error) -> all.add(field + ": " + error));
        return String.join("; ", all);
    }
}
