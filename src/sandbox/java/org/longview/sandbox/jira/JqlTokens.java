package org.longview.sandbox.jira;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a query into words, quoted texts and punctuation. */
final class JqlTokens {
    private static final Pattern TOKEN =
            Pattern.compile(
                    "\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|(cf\\[\\d+\\])|([\\w.-]+)|(!=|>=|<=|!~|[(),=<>~]))");

    private final String query;
    private final List<String> tokens = new ArrayList<>();
    private int at;

    JqlTokens(String query) throws BadJql {
        this.query = query;
        Matcher token = TOKEN.matcher(query);
        int end = 0;
        String trimmed = query.stripTrailing();
        while (end < trimmed.length()) {
            if (!token.find(end) || token.start() != end) {
                throw new BadJql(
                        "Error in the JQL Query at character "
                                + (end + 1)
                                + ": '"
                                + trimmed.substring(end)
                                + "'");
            }
            tokens.add(token.group(1) != null ? unescape(token.group(1)) : token.group().strip());
            end = token.end();
        }
    }

    private static String unescape(String quoted) {
        return quoted.replaceAll("\\\\(.)", "$1");
    }

    boolean isAt(String word) {
        return at < tokens.size() && tokens.get(at).equalsIgnoreCase(word);
    }

    boolean take(String word) {
        if (isAt(word)) {
            at++;
            return true;
        }
        return false;
    }

    void expect(String word) throws BadJql {
        if (!take(word)) {
            throw new BadJql(
                    "Error in the JQL Query: expecting '"
                            + word
                            + "' but got '"
                            + rest()
                            + "' in "
                            + query);
        }
    }

    String next() throws BadJql {
        if (at >= tokens.size()) {
            throw new BadJql("Error in the JQL Query: it ends too early: " + query);
        }
        return tokens.get(at++);
    }

    boolean atEnd() {
        return at >= tokens.size();
    }

    String rest() {
        return String.join(" ", tokens.subList(Math.min(at, tokens.size()), tokens.size()));
    }
}
