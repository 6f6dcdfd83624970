package org.longview.host;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A list in the jar of what the plugin needs; one thing a line, its parts separated by tabs. */
final class NeededList {

    /** Made by the build from the constant pools of the very classes in the jar. */
    static final String MEMBERS = "/META-INF/longview/members.tsv";

    /** Which feature a class of the plugin or a service of Jira serves. */
    static final String FEATURES = "/META-INF/longview/features.tsv";

    private NeededList() {}

    static List<String> lines(String resource) {
        InputStream in = NeededList.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("the jar has no " + resource);
        }
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
