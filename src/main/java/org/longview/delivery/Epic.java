package org.longview.delivery;

import java.util.List;
import java.util.Objects;

/**
 * What Jira says of one epic now.
 *
 * @param summary as written, without surrounding spaces
 * @param status the status's name for display
 * @param dropped done in a status, or with a resolution, that means dropped
 * @param closing its status and resolution as they are understood
 */
public record Epic(
        long id,
        String key,
        String summary,
        long projectId,
        String status,
        StatusCategory category,
        boolean dropped,
        OwnDates dates,
        List<String> labels,
        List<String> components,
        List<String> fixVersions,
        Closing closing) {

    public Epic {
        Objects.requireNonNull(key);
        summary = summary == null ? "" : summary.strip();
        Objects.requireNonNull(status);
        Objects.requireNonNull(category);
        Objects.requireNonNull(dates);
        dates = category == StatusCategory.DONE ? dates : dates.unresolved();
        Objects.requireNonNull(closing);
        labels = List.copyOf(labels);
        components = List.copyOf(components);
        fixVersions = List.copyOf(fixVersions);
    }

    public boolean isDone() {
        return category == StatusCategory.DONE;
    }
}
