package org.longview.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.longview.host.Fact;
import org.longview.host.Finding;
import org.longview.host.Report;
import org.longview.host.Texts;

/**
 * A report of the self-check to copy and to send: plain text, English, without names of people,
 * projects, fields or machines.
 */
final class SelfCheckText {

    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

    /** What people named as they like: whether it was found has to do. */
    private static final String FIELDS = "longview.selfcheck.fields";

    private SelfCheckText() {}

    static String of(Report report) {
        StringBuilder text = new StringBuilder("Longview self-check\n");
        report.facts().forEach(fact -> text.append(line(fact)));
        text.append("does not work: ").append(words(report.lost())).append('\n');
        part(text, "services", report.services());
        part(text, "members", report.members());
        part(text, "probes that failed", report.probes());
        return text.toString();
    }

    private static void part(StringBuilder text, String name, List<Finding> all) {
        List<Finding> bad = all.stream().filter(finding -> !finding.isThere()).toList();
        text.append(name).append(": ").append(all.size() - bad.size()).append(" of ");
        text.append(all.size()).append(" are fine\n");
        for (Finding finding : bad) {
            text.append("  ").append(finding.name()).append(": ").append(finding.state(ENGLISH));
            text.append(" [").append(words(finding.features())).append("]\n");
        }
    }

    private static String line(Fact fact) {
        String value = fact.value() == null ? "none" : fact.value();
        return "%s: %s\n"
                .formatted(
                        ENGLISH.text(fact.name()),
                        fact.topic().equals(FIELDS) && fact.value() != null ? "found" : value);
    }

    private static String words(List<String> keys) {
        return keys.isEmpty()
                ? "nothing is missing"
                : keys.stream().map(ENGLISH::text).collect(Collectors.joining(", "));
    }
}
