package com.atlassian.jira.user.anonymize;

/**
 * Signature. Evidence: confluence.atlassian.com/jiracore "Dev docs: Anonymizing users", API
 * documentation of Jira 10.0 and 10.2: the first step, any error stops the process; module
 * ownership-transfer-handler.
 */
public interface OwnershipTransferHandler
        extends AnonymizationHandler<OwnershipTransferParameter> {}
