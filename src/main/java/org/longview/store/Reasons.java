package org.longview.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import net.java.ao.DBParam;
import org.longview.strategy.Commitment;

/** Gives a command its reason afterwards, once. */
final class Reasons {
    private final ActiveObjects ao;
    private final Tables tables;

    Reasons(ActiveObjects ao) {
        this.ao = ao;
        this.tables = new Tables(ao);
    }

    /**
     * @return whether there was none before
     */
    boolean give(String commandId, String reason, List<Commitment> entries) {
        // first of all, because only the unique row decides between two at the same moment
        ao.create(ReasonRow.class, new DBParam("COMMAND_ID", commandId));
        List<RevisionRow> revisions = tables.all(RevisionRow.class, "COMMAND_ID = ?", commandId);
        if (revisions.stream().anyMatch(row -> row.getReasonText() != null)) {
            return false;
        }
        for (RevisionRow row : revisions) {
            row.setReasonText(reason);
            row.save();
        }
        for (Commitment entry : entries) {
            CommitmentRow row =
                    tables.one(
                                    CommitmentRow.class,
                                    "SLOT",
                                    entry.initiativeUid() + ":" + entry.number())
                            .orElseThrow();
            row.setReasonText(reason);
            row.save();
        }
        return true;
    }
}
