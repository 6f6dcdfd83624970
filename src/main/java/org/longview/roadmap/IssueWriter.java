package org.longview.roadmap;

import java.util.List;
import org.longview.delivery.DateChange;

/** Changes issues in the tracker as one person, by that person's rights there. */
public interface IssueWriter {
    /**
     * Sets dates of an issue, all or none.
     *
     * @throws Conflict when a date is no longer what it is changed from
     * @throws org.longview.strategy.Rejected with the tracker's words when it refuses
     */
    void setDates(Viewer viewer, long issueId, List<DateChange> changes);

    /**
     * Takes an issue through a step of its workflow; it cannot be taken back.
     *
     * @throws org.longview.strategy.Rejected with the tracker's words when it refuses
     */
    void transition(Viewer viewer, long issueId, int transition);
}
