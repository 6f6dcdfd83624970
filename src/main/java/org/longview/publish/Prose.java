package org.longview.publish;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.longview.host.Texts;

/** What people wrote, in its lines and lists, as the page shows it. */
final class Prose {
    private static final Pattern ITEM = Pattern.compile("\\s*[-*•]\\s+(.*)");

    /** As markup.js reads them: bold, and addresses of the web. */
    private static final Pattern MARKS =
            Pattern.compile("\\*\\*(?=\\S)(.*?\\S)\\*\\*|https?://[^\\s<>\"]+");

    /** What ends a sentence behind an address. */
    private static final String TRAILING = ".,;:!?)]}'\"…";

    /** Nothing longer is kept whole at the end. */
    private static final int LONGEST_WORD = 200;

    private Prose() {}

    /** Each line below a row of plain text, in which bold is no more than its words. */
    static String indented(String words) {
        return plain(words)
                .lines()
                .map(line -> line.isBlank() ? "\n" : "  " + line + "\n")
                .collect(Collectors.joining());
    }

    static String plain(String words) {
        Matcher marks = MARKS.matcher(words);
        return marks.replaceAll(
                found ->
                        Matcher.quoteReplacement(
                                found.group(1) == null ? found.group() : found.group(1)));
    }

    private static String inline(String line) {
        StringBuilder html = new StringBuilder();
        Matcher marks = MARKS.matcher(line);
        int from = 0;
        while (marks.find()) {
            html.append(Texts.escaped(line.substring(from, marks.start())));
            if (marks.group(1) != null) {
                html.append("<strong>").append(Texts.escaped(marks.group(1))).append("</strong>");
                from = marks.end();
            } else {
                String address = Texts.escaped(withoutTrailing(marks.group()));
                html.append("<a href=\"").append(address).append("\">");
                html.append(address).append("</a>");
                from = marks.start() + withoutTrailing(marks.group()).length();
            }
        }
        return html.append(Texts.escaped(line.substring(from))).toString();
    }

    private static String withoutTrailing(String address) {
        int end = address.length();
        while (TRAILING.indexOf(address.charAt(end - 1)) >= 0) {
            end--;
        }
        return address.substring(0, end);
    }

    /**
     * The first of it where it is longer than that; ends before a word, and leaves no mark open.
     *
     * @param longest in characters of Unicode
     */
    static String cut(String words, int longest) {
        if (words.codePointCount(0, words.length()) <= longest) {
            return words;
        }
        String kept = words.substring(0, words.offsetByCodePoints(0, longest));
        int word = Math.max(kept.lastIndexOf(' '), kept.lastIndexOf('\n'));
        boolean isWithin = !Character.isWhitespace(words.charAt(kept.length()));
        if (isWithin && word > kept.length() - LONGEST_WORD) {
            kept = kept.substring(0, word);
        }
        int open =
                MARKS.matcher(kept).replaceAll("").lastIndexOf("**") < 0
                        ? -1
                        : kept.lastIndexOf("**");
        if (open >= 0) {
            kept = kept.substring(0, open) + kept.substring(open + 2);
        }
        return kept.stripTrailing() + " […]";
    }

    /** Texts one below the other; lines that begin as those of a list become one. */
    static String html(List<String> texts) {
        StringBuilder html = new StringBuilder();
        boolean inList = false;
        for (String line : texts.stream().flatMap(String::lines).toList()) {
            Matcher item = ITEM.matcher(line);
            if (item.matches()) {
                html.append(inList ? "" : "<ul style=\"margin:4px 0;padding-left:20px\">");
                html.append("<li>").append(inline(item.group(1))).append("</li>");
            } else {
                html.append(inList ? "</ul>" : html.length() > 0 ? "<br>" : "");
                html.append(inline(line));
            }
            inList = item.matches();
        }
        return html.append(inList ? "</ul>" : "").toString();
    }
}
