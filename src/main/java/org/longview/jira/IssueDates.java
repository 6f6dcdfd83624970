package org.longview.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.version.Version;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.longview.delivery.DateSource;
import org.longview.delivery.OwnDates;
import org.longview.delivery.Side;

/**
 * Reads the dates that an issue itself carries.
 *
 * <p>Due, target and version dates are days already; a sprint's start and end are instants and
 * become days in the roadmap's zone.
 */
final class IssueDates {

    private final RoadmapFields fields;
    private final SprintDates sprints;

    IssueDates(RoadmapFields fields, ZoneId zone) {
        this.fields = fields;
        this.sprints = new SprintDates(zone);
    }

    OwnDates of(Issue issue) {
        return new OwnDates(
                day(fields.start(), issue),
                Days.of(issue.getDueDate()),
                day(fields.targetStart(), issue),
                day(fields.targetEnd(), issue),
                sprintStart(issue),
                sprintEnd(issue),
                versionStart(issue),
                versionRelease(issue));
    }

    /**
     * The best known start, as {@link OwnDates#first} has it; each source is asked only when the
     * better ones are silent, because a custom field costs a read.
     */
    Side first(Issue issue) {
        Side side = Side.of(day(fields.start(), issue), DateSource.EXPLICIT);
        if (!side.isKnown()) {
            side = Side.of(day(fields.targetStart(), issue), DateSource.TARGET);
        }
        if (!side.isKnown()) {
            side = Side.of(sprintStart(issue), DateSource.SPRINT);
        }
        return side.isKnown() ? side : Side.of(versionStart(issue), DateSource.VERSION);
    }

    /** The best known end, as {@link OwnDates#last} has it. */
    Side last(Issue issue) {
        Side side = Side.of(Days.of(issue.getDueDate()), DateSource.EXPLICIT);
        if (!side.isKnown()) {
            side = Side.of(day(fields.targetEnd(), issue), DateSource.TARGET);
        }
        if (!side.isKnown()) {
            side = Side.of(sprintEnd(issue), DateSource.SPRINT);
        }
        return side.isKnown() ? side : Side.of(versionRelease(issue), DateSource.VERSION);
    }

    private LocalDate sprintStart(Issue issue) {
        LocalDate first = null;
        for (CustomField field : fields.sprint()) {
            Object value = issue.getCustomFieldValue(field);
            first = Days.earlier(first, sprints.first(value).orElse(null));
        }
        return first;
    }

    private LocalDate sprintEnd(Issue issue) {
        LocalDate last = null;
        for (CustomField field : fields.sprint()) {
            Object value = issue.getCustomFieldValue(field);
            last = Days.later(last, sprints.last(value).orElse(null));
        }
        return last;
    }

    private static LocalDate versionStart(Issue issue) {
        LocalDate first = null;
        for (Version version : versions(issue)) {
            first = Days.earlier(first, Days.of(version.getStartDate()));
        }
        return first;
    }

    private static LocalDate versionRelease(Issue issue) {
        LocalDate last = null;
        for (Version version : versions(issue)) {
            last = Days.later(last, Days.of(version.getReleaseDate()));
        }
        return last;
    }

    private static Collection<Version> versions(Issue issue) {
        return issue.getFixVersions() == null ? List.of() : issue.getFixVersions();
    }

    /** The first value among fields of one kind: a Jira may have several, with one in use. */
    private static LocalDate day(List<CustomField> candidates, Issue issue) {
        for (CustomField field : candidates) {
            LocalDate day = Days.of(issue.getCustomFieldValue(field));
            if (day != null) {
                return day;
            }
        }
        return null;
    }
}
