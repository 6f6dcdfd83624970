package org.longview.sandbox.demo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** The content of the demo as it is written by hand: who, what, why, and when relative to today. */
record Story(
        String company,
        List<Person> people,
        List<Project> projects,
        List<String> patterns,
        List<String> bugs,
        List<Theme> themes,
        List<Epic> epics,
        List<Initiative> initiatives,
        List<Initiative> hostInitiatives) {

    record Person(String name, String displayName, List<String> groups) {}

    record Project(
            String key,
            String name,
            String category,
            String lead,
            List<String> components,
            List<String> team) {}

    record Theme(String name, String description, String colour) {}

    /**
     * An epic.
     *
     * @param start and end as {@link Anchors} reads them, null for an epic without dates
     * @param unestimated share of its children without points, null for the usual one
     * @param dueOnly its dates are its own, its children have none
     * @param flaw what nobody kept tidy in it, null for nothing
     */
    record Epic(
            String id,
            String project,
            String name,
            String summary,
            List<String> nouns,
            String component,
            List<String> labels,
            String start,
            String end,
            int children,
            Double unestimated,
            boolean restricted,
            boolean dueOnly,
            Flaw flaw) {}

    /**
     * An initiative with the steps of its history.
     *
     * @param theme index of its theme, null outside all
     */
    record Initiative(
            String name,
            String why,
            Integer theme,
            List<String> epics,
            List<String> supports,
            List<Step> steps) {}

    /** Fields that somebody set some days ago. */
    record Step(int daysAgo, String by, String reason, Map<String, String> set) {}

    static Story read() throws IOException {
        try (InputStream in = Story.class.getResourceAsStream("/demo/story.json")) {
            return new ObjectMapper()
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .readValue(in, Story.class);
        }
    }
}
