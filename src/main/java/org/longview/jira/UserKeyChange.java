package org.longview.jira;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.AffectedEntityType;
import com.atlassian.jira.user.anonymize.UserKeyChangeHandler;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import java.util.Collection;
import org.longview.roadmap.PersonRecords;

/** Jira's last step in anonymising a person: their key becomes another everywhere. */
public final class UserKeyChange implements UserKeyChangeHandler {
    private final PersonRecords records;
    private final JiraConventions conventions;

    public UserKeyChange(PersonRecords records, JiraConventions conventions) {
        this.records = records;
        this.conventions = conventions;
    }

    @Override
    public Collection<AffectedEntity> getAffectedEntities(UserPropertyChangeParameter parameter) {
        return Anonymization.affected(
                AffectedEntityType.ANONYMIZE,
                () ->
                        records.count(parameter.getOriginal())
                                + conventions.count(parameter.getOriginal()),
                "longview.anonymize.records");
    }

    @Override
    public ServiceResult update(UserPropertyChangeParameter parameter) {
        return Anonymization.run(
                () -> parameter.getContext(),
                () -> {
                    records.rename(parameter.getOriginal(), parameter.getTarget());
                    conventions.rename(parameter.getOriginal(), parameter.getTarget());
                });
    }

    @Override
    public int getNumberOfTasks(UserPropertyChangeParameter parameter) {
        return 1;
    }
}
