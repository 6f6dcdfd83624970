package com.atlassian.jira.user.anonymize;

/**
 * Signature. Evidence: confluence.atlassian.com/jiracore "Dev docs: Anonymizing users", API
 * documentation of Jira 10.0 and 10.2: the third step, errors do not stop the process; module
 * user-key-change-handler.
 */
public interface UserKeyChangeHandler extends AnonymizationHandler<UserPropertyChangeParameter> {}
