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
        Side sprintEnd = sprintEnd(sprintValues);
        Side release = versionRelease(issue);
        return new OwnDates(
                day(fields.start(), issue),
                due(issue),
                day(fields.targetStart(), issue),
                day(fields.targetEnd(), issue),
                sprintStart(sprintValues),
                sprintEnd.day(),
                versionStart(issue),
                release.day(),
                day(issue.getCreated()),
                resolved(issue),
                sprintEnd.source() == DateSource.CLOSED_SPRINT,
                release.source() == DateSource.RELEASED_VERSION);
    }

    /** A field that an administrator chose goes before the due date, which stands in for it. */
    private LocalDate due(Issue issue) {
        LocalDate chosen = day(fields.end(), issue);
        return chosen == null ? Days.of(issue.getDueDate()) : chosen;
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
        Ends entered = entered(issue);
        if (entered.first().isKnown() && entered.last().isKnown()) {
            return entered;
        }
        List<Object> sprintValues = values(fields.sprint(), issue);
        return new Ends(
                entered.first()
                        .or(Side.of(sprintStart(sprintValues), DateSource.SPRINT))
                        .or(Side.of(versionStart(issue), DateSource.VERSION)),
                entered.last().or(sprintEnd(sprintValues)).or(versionRelease(issue)));
    }

    /** The sides that somebody entered in the issue itself. */
    Ends entered(Issue issue) {
        Side first = Side.of(day(fields.start(), issue), DateSource.EXPLICIT);
        if (!first.isKnown()) {
            first = Side.of(day(fields.targetStart(), issue), DateSource.TARGET);
        }
        Side last = Side.of(due(issue), DateSource.EXPLICIT);
        if (!last.isKnown()) {
            last = Side.of(day(fields.targetEnd(), issue), DateSource.TARGET);
        }
        return new Ends(first, last);
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

    private Side sprintEnd(List<Object> values) {
        Side last = Side.NONE;
        for (Object value : values) {
            last = last.later(sprints.last(value));
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

    /** Of a released version Jira keeps the day of the release, of another one the planned day. */
    private static Side versionRelease(Issue issue) {
        Side last = Side.NONE;
        for (Version version : versions(issue)) {
            LocalDate day = Days.of(version.getReleaseDate());
            DateSource source =
                    day != null && version.isReleased()
                            ? DateSource.RELEASED_VERSION
                            : DateSource.VERSION;
            last = last.later(Side.of(day, source));
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
