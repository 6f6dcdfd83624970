package org.longview.publish;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.longview.host.Texts;

/** What people wrote, in its lines and lists, as the page shows it. */
final class Prose {
    private static final Pattern ITEM = Pattern.compile("\\s*[-*•]\\s+(.*)");

    private Prose() {}

    /** Each line below a row of plain text. */
    static String indented(String words) {
        return words.lines()
                .map(line -> line.isBlank() ? "\n" : "  " + line + "\n")
                .collect(Collectors.joining());
    }

    /** Texts one below the other; lines that begin as those of a list become one. */
    static String html(List<String> texts) {
        StringBuilder html = new StringBuilder();
        boolean inList = false;
        for (String line : texts.stream().flatMap(String::lines).toList()) {
            Matcher item = ITEM.matcher(line);
            if (item.matches()) {
                html.append(inList ? "" : "<ul style=\"margin:4px 0;padding-left:20px\">");
                html.append("<li>").append(Texts.escaped(item.group(1))).append("</li>");
            } else {
                html.append(inList ? "</ul>" : html.length() > 0 ? "<br>" : "");
                html.append(Texts.escaped(line));
            }
            inList = item.matches();
        }
        return html.append(inList ? "</ul>" : "").toString();
    }
}
