package org.longview.rollup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.longview.delivery.Child;
import org.longview.delivery.Closing;
import org.longview.delivery.Ending;
import org.longview.delivery.StatusCategory;
import org.longview.rollup.Finding.Evidence;
import org.longview.rollup.Finding.Kind;
import org.longview.rollup.Finding.Subject;

/** Which meanings of statuses and resolutions are guessed, and how many issues hang on each. */
final class EndingChecks {
    private final Map<Ending.Key, Ending> guessed = new LinkedHashMap<>();
    private final Map<Ending.Key, Set<Long>> issues = new LinkedHashMap<>();

    private EndingChecks() {}

    /** Those on which most hang first. */
    static List<Finding> of(List<Family> families) {
        EndingChecks checks = new EndingChecks();
        for (Family family : families) {
            checks.add(family.epic().id(), family.epic().closing(), family.epic().category());
            for (Child child : family.children()) {
                checks.add(child.id(), child.closing(), child.facts().category());
            }
        }
        List<Finding> found = new ArrayList<>();
        checks.issues.entrySet().stream()
                .sorted((a, b) -> b.getValue().size() - a.getValue().size())
                .forEach(
                        each ->
                                found.add(
                                        Finding.of(
                                                Kind.MEANING_UNCONFIRMED,
                                                Subject.ending(checks.guessed.get(each.getKey())),
                                                Evidence.of(each.getValue().size(), 0))));
        return found;
    }

    private void add(long issueId, Closing closing, StatusCategory category) {
        for (Ending ending : closing.of(category)) {
            if (!ending.confirmed()) {
                guessed.putIfAbsent(ending.key(), ending);
                issues.computeIfAbsent(ending.key(), key -> new HashSet<>()).add(issueId);
            }
        }
    }
}
