package org.longview.rollup;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.longview.delivery.DateChange;
import org.longview.delivery.Ending;

/**
 * Something that makes a plan, or its numbers, less true, as far as one person may see it.
 *
 * @param fixes what one click can do about it, the usual one first; empty when a person has to
 * @param dates what a fix of dates would write
 */
public record Finding(
        Kind kind, Subject subject, Evidence evidence, List<Fix> fixes, List<DateChange> dates) {

    /** How much a finding spoils. */
    public enum Severity {
        /** Numbers or dates are wrong. */
        PROBLEM,
        /** Numbers or dates say less than they could, or will be wrong. */
        WARNING,
        /** It may well be meant so. */
        NOTE
    }

    /** What is looked for, the gravest first. */
    public enum Kind {
        /** An epic's dates, or those of one of its issues, end before they begin. */
        DATES_REVERSED(Severity.PROBLEM),
        /** A date, or a promise, is more than ten years from the rest, so it cannot be meant. */
        DATE_IMPLAUSIBLE(Severity.PROBLEM),
        /** An epic is done and issues of it are open. */
        DONE_WITH_OPEN(Severity.PROBLEM),
        /** An epic, or an initiative, was to end before today, and work is left. */
        OVERDUE(Severity.PROBLEM),
        /** A link to an issue that is gone for everybody, or is no epic any more. */
        DANGLING_EPIC(Severity.PROBLEM),
        /** An issue begins before or ends after the dates of its epic. */
        CHILD_OUTSIDE(Severity.WARNING),
        /** An epic is open and all its issues are done. */
        OPEN_ALL_DONE(Severity.WARNING),
        /** An issue is open and has a resolution, left over from before it was reopened. */
        OPEN_WITH_RESOLUTION(Severity.WARNING),
        /** An epic is in progress, and neither it nor its issues have a date. */
        IN_PROGRESS_UNDATED(Severity.WARNING),
        /** The last promised day is over, and the initiative is not completed. */
        PROMISE_PASSED(Severity.WARNING),
        /** So many issues have no estimate that they are counted instead. */
        MOSTLY_UNESTIMATED(Severity.WARNING),
        /** Points are to be weighed, and no field for them is there or filled. */
        NO_POINTS(Severity.WARNING),
        /** A status update is expected, and late. */
        UPDATE_OVERDUE(Severity.WARNING),
        /** The owner is no active user. */
        OWNER_INACTIVE(Severity.WARNING),
        /** An epic supports an initiative and counts in none. */
        SUPPORTS_ONLY(Severity.WARNING),
        /** An epic counts here, and its project is not one the roadmap looks at. */
        OUT_OF_SCOPE(Severity.NOTE),
        /** A running initiative has no epic. */
        NO_EPICS(Severity.NOTE),
        /** An open epic is in no initiative. */
        NO_INITIATIVE(Severity.NOTE),
        /** No field says when issues begin. */
        NO_START(Severity.NOTE),
        /** No field says when issues end, or the one that was chosen is gone. */
        NO_END(Severity.NOTE),
        /** Issues are closed in a way of which nobody said what it means. */
        MEANING_UNCONFIRMED(Severity.NOTE);

        private final Severity severity;

        Kind(Severity severity) {
            this.severity = severity;
        }

        public Severity severity() {
            return severity;
        }
    }

    /** What one click can do. */
    public enum Fix {
        LINK_PRIMARY,
        UNLINK,
        TAKE_OVER,
        CLEAR_OWNER,
        COMPLETE,
        ADD_TO_SCOPE,
        /** Writes dates to Jira. */
        SWAP_DATES,
        /** Writes dates to Jira. */
        COVER_CHILD,
        /** Writes a status to Jira. */
        CLOSE,
        /** Writes a status to Jira. */
        REOPEN
    }

    /**
     * What it is about; each null where it is about none.
     *
     * @param issueId the epic
     * @param childId the issue under the epic
     * @param ending the status or resolution
     */
    public record Subject(String initiativeUid, Long issueId, Long childId, Ending ending) {
        /** One that is about no status and no resolution. */
        public Subject(String initiativeUid, Long issueId, Long childId) {
            this(initiativeUid, issueId, childId, null);
        }

        static Subject ending(Ending ending) {
            return new Subject(null, null, null, ending);
        }

        Subject with(Ending other) {
            return new Subject(initiativeUid, issueId, childId, other);
        }

        static Subject initiative(String uid) {
            return new Subject(uid, null, null);
        }

        static Subject epic(long id) {
            return new Subject(null, id, null);
        }

        static Subject link(String uid, long epicId) {
            return new Subject(uid, epicId, null);
        }

        static Subject child(long epicId, long childId) {
            return new Subject(null, epicId, childId);
        }
    }

    /**
     * The numbers that explain it.
     *
     * @param part of the issues, those it is about
     * @param whole all issues that count
     * @param days by how many days something is too late
     * @param span the dates it is about
     * @param allowed the dates that they should be within
     */
    public record Evidence(int part, int whole, long days, Span span, Span allowed) {
        static final Evidence NONE = new Evidence(0, 0, 0, Span.NONE, Span.NONE);

        static Evidence of(int part, int whole) {
            return new Evidence(part, whole, 0, Span.NONE, Span.NONE);
        }

        static Evidence late(int part, int whole, long days) {
            return new Evidence(part, whole, days, Span.NONE, Span.NONE);
        }

        static Evidence overdue(int part, int whole, Live live) {
            long days = ChronoUnit.DAYS.between(live.known().last().day(), live.today());
            return new Evidence(part, whole, days, live.known(), Span.NONE);
        }

        static Evidence of(Span span, Span allowed) {
            return new Evidence(0, 0, 0, span, allowed);
        }
    }

    public Finding {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(evidence);
        fixes = List.copyOf(fixes);
        dates = List.copyOf(dates);
    }

    static Finding of(Kind kind, Subject subject, Evidence evidence, Fix... fixes) {
        return new Finding(kind, subject, evidence, List.of(fixes), List.of());
    }

    /** One that is mended by writing these dates, if there are any that may be written. */
    static Finding ofDates(
            Kind kind, Subject subject, Evidence evidence, Fix fix, List<DateChange> dates) {
        List<Fix> fixes = dates.isEmpty() ? List.of() : List.of(fix);
        return new Finding(kind, subject, evidence, fixes, dates);
    }
}
