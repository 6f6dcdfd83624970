package com.atlassian.jira.util;

import java.util.Set;

/** Signature. Evidence: GROOVY, CONDEC [source use]. */
public interface MessageSet {
    boolean hasAnyErrors();

    Set<String> getErrorMessages();
}
