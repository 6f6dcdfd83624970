package com.atlassian.jira.user.anonymize;

import com.atlassian.jira.bc.ServiceResult;
import java.util.Collection;

/**
 * Signature. Evidence: confluence.atlassian.com/jiracore "Dev docs: Anonymizing users", API
 * documentation of Jira 10.0 and 10.2.
 */
public interface AnonymizationHandler<P> {
    Collection<AffectedEntity> getAffectedEntities(P parameter);

    ServiceResult update(P parameter);

    int getNumberOfTasks(P parameter);
}
