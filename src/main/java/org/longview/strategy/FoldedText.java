package org.longview.strategy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text as it is compared: without case, accents and the forms of Unicode, with the digits 0 to 9
 * for those of any script. Its twin is {@code longview/fold}; shared examples hold the two
 * together.
 */
final class FoldedText {
    private static final Pattern NOTHING_TO_FOLD = Pattern.compile("[ -_a-~]*");
    private static final int WIDE = 0xFEE0;
    private static final int KATAKANA_TO_HIRAGANA = 0x60;

    /** What stands for what before anything else, in this order; the same list is in the script. */
    private static final Fold[] FIRST = {
        new Fold("[‘’‚‛ʹʻʼʽˈ´`′‵‹›׳]", "'"),
        new Fold("[“”„‟«»″‶״〝〞〟]", "\""),
        new Fold(
                "[\\u00ad\\u034f\\u061c\\u0640\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f"
                        + "\\ufe00-\\ufe0f\\ufeff]",
                ""),
        new Fold("\\u05be", "-")
    };

    /** What stands for what in decomposed small letters; the same list is in the script. */
    private static final Fold[] THEN = {
        new Fold("a\\u0308", "ä"),
        new Fold("o\\u0308", "ö"),
        new Fold("u\\u0308", "ü"),
        new Fold("a\\u030a", "å"),
        // accents, and the vowel points of Hebrew and Arabic
        new Fold(
                "[\\u0300-\\u036f\\u0591-\\u05c7\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06dc"
                        + "\\u06df-\\u06e8\\u06ea-\\u06ed\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff"
                        + "\\ufe20-\\ufe2f]",
                ""),
        new Fold("ð", "d"),
        new Fold("ł", "l"),
        new Fold("ħ", "h"),
        new Fold("ŧ", "t"),
        new Fold("ŋ", "n"),
        new Fold("ı", "i"),
        new Fold("ĸ", "k"),
        new Fold("ς", "σ"),
        new Fold("[ىیېے]", "ي"),
        new Fold("[کڪ]", "ك"),
        new Fold("[ةەہھۀۃ]", "ه"),
        new Fold("ٱ", "ا"),
        new Fold("[\\u2010-\\u2015\\u2043\\u2212]", "-"),
        new Fold("\\u2044", "/"),
        new Fold(
                "[\\s\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+",
                " ")
    };

    private FoldedText() {}

    private record Fold(Pattern from, String to) {
        Fold(String from, String to) {
            this(Pattern.compile(from), to);
        }
    }

    /** The text in which each letter that can be written in two ways, such as ü, is one letter. */
    static String of(String text) {
        if (NOTHING_TO_FOLD.matcher(text).matches()) {
            return text.toLowerCase(Locale.ROOT);
        }
        String digits = digits(folded(text, FIRST));
        String small = Normalizer.normalize(digits, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return folded(small, THEN)
                .codePoints()
                .map(FoldedText::hiragana)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String folded(String text, Fold[] folds) {
        String now = text;
        for (Fold fold : folds) {
            now = fold.from().matcher(now).replaceAll(fold.to());
        }
        return now;
    }

    /** Latin signs for those of full width, and the digits 0 to 9 for those of any script. */
    private static String digits(String text) {
        return text.codePoints()
                .map(code -> code >= 0xFF01 && code <= 0xFF5E ? code - WIDE : code)
                .map(code -> Character.isDigit(code) ? '0' + Character.digit(code, 10) : code)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static int hiragana(int code) {
        boolean katakana = code >= 0x30A1 && code <= 0x30F6 || code == 0x30FD || code == 0x30FE;
        return katakana ? code - KATAKANA_TO_HIRAGANA : code;
    }
}
