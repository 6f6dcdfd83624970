package org.longview.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.longview.publish.Digest.Kind;
import org.longview.publish.Digest.Line;
import org.longview.publish.Digest.Shift;
import org.longview.strategy.Timeframe;

/** A digest in the words of one language: one paragraph, and a sentence for each line. */
final class DigestWords {
    /** A longer text of an update is cut, with a mark. */
    private static final int LONGEST = 400;

    /**
     * Which texts a kind has.
     *
     * @param head above its rows
     * @param sum of how many there are
     */
    private record Keys(String head, String sum) {}

    private static final Map<Kind, Keys> KEYS =
            Map.ofEntries(
                    Map.entry(
                            Kind.MOVED,
                            new Keys("longview.mail.kind.moved", "longview.mail.sum.moved")),
                    Map.entry(
                            Kind.TURNED,
                            new Keys("longview.mail.kind.turned", "longview.mail.sum.turned")),
                    Map.entry(
                            Kind.COMPLETED,
                            new Keys(
                                    "longview.mail.kind.completed", "longview.mail.sum.completed")),
                    Map.entry(
                            Kind.CANCELLED,
                            new Keys(
                                    "longview.mail.kind.cancelled", "longview.mail.sum.cancelled")),
                    Map.entry(
                            Kind.DELETED,
                            new Keys("longview.mail.kind.deleted", "longview.mail.sum.deleted")),
                    Map.entry(
                            Kind.STAGE,
                            new Keys("longview.mail.kind.stage", "longview.mail.sum.stage")),
                    Map.entry(
                            Kind.ADDED,
                            new Keys("longview.mail.kind.added", "longview.mail.sum.added")),
                    Map.entry(
                            Kind.TOLD,
                            new Keys("longview.mail.kind.told", "longview.mail.sum.told")),
                    Map.entry(
                            Kind.OVERDUE,
                            new Keys("longview.mail.kind.overdue", "longview.mail.sum.overdue")));

    private final Wording words;

    DigestWords(Wording words) {
        this.words = words;
    }

    /** Everything that happened, as counts in one sentence. */
    String paragraph(Digest digest) {
        List<String> parts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            int count = digest.count(kind);
            if (count > 0) {
                parts.add(count(digest, kind, count));
            }
        }
        String sentence = String.join("; ", parts) + ".";
        return sentence.substring(0, 1).toUpperCase(words.locale()) + sentence.substring(1);
    }

    private String count(Digest digest, Kind kind, int count) {
        if (kind == Kind.MOVED) {
            long later = digest.lines().stream().filter(DigestWords::isLater).count();
            if (later > 0) {
                return words.text("longview.mail.sum.moved-later", count, later);
            }
        }
        return words.text(KEYS.get(kind).sum(), count);
    }

    private static boolean isLater(Line line) {
        Shift shift = line.shift();
        return shift != null
                && shift.from() != null
                && shift.to() != null
                && shift.from().isDated()
                && shift.to().isDated()
                && shift.to().lastDay().orElseThrow().isAfter(shift.from().lastDay().orElseThrow());
    }

    String kind(Kind kind) {
        return words.text(KEYS.get(kind).head());
    }

    /**
     * What happened, then what was said about it, each a text of its own, the latter in its lines.
     */
    List<String> sentences(Line line) {
        List<String> said = new ArrayList<>();
        switch (line.kind()) {
            case MOVED -> said.addAll(moved(line));
            case TURNED ->
                    said.add(
                            words.text(
                                    "longview.mail.line.turned",
                                    words.value("health", line.after().health()),
                                    words.value("health", line.before().health())));
            case STAGE, COMPLETED, CANCELLED ->
                    said.add(
                            words.text(
                                    "longview.mail.line.turned",
                                    words.value("lifecycle", line.after().lifecycle()),
                                    words.value("lifecycle", line.before().lifecycle())));
            case ADDED -> said.addAll(added(line));
            case OVERDUE ->
                    said.add(words.text("longview.mail.line.overdue", words.day(line.due())));
            case TOLD -> said.add(words.value("health", line.after().health()));
            default -> said.add(kind(line.kind()));
        }
        if (line.words() != null && line.kind() != Kind.MOVED) {
            said.add(cut(line.words()));
        }
        return said;
    }

    private List<String> moved(Line line) {
        Shift shift = line.shift();
        List<String> said = new ArrayList<>();
        said.add(shifted(shift));
        if (shift.inAll().times() > 1) {
            said.add(inAll(shift));
        }
        boolean moved = shift.inAll().times() > 0 && shift.times() > 0;
        if (line.words() != null) {
            said.add(words.text("longview.mail.line.reason", cut(line.words())));
        } else if (moved) {
            said.add(words.text("longview.mail.line.no-reason"));
        }
        return said;
    }

    private String shifted(Shift shift) {
        Timeframe from = shift.from();
        Timeframe to = shift.to();
        if (from == null && to == null) {
            return words.text("longview.mail.line.passing");
        } else if (to == null) {
            return words.text("longview.mail.line.withdrawn", words.frame(from));
        } else if (from == null) {
            String key =
                    shift.inAll().times() == 0
                            ? "longview.mail.line.promised"
                            : "longview.mail.line.again";
            return words.text(key, words.frame(to));
        } else if (shift.times() < 0) {
            return words.text("longview.mail.line.taken-back", words.frame(to));
        } else if (shift.isBack()) {
            return words.text("longview.mail.line.back", words.frame(to), shift.times());
        }
        return words.text("longview.mail.line.moved", words.frame(from), words.frame(to));
    }

    private List<String> added(Line line) {
        String stage = words.value("lifecycle", line.after().lifecycle());
        // the time of a draft is no promise
        Timeframe frame = line.shift() == null ? null : line.shift().to();
        List<String> said = new ArrayList<>();
        said.add(
                frame == null
                        ? words.text("longview.mail.line.added-undated", stage)
                        : words.text("longview.mail.line.added", stage, words.frame(frame)));
        if (line.shift() != null && line.shift().times() > 0) {
            said.add(inAll(line.shift()));
        }
        return said;
    }

    private String inAll(Shift shift) {
        String first = words.frame(shift.inAll().from());
        return words.text("longview.mail.line.in-all", first, shift.inAll().times());
    }

    /** Who did it, and on which day. */
    String by(Line line) {
        return line.by() == null
                ? ""
                : words.text(
                        "longview.mail.by",
                        words.person(line.by().who()),
                        words.day(line.by().when()));
    }

    private static String cut(String text) {
        String kept =
                text.strip()
                        .lines()
                        .map(line -> line.replaceAll("\\s+", " ").stripTrailing())
                        .collect(Collectors.joining("\n"))
                        .replaceAll("\n{3,}", "\n\n");
        return Prose.cut(kept, LONGEST);
    }
}
