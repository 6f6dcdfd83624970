package org.longview.strategy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an initiative is about, in plain text, with what it requires; there is one at most for each.
 */
public record Brief(
        String uid,
        String initiativeUid,
        BriefTexts texts,
        List<Requirement> requirements,
        List<BriefLink> links,
        long version)
        implements StrategyItem {
    public static final int MOST_REQUIREMENTS = 200;
    public static final int MOST_LINKS = 50;

    private static final String REQUIREMENT = "requirement:";
    private static final String ORDER = "requirements";
    private static final String LINKS = "links";

    public Brief {
        Objects.requireNonNull(uid);
        Objects.requireNonNull(initiativeUid);
        Objects.requireNonNull(texts);
        requirements = List.copyOf(requirements);
        links = List.copyOf(links);
        atMost(ORDER, requirements.size(), MOST_REQUIREMENTS);
        atMost(LINKS, links.size(), MOST_LINKS);
        Limits.optionalText(LINKS, written(links), Limits.TEXT);
        Set<String> seen = new HashSet<>();
        for (Requirement requirement : requirements) {
            if (!seen.add(requirement.uid())) {
                throw new Rejected(
                        ORDER, requirement.uid(), "Two requirements of a brief have the same uid");
            }
        }
    }

    private static void atMost(String field, int count, int most) {
        if (count > most) {
            throw new Rejected(
                    field, count, "The field '%s' takes at most %d".formatted(field, most));
        }
    }

    public boolean isEmpty() {
        return fields().isEmpty();
    }

    /** The next version with one line ticked, or not. */
    public Brief ticked(String requirementUid, boolean done) {
        List<Requirement> lines =
                requirements.stream()
                        .map(line -> line.uid().equals(requirementUid) ? line.ticked(done) : line)
                        .toList();
        return new Brief(uid, initiativeUid, texts, lines, links, version + 1);
    }

    @Override
    public Map<String, String> fields() {
        Map<String, String> fields = new TreeMap<>(texts.fields());
        if (!requirements.isEmpty()) {
            fields.put(
                    ORDER,
                    requirements.stream().map(Requirement::uid).collect(Collectors.joining(" ")));
        }
        for (Requirement line : requirements) {
            fields.put(REQUIREMENT + line.uid(), line.written());
        }
        if (!links.isEmpty()) {
            fields.put(LINKS, written(links));
        }
        return fields;
    }

    private static String written(List<BriefLink> links) {
        return links.stream().map(BriefLink::written).collect(Collectors.joining("\n"));
    }

    @Override
    public Brief with(Map<String, String> fields, long next) {
        List<Requirement> lines = new ArrayList<>();
        for (String line : parts(fields.get(ORDER), " ")) {
            String written = fields.get(REQUIREMENT + line);
            if (written != null) {
                lines.add(Requirement.read(line, written));
            }
        }
        return new Brief(
                uid,
                initiativeUid,
                BriefTexts.of(fields),
                lines,
                parts(fields.get(LINKS), "\n").stream().map(BriefLink::read).toList(),
                next);
    }

    /** A brief without a word, for the history to be read into. */
    public static Brief empty(String uid, String initiativeUid) {
        return new Brief(uid, initiativeUid, BriefTexts.NONE, List.of(), List.of(), 0);
    }

    private static List<String> parts(String text, String separator) {
        return text == null || text.isEmpty()
                ? List.of()
                : Stream.of(text.split(separator)).toList();
    }
}
