package org.longview.roadmap;

import java.util.List;
import java.util.Map;
import org.longview.strategy.CheckIn;
import org.longview.strategy.Contribution;
import org.longview.strategy.KeyResult;
import org.longview.strategy.Objective;
import org.longview.strategy.Vision;

/**
 * What a roadmap is for, regardless of who looks.
 *
 * @param vision null when there was never one
 * @param objectives in their order
 * @param keyResults in their order
 * @param contributions those that hold
 * @param latest the last check-in by key result; one without any is missing
 */
public record Aims(
        Vision vision,
        List<Objective> objectives,
        List<KeyResult> keyResults,
        List<Contribution> contributions,
        Map<String, CheckIn> latest) {
    public static final Aims NONE = new Aims(null, List.of(), List.of(), List.of(), Map.of());

    public Aims {
        objectives = List.copyOf(objectives);
        keyResults = List.copyOf(keyResults);
        contributions = List.copyOf(contributions);
        latest = Map.copyOf(latest);
    }

    public List<KeyResult> of(Objective objective) {
        return keyResults.stream()
                .filter(keyResult -> keyResult.objectiveUid().equals(objective.uid()))
                .toList();
    }
}
