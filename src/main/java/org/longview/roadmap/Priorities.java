package org.longview.roadmap;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.longview.strategy.Initiative;
import org.longview.strategy.Score;
import org.longview.strategy.ScoreMethod;

/**
 * The initiatives of a roadmap with what they are scored by.
 *
 * @param method by which the roadmap scores
 * @param initiatives in rank order
 * @param scores by initiative; one that nobody has scored is missing
 * @param version that of the roadmap
 */
public record Priorities(
        ScoreMethod method,
        List<Initiative> initiatives,
        Map<String, Score> scores,
        boolean editable,
        long version) {
    public Priorities {
        initiatives = List.copyOf(initiatives);
        scores = Map.copyOf(scores);
    }

    /** The method of a roadmap: its own, or RICE where it names none that is known. */
    static ScoreMethod method(String own) {
        for (ScoreMethod method : ScoreMethod.values()) {
            if (method.name().equals(own)) {
                return method;
            }
        }
        return ScoreMethod.RICE;
    }

    public Optional<BigDecimal> score(Initiative initiative) {
        Score score = scores.get(initiative.uid());
        return score == null ? Optional.empty() : score.of(method).score();
    }

    public long scored() {
        return initiatives.stream().filter(one -> score(one).isPresent()).count();
    }

    /** The highest score first; equal ones, and below them those without, as they are ranked. */
    List<String> byScore() {
        Comparator<Initiative> highest =
                Comparator.comparing(
                        one -> score(one).orElse(null),
                        Comparator.nullsLast(Comparator.reverseOrder()));
        return initiatives.stream().sorted(highest).map(Initiative::uid).toList();
    }
}
