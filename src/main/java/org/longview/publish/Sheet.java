package org.longview.publish;

import java.util.ArrayList;
import java.util.List;
import org.longview.host.Texts;
import org.longview.roadmap.Letter;

/** A letter while it is written: each part once, as plain text and as HTML that loads nothing. */
final class Sheet {
    private static final String CELL =
            "style=\"padding:6px 12px 6px 0;border-top:1px solid #dcdfe4;vertical-align:top\"";

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();

    /**
     * One row of the table.
     *
     * @param name of an initiative
     * @param address of it, null for one that is gone
     * @param what sentences, of which all but the first may be of several lines
     * @param by empty for nobody
     */
    record Row(String name, String address, List<String> what, String by) {}

    /** Rows under a heading. */
    record Group(String heading, List<Row> rows) {}

    void title(String words, String under) {
        text.append(words).append('\n').append(under).append("\n\n");
        html.append("<h1 style=\"font-size:20px;margin:0\">")
                .append(Texts.escaped(words))
                .append("</h1><p style=\"margin:4px 0 16px;color:#44546f\">")
                .append(Texts.escaped(under))
                .append("</p>");
    }

    void paragraph(String words) {
        text.append(words).append("\n\n");
        html.append("<p>").append(Texts.escaped(words)).append("</p>");
    }

    void table(List<String> heads, List<Group> groups) {
        html.append("<table style=\"border-collapse:collapse;font-size:14px\"><thead><tr>");
        for (String head : heads) {
            html.append("<th scope=\"col\" align=\"left\" style=\"padding:6px 12px 6px 0\">")
                    .append(Texts.escaped(head))
                    .append("</th>");
        }
        html.append("</tr></thead>");
        for (Group group : groups) {
            text.append(group.heading()).append('\n');
            html.append("<tbody><tr><th scope=\"rowgroup\" colspan=\"")
                    .append(heads.size())
                    .append("\" align=\"left\" style=\"padding:16px 0 4px\">")
                    .append(Texts.escaped(group.heading()))
                    .append("</th></tr>");
            group.rows().forEach(row -> row(row, heads.size()));
            html.append("</tbody>");
            text.append('\n');
        }
        html.append("</table>");
    }

    private void row(Row row, int columns) {
        text.append("* ").append(row.name()).append(": ");
        List<String> rest = new ArrayList<>(row.what());
        text.append(Prose.plain(rest.remove(0))).append('\n');
        if (!row.by().isEmpty()) {
            rest.add(row.by());
        }
        rest.forEach(words -> text.append(Prose.indented(words)));
        html.append("<tr><td ").append(CELL).append('>');
        html.append(
                row.address() == null
                        ? Texts.escaped(row.name())
                        : anchor(row.name(), row.address()));
        html.append("</td><td ").append(CELL).append('>');
        html.append(Prose.html(row.what()));
        if (columns > 2) {
            html.append("</td><td ").append(CELL).append('>').append(Texts.escaped(row.by()));
        }
        html.append("</td></tr>");
    }

    void link(String words, String address) {
        text.append(words).append(":\n").append(address).append("\n\n");
        html.append("<p>").append(anchor(words, address)).append("</p>");
    }

    /** Why one gets it, and how to get no more. */
    void end(String why, String stop, String address) {
        text.append("-- \n").append(why).append('\n');
        text.append(stop).append(":\n").append(address).append('\n');
        html.append("<p style=\"margin-top:24px;font-size:12px;color:#44546f\">")
                .append(Texts.escaped(why))
                .append(' ')
                .append(anchor(stop, address))
                .append("</p>");
    }

    Letter letter(String subject, String language) {
        return new Letter(
                subject,
                text.toString(),
                "<!DOCTYPE html><html lang=\""
                        + language
                        + "\"><head><meta charset=\"utf-8\"><title>"
                        + Texts.escaped(subject)
                        + "</title></head><body style=\"font-family:sans-serif;font-size:14px;color:#172b4d\">"
                        + html
                        + "</body></html>\n");
    }

    private static String anchor(String words, String address) {
        return "<a href=\"" + Texts.escaped(address) + "\">" + Texts.escaped(words) + "</a>";
    }
}
