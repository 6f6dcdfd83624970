package org.longview.strategy;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.Test;

public class TypedTimeframeTest {
    private static final String TODAY = "2026-12-08";

    @Test
    public void the_shared_examples_are_read_as_the_page_reads_them() throws IOException {
        for (JsonNode example : shared("timeframes.json")) {
            String typed = example.path("typed").asText();
            TimeframeReading reading =
                    new TimeframeReading(
                            LocalDate.parse(example.path("today").asText(TODAY)),
                            Locale.forLanguageTag(example.path("locale").asText("en")),
                            new FiscalYear(example.path("fiscalMonth").asInt(1)));
            if (example.has("text")) {
                Timeframe read = Timeframe.read(typed, reading);

                assertEquals(typed, example.path("text").asText(), read.text());
                assertEquals(Timeframe.parse(read.text(), reading.fiscal()), read);
            } else {
                Rejected refusal =
                        assertThrows(typed, Rejected.class, () -> Timeframe.read(typed, reading));

                assertTrue(
                        typed + ": " + refusal.getMessage(),
                        refusal.getMessage().contains(example.path("refused").asText()));
                assertEquals("timeframe", refusal.field());
                assertEquals(typed, refusal.value());
            }
        }
    }

    @Test
    public void what_can_mean_two_days_is_refused_naming_both() {
        Rejected refusal =
                assertThrows(
                        Rejected.class,
                        () -> Timeframe.read("03/04/2027", english(LocalDate.parse(TODAY))));

        assertEquals(
                "The timeframe '03/04/2027' is not accepted: it can mean 3 April 2027 and 4 March"
                        + " 2027",
                refusal.getMessage());
    }

    @Test
    public void a_book_is_no_timeframe_and_is_refused_at_once() {
        String book = "1-".repeat(500_000);

        assertThrows(Rejected.class, () -> Timeframe.read(book, english(LocalDate.parse(TODAY))));
        assertThrows(Rejected.class, () -> Timeframe.read(null, english(LocalDate.parse(TODAY))));
    }

    @Test
    public void without_a_year_nothing_is_read_that_has_ended_and_what_runs_is_preferred() {
        String[] typed = {
            "Q1",
            "Q4",
            "H2",
            "Mar",
            "W1",
            "W53",
            "8 Dec",
            "30 Nov – 15 Dec",
            "Nov – Jan",
            "Q4 – Q1",
            "H2 – H1",
            "Q1 – Nov",
            "Nov – Q2",
            "W50 – W2",
            "1 Feb – 29 Feb",
            "Dec – Nov"
        };
        for (int month = 1; month <= 12; month++) {
            FiscalYear fiscal = new FiscalYear(month);
            for (String text : typed) {
                LocalDate today = LocalDate.of(2027, 1, 1);
                Timeframe before = null;
                // each day of the calendar year; elsewhere a stride that meets all days of the week
                int stride = month == 1 ? 1 : 6;
                for (; today.getYear() < 2029; today = today.plusDays(stride)) {
                    Timeframe read =
                            Timeframe.read(
                                    text, new TimeframeReading(today, Locale.ENGLISH, fiscal));
                    String where = text + " on " + today + ", " + month;

                    assertTrue(where, !read.lastDay().orElseThrow().isBefore(today));
                    if (before != null && !before.lastDay().orElseThrow().isBefore(today)) {
                        assertEquals(where, before, read);
                    }
                    before = read;
                }
            }
        }
    }

    @Test
    public void what_the_page_prints_is_read_by_the_server_and_what_the_server_prints_is_shared()
            throws IOException {
        for (JsonNode example : shared("timeframe-labels.json")) {
            FiscalYear then = new FiscalYear(example.path("entered").asInt(1));
            FiscalYear now = new FiscalYear(example.path("fiscalMonth").asInt(1));
            Locale locale = Locale.forLanguageTag(example.path("locale").asText());
            Timeframe frame = Timeframe.parse(example.path("text").asText(), then);

            assertEquals(example.path("label").asText(), frame.label(locale, now));
        }
    }

    private static TimeframeReading english(LocalDate today) {
        return new TimeframeReading(today, Locale.ENGLISH, FiscalYear.CALENDAR);
    }

    private static JsonNode shared(String name) throws IOException {
        return new ObjectMapper().readTree(new File("src/test/resources/fixtures/" + name));
    }
}
