package org.longview.sandbox.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What the demo company is for, as it is written by hand. */
record AimsStory(
        String vision,
        List<Objective> objectives,
        List<Brief> briefs,
        List<Score> scores,
        List<Update> updates) {

    /**
     * An objective.
     *
     * @param timeframe as {@link Anchors} reads it
     * @param initiatives names of those that serve it
     */
    record Objective(
            String name,
            String why,
            String owner,
            String timeframe,
            List<String> initiatives,
            List<KeyResult> keyResults) {}

    record KeyResult(
            String name,
            BigDecimal start,
            BigDecimal target,
            String unit,
            List<CheckIn> checkIns) {}

    record CheckIn(int daysAgo, String by, BigDecimal value, String note) {}

    /**
     * The brief of an initiative.
     *
     * @param requirements pairs of need and text
     */
    record Brief(
            String initiative,
            List<List<String>> requirements,
            List<Link> links,
            List<Step> steps) {}

    record Link(String url, String title) {}

    /**
     * A version of a brief.
     *
     * @param done places of the requirements that are ticked in it
     */
    record Step(int daysAgo, String by, List<Integer> done, Map<String, String> set) {}

    /** What an initiative is scored by, by the names of a score's fields. */
    record Score(String initiative, int daysAgo, String by, Map<String, BigDecimal> inputs) {}

    /**
     * A status update.
     *
     * @param of the name of an initiative or objective
     */
    record Update(String of, int daysAgo, String by, String health, String text) {}

    static AimsStory read() {
        try (InputStream in = AimsStory.class.getResourceAsStream("/demo/aims.json")) {
            return new ObjectMapper().readValue(in, AimsStory.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Update> updatesOf(String name) {
        return updates.stream().filter(update -> update.of().equals(name)).toList();
    }

    List<Objective> servedBy(String initiative) {
        return objectives.stream().filter(o -> o.initiatives().contains(initiative)).toList();
    }
}
