package com.atlassian.jira.user.anonymize;

/**
 * Signature. Evidence: ANONYMIZE and REMOVE in Atlassian's activity streams and whisper [compiled];
 * TRANSFER_OWNERSHIP is what REST answers call the items to transfer [documentation].
 */
public enum AffectedEntityType {
    TRANSFER_OWNERSHIP,
    ANONYMIZE,
    REMOVE
}
