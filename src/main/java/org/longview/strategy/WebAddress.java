package org.longview.strategy;

import java.util.regex.Pattern;

/**
 * Addresses that people may put into links: what browsers take of http and https, whatever stands
 * in their names and paths, and nothing of any other scheme.
 */
public final class WebAddress {
    private static final String WEB = "http://";
    private static final String SECURE = "https://";
    private static final Pattern PORT = Pattern.compile("\\d{0,5}");
    private static final int LAST_PORT = 65_535;

    /** What no browser takes in the name of a host. */
    private static final String NEVER_IN_HOSTS = "<>^|`{}\"[]:";

    private WebAddress() {}

    /**
     * @throws Rejected saying what is wrong with it
     */
    public static String check(String field, String url) {
        if (url == null || !isWeb(url)) {
            throw new Rejected(field, url, "A link begins with http:// or https://");
        }
        if (url.codePoints().anyMatch(WebAddress::breaksIt)) {
            throw new Rejected(
                    field, url, "A link has no spaces or line breaks; write %20 for a space");
        }
        if (!hasHost(url)) {
            throw new Rejected(
                    field, url, "A link names where it leads to, such as https://example.org");
        }
        return url;
    }

    private static boolean isWeb(String url) {
        return url.regionMatches(true, 0, WEB, 0, WEB.length())
                || url.regionMatches(true, 0, SECURE, 0, SECURE.length());
    }

    /** Browsers drop some of these and keep others, so nobody sees where such an address leads. */
    private static boolean breaksIt(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.isISOControl(point);
    }

    private static boolean hasHost(String url) {
        int from = url.indexOf("//") + 2;
        int to = from;
        while (to < url.length() && "/\\?#".indexOf(url.charAt(to)) < 0) {
            to++;
        }
        String place =
                url.substring(
                        url.lastIndexOf('@', to - 1) >= from
                                ? url.lastIndexOf('@', to - 1) + 1
                                : from,
                        to);
        if (place.startsWith("[")) {
            int close = place.indexOf(']');
            return close > 2
                    && place.substring(1, close)
                            .chars()
                            .allMatch(c -> c == ':' || c == '.' || Character.digit(c, 16) >= 0)
                    && isPort(place.substring(close + 1));
        }
        int colon = place.indexOf(':');
        String host = colon < 0 ? place : place.substring(0, colon);
        return !host.isEmpty()
                && host.chars().noneMatch(c -> NEVER_IN_HOSTS.indexOf(c) >= 0)
                && isPort(colon < 0 ? "" : place.substring(colon));
    }

    /** Nothing, or a colon with a number that may be missing. */
    private static boolean isPort(String end) {
        if (end.isEmpty()) {
            return true;
        }
        String port = end.substring(1);
        return end.charAt(0) == ':'
                && PORT.matcher(port).matches()
                && (port.isEmpty() || Integer.parseInt(port) <= LAST_PORT);
    }
}
