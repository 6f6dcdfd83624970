package org.longview.rest;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.longview.rest.HiddenWorld.It;

/** Finds in a text what one person must not read. */
final class Leaks {

    private static final String UID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String INSTANT = "\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z";
    private static final Pattern WORD = Pattern.compile("ZQ\\w*");
    private static final Pattern KEY = Pattern.compile("[A-Z]+-\\d+");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    /** Alone, not a part of a word, a key or a fraction. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w.])(?<!\\w-)\\d+(?![\\w-])(?!\\.\\d)");

    private final Set<String> words = new TreeSet<>();
    private final Set<String> keys = new TreeSet<>();
    private final Set<String> days = new TreeSet<>();
    private final Set<String> numbers = new TreeSet<>();

    Leaks(HiddenHost host, String viewer) {
        SeenBy seen = new SeenBy(host.world, viewer);
        host.world.issues().stream().filter(seen::sees).map(It::summary).forEach(words::add);
        host.world.issues().stream().filter(seen::sees).forEach(it -> words.addAll(it.labels()));
        if (viewer.equals(HiddenWorld.SEER)) {
            words.add(HiddenWorld.DARK_NAME);
            words.add(HiddenWorld.DARK_PLAN);
            words.add(HiddenWorld.DARK_VERSION);
        } else {
            numbers.add(String.valueOf(HiddenWorld.DARK_PROJECT));
        }
        for (It it : seen.hidden()) {
            keys.add(it.key());
            numbers.add(String.valueOf(it.id()));
            Stream.of(it.start(), it.end())
                    .filter(Objects::nonNull)
                    .map(LocalDate::toString)
                    .forEach(days::add);
        }
        for (It it : host.world.issues()) {
            if (seen.sees(it)) {
                days.remove(String.valueOf(it.start()));
                days.remove(String.valueOf(it.end()));
            }
        }
        seen.forbiddenNumbers(host.groups(), HiddenHost.PROMISED.values())
                .forEach(number -> numbers.add(String.valueOf(number)));
    }

    /**
     * Everything in it that comes from hidden issues only; the words that may be read are known.
     */
    Set<String> in(String text) {
        String plain = text.replaceAll(UID, "").replaceAll(INSTANT, "");
        Set<String> found = new TreeSet<>();
        all(WORD, plain).stream().filter(word -> !words.contains(word)).forEach(found::add);
        all(KEY, plain).stream().filter(keys::contains).forEach(found::add);
        all(DAY, plain).stream().filter(days::contains).forEach(found::add);
        all(NUMBER, plain).stream().filter(numbers::contains).forEach(found::add);
        return found;
    }

    private static Set<String> all(Pattern pattern, String text) {
        Set<String> all = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            all.add(matcher.group());
        }
        return all;
    }
}
