package org.longview.strategy;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * An address that a brief points to.
 *
 * @param url begins with http:// or https://
 * @param title null for the address itself
 */
public record BriefLink(String url, String title) {
    private static final int LONGEST = 2_000;

    public BriefLink {
        url = Limits.optionalText("url", url, LONGEST);
        if (!isWeb(url)) {
            throw new Rejected("url", url, "A link begins with http:// or https://");
        }
        title = title == null || title.isBlank() ? null : Limits.name("title", title);
    }

    private static boolean isWeb(String url) {
        if (url == null || url.chars().anyMatch(Character::isWhitespace)) {
            return false;
        }
        try {
            URI uri = new URI(url);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    String written() {
        return title == null ? url : url + " " + title;
    }

    /**
     * @throws Rejected when a history cannot have these lines as links
     */
    public static void check(String lines) {
        lines.lines().forEach(BriefLink::read);
    }

    /** The reverse of {@link #written}. */
    static BriefLink read(String written) {
        String[] parts = written.split(" ", 2);
        return new BriefLink(parts[0], parts.length == 2 ? parts[1] : null);
    }
}
