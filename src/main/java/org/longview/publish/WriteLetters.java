package org.longview.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.longview.publish.Digest.Kind;
import org.longview.publish.Digest.Line;
import org.longview.roadmap.Letter;
import org.longview.roadmap.Period;

/** Writes the letters that people get of a roadmap. */
final class WriteLetters {
    /** A digest lists no more than that, and says how many more there are. */
    static final int LONGEST = 60;

    private WriteLetters() {}

    /**
     * Where the links of a letter lead.
     *
     * @param roadmap the address of the roadmap, absolute
     * @param unsubscribe the address of the page that stops these letters, absolute
     */
    record Links(String roadmap, String unsubscribe) {
        private String of(String uid) {
            // where the server sees it: what is behind '#' does not survive a log-in
            return roadmap + (roadmap.contains("?") ? "&" : "?") + "longview=initiative%3D" + uid;
        }
    }

    /** What happened; empty when nothing did. */
    static Optional<Letter> digest(Digest digest, Locale reader, Links links) {
        if (!digest.news()) {
            return Optional.empty();
        }
        Period period = digest.period();
        Wording words = Wording.of(period, reader);
        DigestWords said = new DigestWords(words);
        String name = period.roadmap().name();
        String last = words.day(period.lastDay());
        Sheet sheet = new Sheet();
        sheet.title(
                words.text("longview.mail.digest.title", name),
                words.text("longview.mail.period", words.day(period.since()), last));
        sheet.paragraph(said.paragraph(digest));
        List<Sheet.Group> groups = new ArrayList<>();
        List<Line> listed = digest.lines().stream().limit(LONGEST).toList();
        for (Kind kind : Kind.values()) {
            List<Sheet.Row> rows =
                    listed.stream()
                            .filter(line -> line.kind() == kind)
                            .map(line -> row(line, said, links))
                            .toList();
            if (!rows.isEmpty()) {
                groups.add(new Sheet.Group(said.kind(kind), rows));
            }
        }
        sheet.table(
                List.of(
                        words.text("longview.mail.column.initiative"),
                        words.text("longview.mail.column.what"),
                        words.text("longview.mail.column.by")),
                groups);
        int more = digest.lines().size() - listed.size();
        if (more > 0) {
            sheet.paragraph(words.text("longview.mail.more", more, digest.lines().size()));
        }
        sheet.link(words.text("longview.mail.open"), links.roadmap());
        sheet.end(
                words.text("longview.mail.digest.why"),
                words.text("longview.mail.unsubscribe"),
                links.unsubscribe());
        return Optional.of(
                sheet.letter(
                        words.text("longview.mail.digest.subject", name, last),
                        words.locale().getLanguage()));
    }

    private static Sheet.Row row(Line line, DigestWords said, Links links) {
        String address = line.after() == null ? null : links.of(line.initiative().uid());
        return new Sheet.Row(
                line.initiative().name(), address, said.sentences(line), said.by(line));
    }

    /**
     * Asks the owner of initiatives for the status updates that are late.
     *
     * @param late which ones, those that are not late are left out
     * @return empty when none is late and the owner's
     */
    static Optional<Letter> reminder(
            Digest digest, String owner, Set<String> late, Locale reader, Links links) {
        Period period = digest.period();
        Wording words = Wording.of(period, reader);
        DigestWords said = new DigestWords(words);
        List<Sheet.Row> rows =
                digest.lines().stream()
                        .filter(line -> line.kind() == Kind.OVERDUE)
                        .filter(line -> late.contains(line.after().uid()))
                        .filter(line -> owner.equals(line.after().ownerKey()))
                        .map(line -> row(line, said, links))
                        .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        String name = period.roadmap().name();
        Sheet sheet = new Sheet();
        sheet.title(words.text("longview.mail.reminder.title", name), words.day(period.lastDay()));
        sheet.paragraph(words.text("longview.mail.reminder.text", rows.size()));
        sheet.table(
                List.of(
                        words.text("longview.mail.column.initiative"),
                        words.text("longview.mail.column.what")),
                List.of(new Sheet.Group(said.kind(Kind.OVERDUE), rows)));
        sheet.link(words.text("longview.mail.open"), links.roadmap());
        sheet.end(
                words.text("longview.mail.reminder.why", rows.size()),
                words.text("longview.mail.unsubscribe"),
                links.unsubscribe());
        return Optional.of(
                sheet.letter(
                        words.text("longview.mail.reminder.subject", name, rows.size()),
                        words.locale().getLanguage()));
    }
}
