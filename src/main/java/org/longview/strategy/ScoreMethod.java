package org.longview.strategy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A way to make one number of what an initiative brings and what it costs, by which to rank. */
public enum ScoreMethod {
    /** Reach x impact x confidence / effort. */
    RICE(
            ScoreInput.between("reach", "0", "1000000000"),
            ScoreInput.oneOf("impact", "0.25", "0.5", "1", "2", "3"),
            ScoreInput.between("confidence", "0", "100"),
            ScoreInput.between("effort", "0", "10000")) {
        @Override
        BigDecimal gain(Map<String, BigDecimal> of) {
            return of.get("reach")
                    .multiply(of.get("impact"))
                    .multiply(of.get("confidence").movePointLeft(2));
        }
    },

    /** The cost of delay / the size of the job, each relative to the others of the list. */
    WSJF(relative("value"), relative("urgency"), relative("risk"), relative("size")) {
        @Override
        BigDecimal gain(Map<String, BigDecimal> of) {
            return of.get("value").add(of.get("urgency")).add(of.get("risk"));
        }
    },

    /** Value / effort, both on a scale of ten. */
    VALUE_EFFORT(ScoreInput.between("value", "1", "10"), ScoreInput.between("effort", "1", "10")) {
        @Override
        BigDecimal gain(Map<String, BigDecimal> of) {
            return of.get("value");
        }
    };

    /**
     * A formula that changes gets the next number, and inputs made for an older one keep theirs.
     */
    public static final int FORMULA = 1;

    private final List<ScoreInput> inputs;

    ScoreMethod(ScoreInput... inputs) {
        this.inputs = List.of(inputs);
    }

    private static ScoreInput relative(String name) {
        return ScoreInput.oneOf(name, "1", "2", "3", "5", "8", "13", "20");
    }

    /** What is asked for, the last one being what it costs. */
    public List<ScoreInput> inputs() {
        return inputs;
    }

    /** What is divided by the cost. */
    abstract BigDecimal gain(Map<String, BigDecimal> of);

    /** The score; nothing while an input is missing, or where it would cost nothing. */
    Optional<BigDecimal> score(Map<String, BigDecimal> of) {
        if (!inputs.stream().allMatch(input -> of.containsKey(input.name()))) {
            return Optional.empty();
        }
        BigDecimal cost = of.get(inputs.get(inputs.size() - 1).name());
        return cost.signum() == 0
                ? Optional.empty()
                : Optional.of(gain(of).divide(cost, MathContext.DECIMAL64));
    }
}
