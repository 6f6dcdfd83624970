package org.longview.sandbox.host;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Jira's jsI18n transformer: puts texts in place of AJS.I18n.getText calls with a literal key. */
final class JsTexts {
    private static final Pattern CALL =
            Pattern.compile("(?:AJS\\.)?I18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\1\\s*([,)])");

    private final Texts texts;
    private final Locale locale;

    JsTexts(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    String translate(String script) {
        Matcher call = CALL.matcher(script);
        StringBuilder translated = new StringBuilder(script.length() + 4_096);
        while (call.find()) {
            String raw = texts.raw(locale, call.group(2));
            boolean plain = call.group(3).equals(")");
            String replacement =
                    plain
                            ? quoted(MessageFormat.format(raw, new Object[0]))
                            : "AJS.format(" + quoted(raw) + ",";
            call.appendReplacement(translated, Matcher.quoteReplacement(replacement));
        }
        return call.appendTail(translated).toString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '<', '>', '\u2028', '\u2029' -> quoted.append("\\u%04x".formatted((int) c));
                default -> quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
