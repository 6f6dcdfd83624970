package org.longview.rest;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.longview.host.Fact;
import org.longview.host.Finding;
import org.longview.host.Report;
import org.longview.host.Texts;

/** Writes a report of the self-check without a library, which may be just what is missing. */
final class SelfCheckJson {

    private final Texts texts;

    SelfCheckJson(Texts texts) {
        this.texts = texts;
    }

    String report(Report report) {
        return "{\"complete\":"
                + report.isComplete()
                + ",\"lost\":"
                + array(report.lost(), this::text)
                + ",\"services\":"
                + array(report.services(), this::finding)
                + ",\"members\":"
                + array(report.members(), this::finding)
                + ",\"probes\":"
                + array(report.probes(), this::finding)
                + ",\"facts\":"
                + array(report.facts(), this::fact)
                + "}";
    }

    String error(String code, String message) {
        return "{\"code\":%s,\"message\":%s,\"field\":null,\"value\":null}"
                .formatted(quoted(code), quoted(message));
    }

    private String finding(Finding finding) {
        return "{\"name\":%s,\"found\":%s,\"problem\":%s,\"features\":%s}"
                .formatted(
                        quoted(finding.name()),
                        finding.isThere(),
                        finding.isThere() ? "null" : quoted(finding.state(texts)),
                        array(finding.features(), this::text));
    }

    private String fact(Fact fact) {
        return "{\"topic\":%s,\"name\":%s,\"value\":%s}"
                .formatted(text(fact.topic()), text(fact.name()), quoted(fact.value()));
    }

    private String text(String key) {
        return key == null ? "null" : quoted(texts.text(key));
    }

    private static <T> String array(Collection<T> values, Function<T, String> json) {
        return values.stream().map(json).collect(Collectors.joining(",", "[", "]"));
    }

    private static String quoted(String text) {
        if (text == null) {
            return "null";
        }
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
