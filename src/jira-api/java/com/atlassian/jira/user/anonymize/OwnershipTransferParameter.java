package com.atlassian.jira.user.anonymize;

import com.atlassian.jira.task.context.Context;

/**
 * Signature. Evidence: type in the API documentation of Jira 10.0; its members are inferred from
 * {@link UserPropertyChangeParameter} and known since Jira 8.3 by name only [inferred].
 */
public class OwnershipTransferParameter {
    private final String currentUserKey;
    private final String transferToUserKey;
    private final Context context;

    public OwnershipTransferParameter(
            String currentUserKey, String transferToUserKey, Context context) {
        this.currentUserKey = currentUserKey;
        this.transferToUserKey = transferToUserKey;
        this.context = context;
    }

    public String getCurrentUserKey() {
        return currentUserKey;
    }

    public String getTransferToUserKey() {
        return transferToUserKey;
    }

    public Context getContext() {
        return context;
    }
}
