package org.longview.strategy;

/**
 * An address that a brief points to.
 *
 * @param url a {@link WebAddress}
 * @param title null for the address itself
 */
public record BriefLink(String url, String title) {
    private static final int LONGEST = 2_000;

    public BriefLink {
        url = WebAddress.check("url", Limits.optionalText("url", url, LONGEST));
        // with its blanks written as browsers do it may be longer
        url = Limits.optionalText("url", url, LONGEST);
        title = title == null || title.isBlank() ? null : Limits.name("title", title);
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
