package org.longview.strategy;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The people whom the address of a view names: owners in filters, and their lanes. */
public final class ViewQuery {
    private static final Set<String> LISTS = Set.of("owner", "mark", "open", "closed");
    private static final String LANE = "lane:owner:";

    /** Stands bare for no value at all; a key that is just that sign is written in its code. */
    private static final String NONE = "-";

    private ViewQuery() {}

    /**
     * @param query may be null
     */
    public static boolean names(String query, String userKey) {
        return query != null && !query.equals(renamed(query, userKey, userKey + "\n"));
    }

    /**
     * The same with another key in place of the person's; what does not name them stays as it is.
     */
    public static String renamed(String query, String userKey, String newKey) {
        if (query == null) {
            return null;
        }
        UnaryOperator<String> put =
                token ->
                        token.equals(userKey)
                                ? newKey
                                : token.equals(LANE + userKey) ? LANE + newKey : token;
        return Arrays.stream(query.split("&", -1))
                .map(part -> part(part, put))
                .collect(Collectors.joining("&"));
    }

    private static String part(String part, UnaryOperator<String> put) {
        int equals = part.indexOf('=');
        if (equals < 0 || !LISTS.contains(part.substring(0, equals))) {
            return part;
        }
        try {
            String[] tokens = decoded(part.substring(equals + 1)).split(",", -1);
            boolean changed = false;
            for (int i = 0; i < tokens.length; i++) {
                if (tokens[i].equals(NONE)) {
                    continue;
                }
                // twice encoded: once as one of a list, which a browser does without plus signs
                String token = decoded(tokens[i].replace("+", "%2B"));
                String now = put.apply(token);
                changed |= !now.equals(token);
                tokens[i] = now.equals(token) ? tokens[i] : written(now);
            }
            return changed ? part.substring(0, equals + 1) + list(tokens) : part;
        } catch (IllegalArgumentException unreadable) {
            return part;
        }
    }

    private static String written(String token) {
        return token.equals(NONE) ? "%2D" : encoded(token).replace("+", "%20");
    }

    private static String list(String[] tokens) {
        return encoded(String.join(",", tokens)).replace("%2C", ",").replace("%3A", ":");
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
