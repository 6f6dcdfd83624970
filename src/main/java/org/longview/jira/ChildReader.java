package org.longview.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;
import org.longview.delivery.Child;
import org.longview.delivery.ChildFacts;
import org.longview.delivery.Effort;
import org.longview.delivery.Side;

/** Turns one child issue into what it adds to its epic. */
final class ChildReader {

    private static final long NO_EPIC = 0;

    private final Outcomes outcomes;
    private final List<CustomField> points;
    private final IssueDates dates;

    ChildReader(Outcomes outcomes, List<CustomField> points, IssueDates dates) {
        this.outcomes = outcomes;
        this.points = points;
        this.dates = dates;
    }

    /** A dropped child has no part in anything, so its fields are not read. */
    ChildFacts of(Issue child) {
        if (outcomes.dropped(child)) {
            return new ChildFacts(
                    Outcomes.category(child),
                    true,
                    null,
                    Effort.NONE,
                    Side.NONE,
                    Side.NONE,
                    List.of());
        }
        IssueDates.Ends ends = dates.ends(child);
        return new ChildFacts(
                Outcomes.category(child),
                false,
                points(child),
                new Effort(child.getOriginalEstimate(), child.getEstimate(), child.getTimeSpent()),
                ends.first(),
                ends.last(),
                ends.leftOut());
    }

    /** The same with what tells a person which issue it is; its epic is still to be found. */
    Child named(Issue child) {
        String status = child.getStatus() == null ? "" : child.getStatus().getName();
        return new Child(
                child.getId(),
                child.getKey(),
                child.getSummary(),
                status,
                NO_EPIC,
                dates.resolved(child),
                of(child),
                outcomes.closing(child));
    }

    /** The first value among fields of the name; what is no estimate, such as NaN, is none. */
    private Double points(Issue child) {
        for (CustomField field : points) {
            if (child.getCustomFieldValue(field) instanceof Number number
                    && number.doubleValue() >= 0
                    && !Double.isInfinite(number.doubleValue())) {
                return number.doubleValue();
            }
        }
        return null;
    }
}
