package org.longview.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.status.Status;
import java.util.HashMap;
import java.util.Map;
import org.longview.delivery.Closing;
import org.longview.delivery.Ending;
import org.longview.delivery.Meanings;
import org.longview.delivery.StatusCategory;

/** Says how far an issue is, and by what it is closed, for one reading. */
final class Outcomes {

    private final Meanings meanings;
    private final Map<Ending.Key, Ending> understood = new HashMap<>();

    Outcomes(Meanings meanings) {
        this.meanings = meanings;
    }

    boolean dropped(Issue issue) {
        return closing(issue).isDropped(category(issue));
    }

    Closing closing(Issue issue) {
        return new Closing(
                ending(Ending.Kind.STATUS, issue.getStatus()),
                ending(Ending.Kind.RESOLUTION, issue.getResolution()));
    }

    /** A name is folded once, not for each issue. */
    private Ending ending(Ending.Kind kind, IssueConstant constant) {
        return constant == null || constant.getId() == null
                ? null
                : understood.computeIfAbsent(
                        new Ending.Key(kind, constant.getId()),
                        key -> meanings.of(kind, key.id(), constant.getName()));
    }

    static StatusCategory category(Issue issue) {
        return category(issue.getStatus());
    }

    static StatusCategory category(Status status) {
        return switch (key(status)) {
            case "done" -> StatusCategory.DONE;
            case "indeterminate" -> StatusCategory.IN_PROGRESS;
            default -> StatusCategory.TODO;
        };
    }

    private static String key(Status status) {
        return status == null || status.getStatusCategory() == null
                ? ""
                : status.getStatusCategory().getKey();
    }
}
