package org.longview.strategy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was entered for one method, which may be a part of what it asks for.
 *
 * @param formula the version of the method's formula that they were entered for
 */
public record ScoreInputs(ScoreMethod method, int formula, Map<String, BigDecimal> values) {
    public ScoreInputs {
        if (formula < 1 || formula > ScoreMethod.FORMULA) {
            throw new Rejected("formula", formula, "There is no such version of the formula");
        }
        Map<String, BigDecimal> checked = new TreeMap<>();
        for (ScoreInput input : method.inputs()) {
            if (values.get(input.name()) != null) {
                checked.put(input.name(), input.check(values.get(input.name())));
            }
        }
        for (String name : values.keySet()) {
            if (method.inputs().stream().noneMatch(input -> input.name().equals(name))) {
                throw new Rejected("inputs", name, "%s has no such input".formatted(method));
            }
        }
        values = Map.copyOf(checked);
    }

    /** Nothing yet, for the newest formula. */
    public static ScoreInputs none(ScoreMethod method) {
        return new ScoreInputs(method, ScoreMethod.FORMULA, Map.of());
    }

    public Optional<BigDecimal> score() {
        return method.score(values);
    }
}
