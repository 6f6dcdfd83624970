package org.longview.publish;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.longview.roadmap.Period;
import org.longview.roadmap.Recorded;
import org.longview.roadmap.Story;
import org.longview.strategy.Commitment;
import org.longview.strategy.Initiative;
import org.longview.strategy.Ledger;
import org.longview.strategy.Lifecycle;
import org.longview.strategy.Moved;
import org.longview.strategy.StatusUpdate;
import org.longview.strategy.Timeframe;

/**
 * What is worth telling of a period: what moved, what turned, what is done, and what nobody has
 * told of.
 *
 * @param lines in the order of their kinds, within a kind in the order of the ranks
 * @param news whether anything happened; that somebody is still late is none
 */
public record Digest(Period period, List<Line> lines, boolean news) {
    private static final String DELETED = "deleted";

    /** What a line tells, in the order in which they are read. */
    public enum Kind {
        /** A promise is another one, or went away and came back. */
        MOVED,
        /** It is going better or worse, as its owner says. */
        TURNED,
        COMPLETED,
        CANCELLED,
        DELETED,
        /** It has come further in its life, or was paused. */
        STAGE,
        ADDED,
        /** Somebody told of it, and its health stayed. */
        TOLD,
        /** An update is late. */
        OVERDUE
    }

    /** Who did it, and when. */
    public record By(String who, Instant when) {
        static By of(Recorded recorded) {
            return new By(recorded.revision().who(), recorded.revision().when());
        }
    }

    /**
     * How a promise is another one than before.
     *
     * @param from null when there was none
     * @param to null when it was withdrawn
     * @param inAll since it was first given
     * @param times how often in this period
     */
    public record Shift(Timeframe from, Timeframe to, Moved inAll, int times) {
        /** It moved and is where it was. */
        public boolean isBack() {
            return Objects.equals(from, to);
        }
    }

    /**
     * One thing that happened.
     *
     * @param before the initiative at the begin, null when it was not there
     * @param after the initiative at the end, null when it is gone
     * @param shift null but for a promise that moved, or of what is new
     * @param by null where nobody did anything
     * @param words the reason of a move or the text of an update, null for none
     * @param due the last day on which an update would have been in time, null for others
     */
    public record Line(
            Kind kind,
            Initiative before,
            Initiative after,
            Shift shift,
            By by,
            String words,
            LocalDate due) {
        public Initiative initiative() {
            return after == null ? before : after;
        }
    }

    public Digest {
        lines = List.copyOf(lines);
    }

    /** Follows from the period alone. */
    public static Digest of(Period period) {
        List<Line> lines = new ArrayList<>();
        LocalDate begin = LocalDate.ofInstant(period.since(), period.zone());
        period.stories().forEach(story -> lines.addAll(lines(story, period.lastDay())));
        lines.sort(Comparator.comparing(Line::kind));
        boolean news =
                lines.stream().anyMatch(l -> l.kind() != Kind.OVERDUE || !l.due().isBefore(begin));
        return new Digest(period, lines, news);
    }

    /** How many lines of it are of a kind. */
    public int count(Kind kind) {
        return (int) lines.stream().filter(line -> line.kind() == kind).count();
    }

    private static List<Line> lines(Story story, LocalDate end) {
        Initiative before = story.before();
        Initiative after = story.after();
        List<Line> lines = new ArrayList<>();
        if (after == null) {
            if (before != null) {
                lines.add(line(Kind.DELETED, story, last(story, DELETED), null));
            }
            return lines;
        }
        if (before == null) {
            lines.add(added(story));
        } else {
            moved(story).ifPresent(lines::add);
            if (before.health() != after.health()) {
                lines.add(line(Kind.TURNED, story, last(story, "health"), said(story)));
            } else if (!story.updates().isEmpty()) {
                lines.add(told(story));
            }
            if (before.lifecycle() != after.lifecycle()) {
                By by = last(story, "lifecycle");
                lines.add(line(stage(after.lifecycle()), story, by, null));
            }
        }
        if (story.fresh().overdue(end).isPresent()) {
            LocalDate due = story.fresh().due();
            lines.add(new Line(Kind.OVERDUE, before, after, null, null, null, due));
        }
        return lines;
    }

    /** With what was promised and moved since, for it may be new and late already. */
    private static Line added(Story story) {
        // for the reader one that comes back after it was deleted is new, too
        By back = last(story, DELETED);
        By by = back == null ? by(story, r -> r.revision().version() == 1) : back;
        Ledger now = story.ledgerAfter();
        Shift shift =
                now.standing()
                        .map(entry -> new Shift(null, entry.timeframe(), now.moved(), now.moves()))
                        .orElse(null);
        return new Line(Kind.ADDED, null, story.after(), shift, by, null, null);
    }

    private static Kind stage(Lifecycle now) {
        return switch (now) {
            case COMPLETED -> Kind.COMPLETED;
            case CANCELLED -> Kind.CANCELLED;
            default -> Kind.STAGE;
        };
    }

    private static Line line(Kind kind, Story story, By by, String words) {
        return new Line(kind, story.before(), story.after(), null, by, words, null);
    }

    /** Whoever changed the field last, null when nobody did. */
    private static By last(Story story, String field) {
        return by(story, r -> r.changes().stream().anyMatch(c -> c.field().equals(field)));
    }

    private static By by(Story story, Predicate<Recorded> what) {
        return story.revisions().stream().filter(what).findFirst().map(By::of).orElse(null);
    }

    private static String said(Story story) {
        return story.updates().isEmpty() ? null : story.updates().get(0).text();
    }

    private static Line told(Story story) {
        StatusUpdate latest = story.updates().get(0);
        By by = new By(latest.author(), latest.when());
        return line(Kind.TOLD, story, by, latest.text());
    }

    private static boolean isSame(Timeframe from, Timeframe to) {
        return Objects.equals(from, to)
                || from != null
                        && to != null
                        && from.isDated()
                        && from.firstDay().equals(to.firstDay())
                        && from.lastDay().equals(to.lastDay());
    }

    /** A promise that was moved and put back within the period is told as well: it was moved. */
    private static Optional<Line> moved(Story story) {
        Ledger then = story.ledgerBefore();
        Ledger now = story.ledgerAfter();
        Timeframe from = then.standing().map(Commitment::timeframe).orElse(null);
        Timeframe to = now.standing().map(Commitment::timeframe).orElse(null);
        boolean given = then.standing().isEmpty() && now.standing().isPresent();
        int times = now.moves() - then.moves();
        if (!given && times == 0 && isSame(from, to)) {
            return Optional.empty();
        }
        Commitment last =
                now.standing()
                        .filter(entry -> entry.number() > then.entries().size())
                        .orElse(now.entries().get(now.entries().size() - 1));
        return Optional.of(
                new Line(
                        Kind.MOVED,
                        story.before(),
                        story.after(),
                        new Shift(from, to, now.moved(), times),
                        new By(last.who(), last.when()),
                        last.reason(),
                        null));
    }
}
