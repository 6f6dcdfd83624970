package org.longview.jira;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sprint as Jira Software prints it: {@code ...Sprint@1f[id=1,name=One,startDate=...]}, with its
 * keys in one of several orders and, in newer versions, more of them.
 */
public final class SprintText {
    private static final Pattern HEAD =
            Pattern.compile("(?:^\\s*|\\][\\s,;]*)[\\w.$]*Sprint@[0-9a-fA-F]+\\[(?=\\s*\\w+=)");

    /** What each sprint tells of itself, whatever its name holds. */
    private static final List<Pattern> ALWAYS =
            List.of(
                    Pattern.compile("(?:^|,)\\s*id=\\d{1,19}\\s*(?:,|]|$)"),
                    Pattern.compile("(?:^|,)\\s*state=[A-Za-z]+\\s*(?:,|]|$)"));

    private static final List<DateTimeFormatter> FORMS =
            List.of(
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME,
                    DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss[.SSS]X"));

    private final Map<String, String> parts;

    private SprintText(Map<String, String> parts) {
        this.parts = parts;
    }

    /** The sprints of a text, which may hold several; none where it is no such text. */
    public static List<SprintText> all(String printed) {
        String text = withoutList(printed.strip());
        List<SprintText> sprints = new ArrayList<>();
        Matcher head = HEAD.matcher(text);
        int from = head.find() ? head.end() : -1;
        while (from >= 0) {
            int next = -1;
            String body = text.substring(from);
            while (next < 0 && head.find()) {
                String before = text.substring(from, head.start() + 1);
                if (isWhole(before) && isWhole(text.substring(head.end()))) {
                    body = before;
                    next = head.end();
                }
            }
            int close = body.lastIndexOf(']');
            sprints.add(
                    new SprintText(SprintParts.of(close < 0 ? body : body.substring(0, close))));
            from = next;
        }
        return sprints;
    }

    /** What looks like the head of another sprint may be a piece of a name. */
    private static boolean isWhole(String body) {
        return ALWAYS.stream().allMatch(part -> part.matcher(body).find());
    }

    /** A list prints itself within brackets, even one of a single sprint. */
    private static String withoutList(String text) {
        return text.startsWith("[") && text.endsWith("]")
                ? text.substring(1, text.length() - 1).strip()
                : text;
    }

    /** What a part says, if it is there and not null. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(parts.get(key)).filter(value -> !SprintParts.isNothing(value));
    }

    /** The moment that a part names, if it names one; one without an offset is of that zone. */
    Optional<Instant> moment(String key, ZoneId zone) {
        return text(key).flatMap(value -> parsed(value, zone));
    }

    /** A moment as Jira Software writes it, if the text is one. */
    static Optional<Instant> parsed(String written, ZoneId zone) {
        String text = written.strip();
        if (text.isEmpty() || !Character.isDigit(text.charAt(0))) {
            return Optional.empty();
        }
        for (DateTimeFormatter form : FORMS) {
            try {
                return Optional.of(OffsetDateTime.parse(text, form).toInstant());
            } catch (DateTimeException e) {
                // not this form
            }
        }
        try {
            return Optional.of(LocalDateTime.parse(text).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
