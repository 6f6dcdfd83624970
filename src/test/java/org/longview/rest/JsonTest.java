package org.longview.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.Test;
import org.longview.roadmap.Done;
import org.longview.roadmap.Forbidden;
import org.longview.roadmap.NotFound;
import org.longview.roadmap.ReadHistory;
import org.longview.roadmap.Recorded;
import org.longview.roadmap.SuggestInitiatives;
import org.longview.roadmap.TooLarge;
import org.longview.rollup.ProgressRule;
import org.longview.strategy.Change;
import org.longview.strategy.FiscalYear;
import org.longview.strategy.Ledger;
import org.longview.strategy.Rejected;
import org.longview.strategy.Revision;
import org.longview.strategy.Timeframe;

/** What is written is what docs/openapi.yaml describes. */
public class JsonTest {

    private final OpenApi api = new OpenApi();

    @Test
    public void a_screen_is_as_described() {
        fits("/roadmaps/{uid}", "GET", 200, Examples.read(ScreenJson.of(Examples.screen())));
    }

    @Test
    public void the_screen_of_a_roadmap_that_is_not_yet_is_as_described() {
        JsonNode screen = Examples.read(ScreenJson.of(Examples.notYet()));

        fits("/projects/{key}/roadmap", "GET", 200, screen);
        assertTrue(screen.get("uid").isNull());
        assertTrue(screen.get("version").isNull());
        assertEquals("[0,1]", screen.get("unassigned").toString());
        assertEquals("[0]", screen.at("/releases/project").toString());
        assertEquals("[\"8.4\"]", screen.at("/releases/name").toString());
        assertEquals("[20796]", screen.at("/releases/day").toString());
        assertEquals("[false]", screen.at("/releases/released").toString());
        assertEquals("3", screen.at("/releases/total").toString());
        assertEquals(
                "[{\"themeUid\":null,\"initiatives\":[],\"count\":{\"done\":0,\"inProgress\":0,\"toDo\":0,\"total\":0,\"dropped\":0}}]",
                screen.get("lanes").toString());
    }

    @Test
    public void sums_and_shares_are_written_as_they_are_shown() {
        assertEquals("4.3", figure(json -> Figures.sum(json, 1.1 + 2.2 + 1.0)));
        assertEquals("0.3", figure(json -> Figures.sum(json, 0.1 + 0.2)));
        assertEquals("7", figure(json -> Figures.sum(json, 0.7 * 10)));
        assertEquals("0", figure(json -> Figures.sum(json, 0)));
        assertEquals("13.25", figure(json -> Figures.sum(json, 13.25)));
        assertEquals("0.3", figure(json -> Figures.share(json, OptionalDouble.of(0.1 + 0.2))));
        assertEquals("0.9999", figure(json -> Figures.share(json, OptionalDouble.of(0.99999))));
        assertEquals("1.0E-4", figure(json -> Figures.share(json, OptionalDouble.of(1e-9))));
        assertEquals("null", figure(json -> Figures.share(json, OptionalDouble.empty())));
        assertEquals("0.33", figure(json -> Figures.number(json, third())));
        assertEquals("1200", figure(json -> Figures.number(json, new BigDecimal("1.2E+3"))));
        assertEquals("0", figure(json -> Figures.number(json, new BigDecimal("0.001"))));
        assertEquals("null", figure(json -> Figures.number(json, null)));
    }

    private static BigDecimal third() {
        return BigDecimal.ONE.divide(new BigDecimal(3), MathContext.DECIMAL64);
    }

    @Test
    public void an_effect_is_rounded_as_the_value_that_it_moves() {
        assertEquals("0.3333", figure(json -> WhyJson.part(json, 1 / 3.0)));
        assertEquals("0.1", figure(json -> WhyJson.part(json, 0.7 - 0.6)));
        assertEquals("1.0E-4", figure(json -> WhyJson.part(json, 1e-9)));
        assertEquals("12", figure(json -> WhyJson.days(json, 12.0)));
        assertEquals("null", figure(json -> WhyJson.days(json, Double.MAX_VALUE)));
    }

