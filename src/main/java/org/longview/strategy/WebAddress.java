package org.longview.strategy;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses that people may put into links: what browsers take of http and https, and nothing of
 * any other scheme. They are kept as typed but for what a browser would read otherwise than it
 * stands there: blanks, line breaks, and other slashes than two behind the scheme.
 */
public final class WebAddress {
    private static final Pattern WEB =
            Pattern.compile("(https?):[/\\\\]*(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern PORT = Pattern.compile("0*[0-9]{1,5}");
    private static final int LAST_PORT = 65_535;

    private WebAddress() {}

    /**
     * The address that a browser opens when it is given this text.
     *
     * @throws Rejected saying what is wrong with it
     */
    public static String check(String field, String typed) {
        Matcher web = WEB.matcher(typed == null ? "" : withoutBreaks(typed));
        if (!web.matches()) {
            throw new Rejected(field, typed, "A link begins with http:// or https://");
        }
        String rest = web.group(2);
        requirePlace(field, typed, place(rest));
        return web.group(1) + "://" + withoutBlanks(rest);
    }

    /** Browsers leave out what wrapping put into an address. */
    private static String withoutBreaks(String typed) {
        return typed.strip().replaceAll("[\\t\\n\\r]", "");
    }

    /** What stands between scheme and path, without the name of a user. */
    private static String place(String rest) {
        int end = 0;
        while (end < rest.length() && "/\\?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        return rest.substring(rest.lastIndexOf('@', end - 1) + 1, end);
    }

    private static void requirePlace(String field, String typed, String place) {
        int port = place.startsWith("[") ? place.indexOf("]") + 1 : place.indexOf(":");
        int colon = port < 0 || port == 0 && place.startsWith("[") ? place.length() : port;
        String host = place.substring(0, colon);
        if (host.isEmpty()) {
            throw new Rejected(
                    field, typed, "A link names where it leads to, such as https://example.org");
        }
        if (!WebHost.isOne(host)) {
            throw new Rejected(
                    field, typed, "No browser takes \"%s\" as the name of a host".formatted(host));
        }
        String number = place.substring(colon);
        if (!number.isEmpty() && !isPort(number)) {
            throw new Rejected(
                    field,
                    typed,
                    "Behind the host, \"%s\" is no port, which is a number up to %d"
                            .formatted(number, LAST_PORT));
        }
    }

    /** A colon with a number that may be missing. */
    private static boolean isPort(String end) {
        String port = end.substring(1);
        return end.charAt(0) == ':'
                && (port.isEmpty()
                        || PORT.matcher(port).matches() && Integer.parseInt(port) <= LAST_PORT);
    }

    /** As browsers write them. */
    private static String withoutBlanks(String rest) {
        StringBuilder address = new StringBuilder();
        rest.codePoints()
                .forEach(
                        point -> {
                            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                                for (byte each :
                                        Character.toString(point)
                                                .getBytes(StandardCharsets.UTF_8)) {
                                    address.append("%%%02X".formatted(each));
                                }
                            } else {
                                address.appendCodePoint(point);
                            }
                        });
        return address.toString();
    }
}
