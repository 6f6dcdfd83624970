package com.atlassian.jira.util;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Signature. Evidence: new SimpleErrorCollection() in activity streams and whisper [compiled]. */
public class SimpleErrorCollection implements ErrorCollection {
    private final List<String> messages = new ArrayList<>();

    public void addErrorMessage(String message) {
        messages.add(message);
    }

    @Override
    public boolean hasAnyErrors() {
        return !messages.isEmpty();
    }

    @Override
    public Collection<String> getErrorMessages() {
        return messages;
    }

    @Override
    public Map<String, String> getErrors() {
        return Map.of();
    }
}
