package org.longview.strategy;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.Test;

/** Scores follow from their inputs, and none is made up where an input is missing. */
public class ScoreTest {
    private static final Map<String, String> RICE =
            Map.of("reach", "500", "impact", "2", "confidence", "80", "effort", "4");

    private static ScoreInputs inputs(ScoreMethod method, Map<String, String> texts) {
        Map<String, BigDecimal> values = new HashMap<>();
        texts.forEach((name, value) -> values.put(name, new BigDecimal(value)));
        return new ScoreInputs(method, ScoreMethod.FORMULA, values);
    }

    @Test
    public void server_and_page_compute_the_same() throws Exception {
        JsonNode cases =
                new ObjectMapper().readTree(new File("src/test/resources/fixtures/scores.json"));
        for (JsonNode one : cases) {
            Map<String, String> texts = new HashMap<>();
            one.get("inputs")
                    .fields()
                    .forEachRemaining(f -> texts.put(f.getKey(), f.getValue().asText()));
            BigDecimal score =
                    inputs(ScoreMethod.valueOf(one.get("method").asText()), texts)
                            .score()
                            .orElse(null);
            if (one.get("score").isNull()) {
                assertEquals(one.toString(), null, score);
            } else {
                assertEquals(
                        one.toString(), one.get("score").asDouble(), score.doubleValue(), 1e-9);
            }
        }
        assertFalse(cases.isEmpty());
    }

    @Test
    public void an_input_outside_of_its_range_is_refused_by_name_and_value() {
        for (String[] odd :
                new String[][] {
                    {"reach", "-1"},
                    {"impact", "1.5"},
                    {"confidence", "101"},
                    {"effort", "10001"},
                    {"effort", "0.00001"}
                }) {
            Map<String, String> texts = new HashMap<>(RICE);
            texts.put(odd[0], odd[1]);
            Rejected refused = assertThrows(Rejected.class, () -> inputs(ScoreMethod.RICE, texts));
            assertEquals(odd[0], refused.field());
            assertEquals(odd[1], refused.value());
        }
        Rejected unknown =
                assertThrows(Rejected.class, () -> inputs(ScoreMethod.WSJF, Map.of("reach", "1")));
        assertEquals("reach", unknown.value());
    }

    @Test
    public void every_method_keeps_its_own_inputs_with_the_version_of_its_formula() {
        Score score =
                Score.empty("00000000-0000-4000-8000-000000000001", "initiative")
                        .with(inputs(ScoreMethod.RICE, RICE))
                        .with(inputs(ScoreMethod.VALUE_EFFORT, Map.of("value", "7.50")));

        assertEquals("7.5", score.fields().get("VALUE_EFFORT.value"));
        assertEquals("1", score.fields().get("RICE.formula"));
        assertEquals(score, score.with(score.fields(), score.version()));
        assertEquals(RICE.keySet(), score.of(ScoreMethod.RICE).values().keySet());
        Score less = score.with(ScoreInputs.none(ScoreMethod.RICE));
        assertEquals(1, less.entered().size());
        assertEquals(3, less.version());
        assertThrows(Rejected.class, () -> new ScoreInputs(ScoreMethod.RICE, 2, Map.of()));
    }
}
