package org.longview.jira;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.project.version.Version;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.longview.delivery.Epic;

/** Turns an issue into an epic of ours; after this the issue is forgotten. */
final class EpicReader {

    private final Outcomes outcomes;
    private final IssueDates dates;

    EpicReader(Outcomes outcomes, IssueDates dates) {
        this.outcomes = outcomes;
        this.dates = dates;
    }

    Epic of(Issue issue) {
        return new Epic(
                issue.getId(),
                issue.getKey(),
                issue.getSummary() == null ? "" : issue.getSummary().strip(),
                issue.getProjectId(),
                issue.getStatus() == null ? "" : issue.getStatus().getName(),
                Outcomes.category(issue),
                outcomes.dropped(issue),
                dates.of(issue),
                names(issue.getLabels(), Label::getLabel),
                names(issue.getComponents(), ProjectComponent::getName),
                names(issue.getFixVersions(), Version::getName),
                outcomes.closing(issue));
    }

    private static <T> List<String> names(Collection<T> things, Function<T, String> name) {
        return things == null ? List.of() : things.stream().map(name).sorted().toList();
    }
}
