package org.longview.strategy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What an initiative is scored by, kept apart for each method; the scores follow from it. There is
 * one at most for each initiative.
 *
 * @param entered never empty inputs, by their method
 */
public record Score(
        String uid, String initiativeUid, Map<ScoreMethod, ScoreInputs> entered, long version)
        implements StrategyItem {
    private static final String FORMULA = "formula";

    public Score {
        Objects.requireNonNull(uid);
        Objects.requireNonNull(initiativeUid);
        entered = Map.copyOf(entered);
    }

    /** Nothing entered, for the history to be read into. */
    public static Score empty(String uid, String initiativeUid) {
        return new Score(uid, initiativeUid, Map.of(), 0);
    }

    public ScoreInputs of(ScoreMethod method) {
        return entered.getOrDefault(method, ScoreInputs.none(method));
    }

    /** The next version, with other inputs for one method. */
    public Score with(ScoreInputs inputs) {
        Map<ScoreMethod, ScoreInputs> all = new HashMap<>(entered);
        all.remove(inputs.method());
        if (!inputs.values().isEmpty()) {
            all.put(inputs.method(), inputs);
        }
        return new Score(uid, initiativeUid, all, version + 1);
    }

    /** The inputs as "RICE.reach", and for which formula they are as "RICE.formula". */
    @Override
    public Map<String, String> fields() {
        Map<String, String> fields = new TreeMap<>();
        entered.forEach(
                (method, inputs) -> {
                    String start = method.name() + ".";
                    fields.put(start + FORMULA, Integer.toString(inputs.formula()));
                    inputs.values()
                            .forEach(
                                    (name, value) ->
                                            fields.put(start + name, Quantity.written(value)));
                });
        return fields;
    }

    @Override
    public Score with(Map<String, String> fields, long next) {
        Map<ScoreMethod, ScoreInputs> read = new EnumMap<>(ScoreMethod.class);
        for (ScoreMethod method : ScoreMethod.values()) {
            String formula = fields.get(method.name() + "." + FORMULA);
            Map<String, BigDecimal> values = new HashMap<>();
            for (ScoreInput input : method.inputs()) {
                String value = fields.get(method.name() + "." + input.name());
                if (value != null) {
                    values.put(input.name(), Quantity.read(input.name(), value));
                }
            }
            if (!values.isEmpty()) {
                read.put(method, new ScoreInputs(method, number(formula), values));
            }
        }
        return new Score(uid, initiativeUid, read, next);
    }

    private static int number(String formula) {
        try {
            return formula == null ? ScoreMethod.FORMULA : Integer.parseInt(formula);
        } catch (NumberFormatException e) {
            throw new Rejected(FORMULA, formula, "There is no such version of the formula");
        }
    }

    /** Every field that a score can have. */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        for (ScoreMethod method : ScoreMethod.values()) {
            names.add(method.name() + "." + FORMULA);
            method.inputs().forEach(input -> names.add(method.name() + "." + input.name()));
        }
        return names;
    }

    /** Whether a change in a history tells of an input or a formula of a score. */
    public static boolean isIn(Change change) {
        return names().contains(change.field());
    }

    /** Refuses the text of such a change when an undo could not put it back. */
    public static void check(Change change) {
        String[] parts = change.field().split("\\.", 2);
        ScoreMethod method = ScoreMethod.valueOf(parts[0]);
        String text = change.newValue();
        String again =
                parts[1].equals(FORMULA)
                        ? Integer.toString(
                                new ScoreInputs(method, number(text), Map.of()).formula())
                        : Quantity.written(
                                new ScoreInputs(
                                                method,
                                                ScoreMethod.FORMULA,
                                                Map.of(parts[1], Quantity.read(parts[1], text)))
                                        .values()
                                        .get(parts[1]));
        if (!text.equals(again)) {
            throw new Rejected(change.field(), text, again + " is expected");
        }
    }
}
