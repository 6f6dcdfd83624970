package org.longview.strategy;

import java.math.BigDecimal;
import java.util.List;

/**
 * One number that a score is made of, and what it may be.
 *
 * @param choices the only values that it takes, or empty where any between least and most will do
 */
public record ScoreInput(String name, BigDecimal least, BigDecimal most, List<BigDecimal> choices) {
    public ScoreInput {
        choices = List.copyOf(choices);
    }

    static ScoreInput between(String name, String least, String most) {
        return new ScoreInput(name, new BigDecimal(least), new BigDecimal(most), List.of());
    }

    static ScoreInput oneOf(String name, String... choices) {
        List<BigDecimal> values = List.of(choices).stream().map(BigDecimal::new).toList();
        return new ScoreInput(name, values.get(0), values.get(values.size() - 1), values);
    }

    /** The value in its shortest form; an input outside of its range is refused. */
    BigDecimal check(BigDecimal entered) {
        BigDecimal value = Quantity.check(name, entered);
        if (value == null) {
            throw new Rejected(name, null, "The field '" + name + "' must hold a number");
        }
        if (!choices.isEmpty() && choices.stream().noneMatch(one -> one.compareTo(value) == 0)) {
            throw new Rejected(name, entered, "The field '" + name + "' takes one of " + choices);
        }
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new Rejected(
                    name,
                    entered,
                    "The field '%s' takes numbers from %s to %s".formatted(name, least, most));
        }
        return value;
    }
}
