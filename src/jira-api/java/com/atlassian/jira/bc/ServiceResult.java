package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/** Signature. Evidence: what anonymization handlers return in activity streams [compiled]. */
public interface ServiceResult {
    boolean isValid();

    ErrorCollection getErrorCollection();
}
