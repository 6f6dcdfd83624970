package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;

/** Signature. Evidence: CONDEC, MYTEAM [source use]. */
public interface ErrorCollection {
    boolean hasAnyErrors();

    Collection<String> getErrorMessages();

    Map<String, String> getErrors();
}
