package org.longview.jira;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sprint as Jira Software prints it: {@code ...Sprint@1f[id=1,name=One,startDate=...]}.
 *
 * <p>Nothing is quoted there, and newer versions print the keys in another order and more of them.
 * So what looks like a part inside of a name or a goal is told from a real one by what the part may
 * hold, by whether the key was there before the name began, and else by the last one.
 */
public final class SprintText {
    private static final Pattern HEAD =
            Pattern.compile("(?:^\\[?|\\][\\s,;]*)[\\w.$]*Sprint@[0-9a-fA-F]+\\[");
    private static final Pattern KEY = Pattern.compile("(?:^|,)([A-Za-z][A-Za-z0-9]{0,63})=");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,19}");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
    private static final Set<String> FREE = Set.of("name", "goal");
    private static final Set<String> NUMBERS =
            Set.of(
                    "id",
                    "rapidViewId",
                    "originBoardId",
                    "sequence",
                    "incompleteIssuesDestinationId");
    private static final Set<String> WORDS = Set.of("state", "synced", "autoStartStop");
    private static final Set<String> MOMENTS =
            Set.of("startDate", "endDate", "completeDate", "activatedDate");
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
        List<SprintText> sprints = new ArrayList<>();
        Matcher head = HEAD.matcher(printed);
        for (boolean found = head.find(); found; ) {
            int from = head.end();
            found = head.find();
            String body = printed.substring(from, found ? head.start() + 1 : printed.length());
            int close = body.lastIndexOf(']');
            sprints.add(new SprintText(parts(close < 0 ? body : body.substring(0, close))));
        }
        return sprints;
    }

    /** What a part says, if it is there and not null. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(parts.get(key)).filter(value -> !isNothing(value));
    }

    /** The moment that a part names, if it names one. */
    public Optional<Instant> moment(String key) {
        return text(key).flatMap(SprintText::parsed);
    }

    /** A moment as Jira Software writes it, if the text is one. */
    static Optional<Instant> parsed(String text) {
        for (DateTimeFormatter form : FORMS) {
            try {
                return Optional.of(OffsetDateTime.parse(text.strip(), form).toInstant());
            } catch (DateTimeParseException e) {
                // not this form
            }
        }
        return Optional.empty();
    }

    /** What may be a part, or a piece of a name that looks like one. */
    private record Candidate(String key, String value, int from, int to) {}

    private static Map<String, String> parts(String body) {
        List<Candidate> candidates = candidates(body);
        Map<String, Candidate> best = best(candidates);
        Map<String, String> parts = new LinkedHashMap<>();
        Candidate open = null;
        int end = 0;
        for (Candidate next : candidates) {
            boolean begins =
                    open == null
                            ? !parts.containsKey(next.key)
                            : isPart(next, best.get(next.key), parts);
            if (begins) {
                close(open, end, body, parts);
                parts.put(next.key, next.value);
                open = endsBySight(next) ? null : next;
            }
            end = next.to;
        }
        close(open, end, body, parts);
        return parts;
    }

    private static void close(Candidate open, int end, String body, Map<String, String> parts) {
        if (open != null) {
            parts.put(open.key, body.substring(open.from, end));
        }
    }

    private static List<Candidate> candidates(String body) {
        List<Candidate> candidates = new ArrayList<>();
        Matcher key = KEY.matcher(body);
        for (boolean found = key.find(); found; ) {
            String name = key.group(1);
            int from = key.end();
            found = key.find();
            int to = found ? key.start() : body.length();
            candidates.add(new Candidate(name, body.substring(from, to), from, to));
        }
        return candidates;
    }

    /** Of each key the last one that holds what it may, else the last one. */
    private static Map<String, Candidate> best(List<Candidate> candidates) {
        Map<String, Candidate> best = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            best.merge(
                    candidate.key,
                    candidate,
                    (before, next) -> fits(next) || !fits(before) ? next : before);
        }
        return best;
    }

    private static boolean isPart(Candidate next, Candidate best, Map<String, String> before) {
        boolean known = isTyped(next.key) || FREE.contains(next.key);
        return next == best && !before.containsKey(next.key) && (known || looksPrinted(next));
    }

    private static boolean isTyped(String key) {
        return NUMBERS.contains(key) || WORDS.contains(key) || MOMENTS.contains(key);
    }

    private static boolean endsBySight(Candidate part) {
        return isTyped(part.key) ? fits(part) : !FREE.contains(part.key) && looksPrinted(part);
    }

    private static boolean fits(Candidate part) {
        if (NUMBERS.contains(part.key)) {
            return isNothing(part.value) || NUMBER.matcher(part.value).matches();
        }
        if (WORDS.contains(part.key)) {
            return isNothing(part.value) || WORD.matcher(part.value).matches();
        }
        return !MOMENTS.contains(part.key)
                || isNothing(part.value)
                || parsed(part.value).isPresent();
    }

    /** Of a key that is new here: named as a program does, holding what a program prints. */
    private static boolean looksPrinted(Candidate part) {
        boolean named = part.key.length() > 2 && Character.isLowerCase(part.key.charAt(0));
        return named
                && (isNothing(part.value)
                        || NUMBER.matcher(part.value).matches()
                        || part.value.equals("true")
                        || part.value.equals("false")
                        || parsed(part.value).isPresent());
    }

    private static boolean isNothing(String value) {
        return value.isEmpty() || value.equals("<null>");
    }
}
