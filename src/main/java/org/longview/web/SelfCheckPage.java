package org.longview.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.longview.host.Fact;
import org.longview.host.Finding;
import org.longview.host.Report;
import org.longview.host.Texts;

/**
 * A report of the self-check as HTML; no template, because rendering one needs a service of Jira.
 */
final class SelfCheckPage {

    private final Texts texts;
    private final StringBuilder html = new StringBuilder();

    SelfCheckPage(Texts texts) {
        this.texts = texts;
    }

    String html(Report report) {
        begin();
        summary(report);
        List<Finding> missing = missing(report);
        if (!missing.isEmpty()) {
            findings(text("longview.selfcheck.missing"), missing);
        }
        forUs(report);
        facts(report.facts());
        all(text("longview.selfcheck.all-services"), report.services());
        all(text("longview.selfcheck.all-members"), report.members());
        return end();
    }

    /** For a Jira that does not say who asks. */
    String refusal(String why) {
        begin();
        message("error", text("longview.selfcheck.who", why));
        return end();
    }

    private void begin() {
        html.append("<!DOCTYPE html><html><head><title>")
                .append(text("longview.selfcheck.title"))
                .append("</title><meta name=\"decorator\" content=\"atl.admin\">")
                .append("<meta name=\"admin.active.section\"")
                .append(" content=\"admin_plugins_menu/longview-admin\">")
                .append("<meta name=\"admin.active.tab\" content=\"longview-selfcheck-link\">")
                .append("</head><body><h2>")
                .append(text("longview.selfcheck.title"))
                .append("</h2>");
    }

    private String end() {
        return html.append("</body></html>").toString();
    }

    private void summary(Report report) {
        if (report.isComplete()) {
            message(
                    "success",
                    text(
                            "longview.selfcheck.complete",
                            report.members().size(),
                            report.services().size()));
        } else {
            message("warning", text("longview.selfcheck.lost", features(report.lost())));
        }
    }

    private static List<Finding> missing(Report report) {
        return Stream.of(report.services(), report.members(), report.probes())
                .flatMap(List::stream)
                .filter(finding -> !finding.isThere())
                .toList();
    }

    /** In English, as whoever reads it may not read another language. */
    private void forUs(Report report) {
        html.append("<h3>")
                .append(text("longview.selfcheck.send"))
                .append("</h3><p><label for=\"longview-selfcheck-text\">")
                .append(text("longview.selfcheck.send-how"))
                .append(
                        "</label></p><form class=\"aui\"><textarea readonly rows=\"12\""
                                + " cols=\"100\"")
                .append(" class=\"textarea full-width-field\" id=\"longview-selfcheck-text\">")
                .append(Texts.escaped(SelfCheckText.of(report)))
                .append("</textarea></form>");
    }

    private void message(String kind, String text) {
        html.append("<div class=\"aui-message aui-message-")
                .append(kind)
                .append("\" id=\"longview-selfcheck-summary\"><p>")
                .append(text)
                .append("</p></div>");
    }

    private void all(String title, List<Finding> findings) {
        html.append("<h3>").append(title).append(" (").append(findings.size());
        html.append(")</h3><details><summary class=\"aui-button aui-button-link\">")
                .append(text("longview.selfcheck.show"))
                .append("</summary>");
        table(findings);
        html.append("</details>");
    }

    private void findings(String title, List<Finding> findings) {
        html.append("<h3>").append(title).append("</h3>");
        table(findings);
    }

    private void table(List<Finding> findings) {
        html.append("<table class=\"aui\"><colgroup><col width=\"55%\"><col width=\"25%\">")
                .append("<col width=\"20%\"></colgroup><thead><tr>");
        for (String head :
                List.of(
                        "longview.selfcheck.name",
                        "longview.selfcheck.state",
                        "longview.selfcheck.serves")) {
            html.append("<th scope=\"col\">").append(text(head)).append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (Finding finding : findings) {
            html.append("<tr><td><code>")
                    .append(Texts.escaped(finding.name()).replace("#", "<wbr>#"))
                    .append("</code></td><td>");
            lozenge(finding);
            html.append("</td><td>").append(features(finding.features())).append("</td></tr>");
        }
        html.append("</tbody></table>");
    }

    private void lozenge(Finding finding) {
        html.append("<span class=\"aui-lozenge aui-lozenge-")
                .append(finding.isThere() ? "success" : "error")
                .append("\">")
                .append(
                        text(
                                finding.isThere()
                                        ? "longview.selfcheck.found"
                                        : "longview.selfcheck.not-found"))
                .append("</span>");
        if (!finding.isThere()) {
            html.append(' ').append(Texts.escaped(finding.state(texts)));
        }
    }

    private void facts(List<Fact> facts) {
        Map<String, List<Fact>> topics =
                facts.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Fact::topic, LinkedHashMap::new, Collectors.toList()));
        html.append("<table class=\"aui\"><colgroup><col width=\"35%\"><col width=\"65%\">")
                .append("</colgroup>");
        topics.forEach(
                (topic, found) -> {
                    html.append("<tbody><tr><th scope=\"rowgroup\" colspan=\"2\"><h3>")
                            .append(text(topic))
                            .append("</h3></th></tr>");
                    found.forEach(this::fact);
                    html.append("</tbody>");
                });
        html.append("</table>");
    }

    private void fact(Fact fact) {
        html.append("<tr><td>")
                .append(text(fact.name()))
                .append("</td><td>")
                .append(
                        fact.value() == null
                                ? text("longview.selfcheck.none")
                                : Texts.escaped(fact.value()))
                .append("</td></tr>");
    }

    private String features(Collection<String> keys) {
        return keys.stream().map(this::text).collect(Collectors.joining(", "));
    }

    private String text(String key, Object... values) {
        return Texts.escaped(texts.text(key, values));
    }
}
