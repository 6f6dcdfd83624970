package org.longview.jira;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.AffectedEntityType;
import com.atlassian.jira.user.anonymize.OwnershipTransferHandler;
import com.atlassian.jira.user.anonymize.OwnershipTransferParameter;
import java.util.Collection;
import org.longview.roadmap.HandOver;

/** Jira's first step in anonymising a person: what they own gets another owner. */
public final class OwnerChange implements OwnershipTransferHandler {
    private final HandOver handOver;

    public OwnerChange(HandOver handOver) {
        this.handOver = handOver;
    }

    @Override
    public Collection<AffectedEntity> getAffectedEntities(OwnershipTransferParameter parameter) {
        return Anonymization.affected(
                AffectedEntityType.TRANSFER_OWNERSHIP,
                () -> handOver.count(parameter.getCurrentUserKey()),
                "longview.anonymize.owned");
    }

    @Override
    public ServiceResult update(OwnershipTransferParameter parameter) {
        return Anonymization.run(
                () -> parameter.getContext(),
                () ->
                        handOver.handOver(
                                parameter.getCurrentUserKey(), parameter.getTransferToUserKey()));
    }

    @Override
    public int getNumberOfTasks(OwnershipTransferParameter parameter) {
        return 1;
    }
}
