package org.longview.roadmap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.longview.delivery.ChildCounts;
import org.longview.rollup.RollUp;
import org.longview.strategy.Attainment;
import org.longview.strategy.CheckIn;
import org.longview.strategy.Contribution;
import org.longview.strategy.KeyResult;
import org.longview.strategy.Objective;

/**
 * An objective as one person may see it.
 *
 * @param latest the last check-in by key result
 * @param initiatives those that serve it, in rank order
 * @param counts the work of their epics, as far as this person may see it
 */
public record ObjectiveView(
        Objective objective,
        List<KeyResult> keyResults,
        Map<String, CheckIn> latest,
        List<String> initiatives,
        ChildCounts counts) {
    public ObjectiveView {
        keyResults = List.copyOf(keyResults);
        initiatives = List.copyOf(initiatives);
    }

    /**
     * @param ranked all initiatives of the roadmap in rank order
     */
    static List<ObjectiveView> of(Aims aims, List<InitiativeView> ranked) {
        return aims.objectives().stream().map(objective -> of(objective, aims, ranked)).toList();
    }

    private static ObjectiveView of(Objective objective, Aims aims, List<InitiativeView> ranked) {
        Set<String> serving =
                aims.contributions().stream()
                        .filter(held -> held.objectiveUid().equals(objective.uid()))
                        .map(Contribution::initiativeUid)
                        .collect(Collectors.toSet());
        List<InitiativeView> here =
                ranked.stream().filter(v -> serving.contains(v.initiative().uid())).toList();
        return new ObjectiveView(
                objective,
                aims.of(objective),
                aims.latest(),
                here.stream().map(view -> view.initiative().uid()).toList(),
                RollUp.total(here.stream().flatMap(view -> view.epics().stream()).toList()));
    }

    /** The mean of the key results that have been measured. */
    public Optional<Attainment> attainment() {
        return Attainment.mean(keyResults);
    }

    /** How many key results have been measured. */
    public long measured() {
        return keyResults.stream().filter(keyResult -> keyResult.current() != null).count();
    }
}
