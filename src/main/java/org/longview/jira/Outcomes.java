package org.longview.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import org.longview.delivery.Meaning;
import org.longview.delivery.ResolutionMeanings;
import org.longview.delivery.StatusCategory;

/** Says how far an issue is, and whether its resolution means that it was dropped. */
final class Outcomes {

    private final ResolutionMeanings meanings;

    Outcomes(ResolutionMeanings meanings) {
        this.meanings = meanings;
    }

    boolean dropped(Issue issue) {
        Resolution resolution = issue.getResolution();
        return resolution != null && meanings.of(resolution.getName()) == Meaning.DROPPED;
    }

    StatusCategory category(Issue issue) {
        return switch (key(issue.getStatus())) {
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