    /** Writes one value. */
    private interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    private static String figure(Writing writing) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = StrictJson.MAPPER.getFactory().createGenerator(text)) {
            writing.to(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    @Test
    public void days_are_counted_in_the_roadmaps_zone() {
        JsonNode asOf = Examples.read(ScreenJson.of(Examples.screen())).get("asOf");

        assertEquals(LocalDate.of(2026, 11, 25).toEpochDay(), asOf.get("today").longValue());
        assertEquals("Europe/Berlin", asOf.get("zone").textValue());
    }

    @Test
    public void an_initiative_names_its_epics_by_index_and_carries_what_follows_from_them() {
        JsonNode screen = Examples.read(ScreenJson.of(Examples.screen()));
        JsonNode initiative = screen.get("initiatives").get(0);

        assertEquals("[0]", initiative.get("epics").toString());
        assertEquals(
                "{\"done\":4,\"inProgress\":1,\"toDo\":2,\"total\":7,\"dropped\":1}",
                initiative.at("/progress/count").toString());
        assertEquals(
                "{\"done\":8,\"open\":5.5,\"unestimated\":2}",
                initiative.at("/progress/points").toString());
        assertEquals("to today", 55, initiative.get("overhang").intValue());
        assertEquals(
                LocalDate.of(2026, 10, 14).toEpochDay(),
                initiative.at("/span/overdueSince").longValue());
        assertEquals(
                LocalDate.of(2026, 11, 24).toEpochDay(), initiative.at("/span/to").longValue());
        assertEquals(2, initiative.get("moves").intValue());
        assertEquals("2026-Q2", initiative.at("/movedFrom/text").textValue());
        assertEquals(92, initiative.get("slip").intValue());
        assertEquals(
                LocalDate.of(2026, 9, 30).toEpochDay(), initiative.at("/timeframe/to").longValue());
        assertEquals("Q3 2026", initiative.at("/timeframe/label").textValue());
        assertEquals("[\"APP-12\",\"APP-13\"]", screen.at("/epics/key").toString());
        assertEquals("[\"CHILDREN\",\"NONE\"]", screen.at("/epics/toSource").toString());
        assertEquals("[1]", screen.get("unassigned").toString());
    }

    @Test
    public void lanes_are_the_themes_in_order_and_last_the_one_without() {
        JsonNode screen = Examples.read(ScreenJson.of(Examples.screen()));

        assertEquals("theme-1", screen.at("/lanes/0/themeUid").textValue());
        assertEquals("[0]", screen.at("/lanes/0/initiatives").toString());
        assertEquals(7, screen.at("/lanes/0/count/total").intValue());
        assertTrue(screen.at("/lanes/1/themeUid").isNull());
        assertEquals("[1]", screen.at("/lanes/1/initiatives").toString());
        assertEquals("[1]", screen.get("undated").toString());
    }

    @Test
    public void columns_of_epics_have_one_length() {
        JsonNode epics = Examples.read(ScreenJson.of(Examples.screen())).get("epics");

        epics.forEach(column -> assertEquals(2, column.size()));
    }

    /** Of seven issues that count two have no points, and all have no time. */
    @Test
    public void epics_say_how_far_they_are_by_the_rule_of_the_roadmap() {
        JsonNode points = epics(ProgressRule.POINTS);
        assertEquals("[0.5926,null]", points.get("share").toString());
        assertEquals("[2,0]", points.get("unweighed").toString());
        assertEquals("[false,false]", points.get("byCount").toString());

        JsonNode time = epics(ProgressRule.TIME);
        assertEquals("[0.5714,null]", time.get("share").toString());
        assertEquals("[0,0]", time.get("unweighed").toString());
        assertEquals("[true,false]", time.get("byCount").toString());

        assertEquals("[0.6429,null]", epics(ProgressRule.STATUS).get("share").toString());
        assertFalse(epics(ProgressRule.COUNT).has("share"));
        assertFalse(epics(ProgressRule.MANUAL).has("share"));
    }

    private JsonNode epics(ProgressRule rule) {
        JsonNode screen = Examples.read(ScreenJson.of(Examples.screen(rule)));
        fits("/roadmaps/{uid}", "GET", 200, screen);
        return screen.get("epics");
    }

    @Test
    public void an_initiative_its_ledger_and_a_changed_one_are_as_described() {
        JsonNode read = Examples.read(InitiativeJson.withLedger(Examples.dated(), true));
        JsonNode changed =
                Examples.read(InitiativeJson.changed(new Done<>("c", Examples.undated())));

        fits("/initiatives/{uid}", "GET", 200, read);
        fits("/initiatives/{uid}", "PUT", 200, changed);
        fits(
                "/initiatives/{uid}",
                "PUT",
                200,
                Examples.read(InitiativeJson.changed(new Done<>(null, Examples.dated()))));
        assertEquals("[\"10012\"]", read.at("/initiative/epicIds").toString());
        assertEquals("MOVED", read.at("/ledger/1/kind").textValue());
        assertEquals(92, read.at("/ledger/1/days").intValue());
        assertEquals("DATE_GIVEN_UP", read.at("/ledger/2/kind").textValue());
        assertTrue(read.at("/ledger/2/days").isNull());
    }

    @Test
    public void a_history_is_as_described() {
        Revision revision = new Revision("init-1", 2, "maya", Instant.EPOCH, "c", null, null);
        Recorded recorded =
                new Recorded(
                        revision,
                        List.of(
                                new Change("name", null, "Offline"),
                                new Change("timeframe", "2026-Q3|2026-07-01|2026-09-30", "LATER"),
                                new Change("rank", null, "Vz")));

        JsonNode page =
                Examples.read(
                        HistoryJson.of(
                                "0",
                                "50",
                                (offset, limit) ->
                                        new ReadHistory.Page(
                                                1,
                                                offset,
                                                List.of(recorded),
                                                new Ledger(List.of()),
                                                Map.of())));

        fits("/initiatives/{uid}/history", "GET", 200, page);
        assertEquals(1, page.at("/revisions/0/number").intValue());
        assertEquals("1970-01-01T00:00:00Z", page.at("/revisions/0/when").textValue());
        JsonNode changes = page.at("/revisions/0/changes");
        assertEquals("Offline", changes.at("/0/new").textValue());
        assertEquals("2026-Q3", changes.at("/1/old").textValue());
        assertEquals("LATER", changes.at("/1/new").textValue());
        assertEquals("rank", changes.at("/2/field").textValue());
        assertTrue(changes.at("/2/new").isNull());
    }

    @Test
    public void suggestions_are_as_described() {
        var group =
                new SuggestInitiatives.Group(
                        SuggestInitiatives.Kind.LABEL, "ios", List.of(1L, 2L), null, null);
        var above =
                new SuggestInitiatives.Group(
                        SuggestInitiatives.Kind.PARENT,
                        "Checkout",
                        List.of(3L),
                        "INIT-1",
                        Timeframe.parse("2027-H1", FiscalYear.CALENDAR));

        JsonNode json =
                Examples.read(
                        SuggestionsJson.of(
                                new SuggestInitiatives.Suggestions(List.of(above, group), 2)));

        fits("/roadmaps/{uid}/suggestions", "GET", 200, json);
        assertEquals("[\"1\",\"2\"]", json.at("/groups/1/epicIds").toString());
        assertTrue(json.at("/groups/1/key").isNull());
        assertTrue(json.at("/groups/1/timeframe").isNull());
        assertEquals("INIT-1", json.at("/groups/0/key").textValue());
        assertEquals("2027-H1", json.at("/groups/0/timeframe").textValue());
    }

    @Test
    public void every_error_has_its_status_and_the_one_body() {
        check(400, "INVALID", new Rejected("timeframe", "2026-Q5", "no"));
        check(403, "FORBIDDEN", new Forbidden("no"));
        check(404, "NOT_FOUND", new NotFound("roadmap", "x"));
        check(413, "TOO_LARGE", new TooLarge("no"));
        check(415, "UNSUPPORTED", new Unsupported("no"));
        assertEquals(401, Errors.anonymous().status());
    }

    @Test
    public void an_unexpected_failure_tells_a_reference_and_nothing_else() {
        Answer answer = Errors.of(new IllegalStateException("jdbc:postgresql://secret"));
        JsonNode json = Examples.read(answer.content());

        assertEquals(500, answer.status());
        assertEquals("INTERNAL", json.get("code").textValue());
        assertFalse(json.toString().contains("secret"));
        assertFalse(json.toString().contains("IllegalState"));
    }

    @Test
    public void what_this_jira_lacks_is_named_and_where_to_look() {
        Answer answer =
                Errors.of(new IllegalStateException(new NoClassDefFoundError("com/a/Missing")));
        JsonNode json = Examples.read(answer.content());

        assertEquals(503, answer.status());
        assertEquals("HOST_LACKS", json.get("code").textValue());
        assertTrue(json.toString(), json.get("message").textValue().contains("com.a.Missing"));
        assertTrue(json.toString(), json.get("message").textValue().contains("Self-check"));
    }

    @Test
    public void a_refused_value_is_not_echoed_whole() {
        Answer answer = Errors.of(new NotFound("epic", "x".repeat(10_000)));

        assertTrue(Examples.read(answer.content()).get("value").textValue().length() < 300);
    }

    private void check(int status, String code, RuntimeException e) {
        Answer answer = Errors.of(e);
        JsonNode json = Examples.read(answer.content());

        assertEquals(status, answer.status());
        assertEquals(code, json.get("code").textValue());
        assertEquals(Set.of(), api.check(api.answer("/initiatives/{uid}", "PUT", status), json));
    }

    private void fits(String path, String method, int status, JsonNode json) {
        assertEquals(Set.of(), api.check(api.answer(path, method, status), json));
    }
}
