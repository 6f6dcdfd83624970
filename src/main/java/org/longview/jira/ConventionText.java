package org.longview.jira;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.longview.delivery.Ending;
import org.longview.delivery.Meaning;
import org.longview.delivery.TrackerField;
import org.longview.roadmap.Conventions;
import org.longview.roadmap.KeptConventions.Kept;

/** A state of the conventions as one text of Jira's plugin settings: a line each. */
final class ConventionText {
    private static final String NOBODY = "-";

    private ConventionText() {}

    /** The user comes last in the first line, because nothing is known of what is in a key. */
    static String of(Kept kept) {
        StringBuilder text = new StringBuilder();
        text.append(kept.when() == null ? NOBODY : kept.when())
                .append(' ')
                .append(kept.who() == null ? NOBODY : kept.who());
        kept.what()
                .texts()
                .forEach((name, value) -> text.append('\n').append(name).append('=').append(value));
        return text.toString();
    }

    /** Empty for what cannot be read. */
    static Optional<Kept> read(long version, Object stored) {
        if (!(stored instanceof String text)) {
            return Optional.empty();
        }
        String[] lines = text.split("\n");
        String[] head = lines[0].split(" ", 2);
        if (head.length < 2) {
            return Optional.empty();
        }
        Map<String, String> texts = new HashMap<>();
        for (int i = 1; i < lines.length; i++) {
            int at = lines[i].indexOf('=');
            if (at > 0) {
                texts.put(lines[i].substring(0, at), lines[i].substring(at + 1));
            }
        }
        try {
            boolean first = head[0].equals(NOBODY);
            return Optional.of(
                    new Kept(
                            version,
                            conventions(texts),
                            first ? null : head[1],
                            first ? null : Instant.parse(head[0])));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Conventions conventions(Map<String, String> texts) {
        Map<TrackerField, List<String>> fields = new EnumMap<>(TrackerField.class);
        for (TrackerField use : TrackerField.values()) {
            fields.put(use, list(texts.get(use.name())));
        }
        Map<Ending.Key, Meaning> meanings = new HashMap<>();
        texts.forEach(
                (name, value) -> {
                    for (Ending.Kind kind : Ending.Kind.values()) {
                        String prefix = kind + ".";
                        if (name.startsWith(prefix)) {
                            meanings.put(
                                    new Ending.Key(kind, name.substring(prefix.length())),
                                    Meaning.valueOf(value));
                        }
                    }
                });
        String zone = texts.getOrDefault("zone", "");
        return new Conventions(
                list(texts.get("epicTypes")),
                fields,
                meanings,
                Integer.parseInt(texts.getOrDefault("fiscalStartMonth", "1")),
                zone.isEmpty() ? null : zone);
    }

    private static List<String> list(String text) {
        return text == null
                ? List.of()
                : new ArrayList<>(
                        Stream.of(text.split(",")).filter(each -> !each.isEmpty()).toList());
    }
}
