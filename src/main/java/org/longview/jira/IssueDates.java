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
import java.util.function.UnaryOperator;
import org.longview.delivery.DateSource;
import org.longview.delivery.LeftOut;
import org.longview.delivery.OwnDates;
import org.longview.delivery.PlausibleDays;
import org.longview.delivery.Side;

/**
 * Reads the dates that an issue itself carries.
 *
 * <p>Due, target and version dates are days already; a sprint's start and end, creation and
 * resolution are instants and become days in the roadmap's zone. What cannot be meant is left out
 * and the next source asked; it is told beside them.
 */
final class IssueDates {

    private final JiraFields fields;
    private final SprintDates sprints;
    private final ZoneId zone;
    private final LocalDate today;

    IssueDates(JiraFields fields, ZoneId zone, LocalDate today) {
        this.fields = fields;
        this.zone = zone;
        this.today = today;
        this.sprints = new SprintDates(zone);
    }

    OwnDates of(Issue issue) {
        Sieve sieve = sieve(issue);
        List<Object> sprintValues = values(fields.sprint(), issue);
        Side sprintEnd = sprintEnd(sprintValues, sieve);
        Side release = versionRelease(issue, sieve);
        return new OwnDates(
                start(fields.start(), issue, sieve, DateSource.EXPLICIT),
                due(issue, sieve),
                start(fields.targetStart(), issue, sieve, DateSource.TARGET),
                end(fields.targetEnd(), issue, sieve, DateSource.TARGET),
                sprintStart(sprintValues, sieve),
                sprintEnd.day(),
                versionStart(issue, sieve),
                release.day(),
                day(issue.getCreated()),
                resolved(issue),
                sprintEnd.source() == DateSource.CLOSED_SPRINT,
                release.source() == DateSource.RELEASED_VERSION,
                sieve.leftOut());
    }

    private Sieve sieve(Issue issue) {
        return new Sieve(PlausibleDays.of(day(issue.getCreated()), today));
    }

    /** A field that an administrator chose goes before the due date, which stands in for it. */
    private LocalDate due(Issue issue, Sieve sieve) {
        LocalDate chosen = end(fields.end(), issue, sieve, DateSource.EXPLICIT);
        return chosen == null
                ? sieve.end(Days.of(issue.getDueDate()), DateSource.EXPLICIT)
                : chosen;
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
        Sieve sieve = sieve(issue);
        Side first = enteredFirst(issue, sieve);
        Side last = enteredLast(issue, sieve);
        if (!first.isKnown() || !last.isKnown()) {
            List<Object> sprintValues = values(fields.sprint(), issue);
            first =
                    first.or(Side.of(sprintStart(sprintValues, sieve), DateSource.SPRINT))
                            .or(Side.of(versionStart(issue, sieve), DateSource.VERSION));
            last = last.or(sprintEnd(sprintValues, sieve)).or(versionRelease(issue, sieve));
        }
        return new Ends(first, last, sieve.leftOut());
    }

    /** The sides that somebody entered in the issue itself. */
    Ends entered(Issue issue) {
        Sieve sieve = sieve(issue);
        return new Ends(enteredFirst(issue, sieve), enteredLast(issue, sieve), sieve.leftOut());
    }

    private Side enteredFirst(Issue issue, Sieve sieve) {
        Side first =
                Side.of(
                        start(fields.start(), issue, sieve, DateSource.EXPLICIT),
                        DateSource.EXPLICIT);
        return first.isKnown()
                ? first
                : Side.of(
                        start(fields.targetStart(), issue, sieve, DateSource.TARGET),
                        DateSource.TARGET);
    }

    private Side enteredLast(Issue issue, Sieve sieve) {
        Side last = Side.of(due(issue, sieve), DateSource.EXPLICIT);
        return last.isKnown()
                ? last
                : Side.of(
                        end(fields.targetEnd(), issue, sieve, DateSource.TARGET),
                        DateSource.TARGET);
    }

    /**
     * Both sides of an issue's own span.
     *
     * @param leftOut what cannot be meant of the dates that were asked
     */
    record Ends(Side first, Side last, List<LeftOut> leftOut) {}

    private LocalDate sprintStart(List<Object> values, Sieve sieve) {
        LocalDate first = null;
        for (Object value : values) {
            for (LocalDate day : sprints.starts(value)) {
                first = Days.earlier(first, sieve.start(day, DateSource.SPRINT));
            }
        }
        return first;
    }

    private Side sprintEnd(List<Object> values, Sieve sieve) {
        Side last = Side.NONE;
        for (Object value : values) {
            for (Side end : sprints.ends(value)) {
                last = last.later(sieve.end(end));
            }
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

    private static LocalDate versionStart(Issue issue, Sieve sieve) {
        LocalDate first = null;
        for (Version version : versions(issue)) {
            LocalDate start = Days.of(version.getStartDate());
            first = Days.earlier(first, sieve.start(start, DateSource.VERSION));
        }
        return first;
    }

    /** Of a released version Jira keeps the day of the release, of another one the planned day. */
    private static Side versionRelease(Issue issue, Sieve sieve) {
        Side last = Side.NONE;
        for (Version version : versions(issue)) {
            LocalDate day = Days.of(version.getReleaseDate());
            DateSource source =
                    day != null && version.isReleased()
                            ? DateSource.RELEASED_VERSION
                            : DateSource.VERSION;
            last = last.later(sieve.end(Side.of(day, source)));
        }
        return last;
    }

    private static Collection<Version> versions(Issue issue) {
        return issue.getFixVersions() == null ? List.of() : issue.getFixVersions();
    }

    private static LocalDate start(
            List<CustomField> candidates, Issue issue, Sieve sieve, DateSource source) {
        return first(candidates, issue, day -> sieve.start(day, source));
    }

    private static LocalDate end(
            List<CustomField> candidates, Issue issue, Sieve sieve, DateSource source) {
        return first(candidates, issue, day -> sieve.end(day, source));
    }

    /** The first value among fields of one kind: a Jira may have several, with one in use. */
    private static LocalDate first(
            List<CustomField> candidates, Issue issue, UnaryOperator<LocalDate> through) {
        for (CustomField field : candidates) {
            LocalDate day = through.apply(Days.of(issue.getCustomFieldValue(field)));
            if (day != null) {
                return day;
            }
        }
        return null;
    }
}
