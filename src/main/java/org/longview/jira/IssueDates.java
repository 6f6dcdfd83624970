package org.longview.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.version.Version;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.longview.delivery.DateSource;
import org.longview.delivery.OwnDates;
import org.longview.delivery.Side;

/**
 * Reads the dates that an issue itself carries.
 *
 * <p>Due, target and version dates are days already; a sprint's start and end, creation and
 * resolution are instants and become days in the roadmap's zone.
 */
final class IssueDates {

    private final JiraFields fields;
    private final SprintDates sprints;
    private final ZoneId zone;

    IssueDates(JiraFields fields, ZoneId zone) {
        this.fields = fields;
        this.zone = zone;
        this.sprints = new SprintDates(zone);
    }

    OwnDates of(Issue issue) {
        List<Object> sprintValues = values(fields.sprint(), issue);
        return new OwnDates(
                day(fields.start(), issue),
                Days.of(issue.getDueDate()),
                day(fields.targetStart(), issue),
                day(fields.targetEnd(), issue),
                sprintStart(sprintValues),
                sprintEnd(sprintValues),
                versionStart(issue),
                versionRelease(issue),
                day(issue.getCreated()),
                resolved(issue));
    }

    LocalDate resolved(Issue issue) {
        return day(issue.getResolutionDate());
    }

    private LocalDate day(Timestamp instant) {
        return instant == null ? null : LocalDate.ofInstant(instant.toInstant(), zone);
    }

    /**
     * The sides that {@link OwnDates} would choose. A custom field costs a read, so each source is
     * asked only when the better ones are silent, and the sprints once for both sides.
     */
    Ends ends(Issue issue) {
        Side first = Side.of(day(fields.start(), issue), DateSource.EXPLICIT);
        if (!first.isKnown()) {
            first = Side.of(day(fields.targetStart(), issue), DateSource.TARGET);
        }
        Side last = Side.of(Days.of(issue.getDueDate()), DateSource.EXPLICIT);
        if (!last.isKnown()) {
            last = Side.of(day(fields.targetEnd(), issue), DateSource.TARGET);
        }
        if (first.isKnown() && last.isKnown()) {
            return new Ends(first, last);
        }
        List<Object> sprintValues = values(fields.sprint(), issue);
        return new Ends(
                first.or(Side.of(sprintStart(sprintValues), DateSource.SPRINT))
                        .or(Side.of(versionStart(issue), DateSource.VERSION)),
                last.or(Side.of(sprintEnd(sprintValues), DateSource.SPRINT))
                        .or(Side.of(versionRelease(issue), DateSource.VERSION)));
    }

    /** Both sides of an issue's own span. */
    record Ends(Side first, Side last) {}

    private LocalDate sprintStart(List<Object> values) {
        LocalDate first = null;
        for (Object value : values) {
            first = Days.earlier(first, sprints.first(value).orElse(null));
        }
        return first;
    }

    private LocalDate sprintEnd(List<Object> values) {
        LocalDate last = null;
        for (Object value : values) {
            last = Days.later(last, sprints.last(value).orElse(null));
        }
        return last;
    }

    private static List<Object> values(List<CustomField> fields, Issue issue) {
        List<Object> values = new ArrayList<>(fields.size());
        for (CustomField field : fields) {
            values.add(issue.getCustomFieldValue(field));
        }
        return values;
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
