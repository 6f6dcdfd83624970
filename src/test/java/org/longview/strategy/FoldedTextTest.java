package org.longview.strategy;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import org.junit.Test;

public class FoldedTextTest {
    @Test
    public void the_shared_examples_are_folded_as_the_page_folds_them() throws IOException {
        JsonNode examples =
                new ObjectMapper().readTree(new File("src/test/resources/fixtures/folds.json"));

        assertTrue(examples.size() > 80);
        for (JsonNode example : examples) {
            for (int i = 0; i < 2; i++) {
                String text = example.path(i == 0 ? "text" : "query").asText();
                assertEquals(text, example.path("folded").path(i).asText(), FoldedText.of(text));
            }
        }
    }

    @Test
    public void the_machine_s_language_folds_nothing_of_its_own() {
        java.util.Locale before = java.util.Locale.getDefault();
        try {
            java.util.Locale.setDefault(java.util.Locale.forLanguageTag("tr"));

            assertEquals("istanbul ili", FoldedText.of("ISTANBUL İLİ"));
        } finally {
            java.util.Locale.setDefault(before);
        }
    }
}
