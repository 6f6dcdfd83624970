package org.longview.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.Test;
import org.longview.strategy.LinkRole;
import org.longview.strategy.Quantity;
import org.longview.strategy.Rejected;

public class StrictJsonTest {

    @Test
    public void absent_is_told_from_null() {
        Fields fields = Fields.of("{\"why\":null}", "name", "why");

        assertTrue(fields.has("why"));
        assertNull(fields.textOrNull("why"));
        assertFalse(fields.has("name"));
        assertNull(fields.textOrNull("name"));
        assertNull(fields.givenText("why"));
        assertEquals("name", refused(() -> fields.givenText("name")).field());
    }

    @Test
    public void unknown_fields_are_refused_by_name() {
        assertEquals(
                "colour",
                refused(() -> Fields.of("{\"name\":\"a\",\"colour\":1}", "name")).field());
    }

    @Test
    public void a_field_given_twice_is_refused_by_name() {
        assertEquals(
                "name",
                refused(() -> Fields.of("{\"name\":\"a\",\"name\":\"b\"}", "name")).field());
    }

    @Test
    public void wrong_types_are_refused_with_field_and_value() {
        Fields fields =
                Fields.of(
                        "{\"name\":5,\"version\":\"3\",\"move\":1,\"epics\":[\"A-1\",2],\"role\":\"OTHER\"}",
                        "name",
                        "version",
                        "move",
                        "epics",
                        "role");

        assertEquals("5", refused("name", () -> fields.text("name")).value());
        assertEquals("\"3\"", refused("version", fields::version).value());
        assertEquals("1", refused("move", () -> fields.flag("move")).value());
        assertEquals("2", refused("epics", () -> fields.texts("epics", 5)).value());
        assertEquals("OTHER", refused("role", () -> fields.oneOf(LinkRole.class, "role")).value());
    }

    @Test
    public void a_version_is_a_whole_number_that_fits() {
        for (String version : List.of("1.5", "1e3", "9223372036854775808", "true", "[]", "null")) {
            Fields fields = Fields.of("{\"version\":" + version + "}", "version");

            refused("version", fields::version);
        }
        assertEquals(7, Fields.of("{\"version\":7}", "version").version());
    }

    @Test
    public void numbers_are_kept_digit_by_digit() {
        for (String number :
                List.of("976935589628.1281", "999999999999.9999", "-999999999999.9999", "0.0001")) {
            Fields fields = Fields.of("{\"start\":" + number + "}", "start");

            assertEquals(
                    number, Quantity.written(Quantity.required("start", fields.decimal("start"))));
        }
        for (String[] same :
                new String[][] {{"1e5", "100000"}, {"-0", "0"}, {"-0.0", "0"}, {"2.50", "2.5"}}) {
            Fields fields = Fields.of("{\"start\":" + same[0] + "}", "start");

            assertEquals(
                    same[1], Quantity.written(Quantity.required("start", fields.decimal("start"))));
        }
    }

    @Test
    public void numbers_beyond_what_is_kept_are_refused_and_not_rounded() {
        for (String number :
                List.of(
                        "1e309",
                        "-1e309",
                        "1e-400",
                        "1e999999999",
                        "1e-999999999",
                        "0.00001",
                        "1000000000000",
                        "999999999999.99999",
                        "9223372036854775808")) {
            Fields fields = Fields.of("{\"start\":" + number + "}", "start");
            Fields list = Fields.of("{\"teamWeeks\":[" + number + "]}", "teamWeeks");

            Rejected refused =
                    refused("start", () -> Quantity.required("start", fields.decimal("start")));
            assertEquals(0, new BigDecimal(number).compareTo(new BigDecimal(refused.value())));
            refused(
                    "teamWeeks",
                    () ->
                            Quantity.required(
                                    "teamWeeks", list.decimalsOrNull("teamWeeks", 5).get(0)));
        }
    }

    @Test
    public void a_required_text_may_be_neither_absent_nor_null() {
        refused("name", () -> Fields.of("{}", "name").text("name"));
        refused("name", () -> Fields.of("{\"name\":null}", "name").text("name"));
    }

    @Test
    public void only_one_json_object_is_a_body() {
        for (String body :
                List.of(
                        "",
                        " ",
                        "null",
                        "[]",
                        "\"a\"",
                        "7",
                        "{",
                        "{}{}",
                        "{} x",
                        "{'a':1}",
                        "{\"a\":NaN}",
                        "{\"a\":1,}",
                        "// c\n{}")) {
            refused("body", () -> Fields.of(body, "a"));
        }
    }

    @Test
    public void an_error_says_where_the_text_is_no_longer_json() {
        String message = refused(() -> Fields.of("{\n?}", "a")).getMessage();

        assertTrue(message, message.startsWith("The body is not valid JSON (line 2, column "));
    }

    @Test
    public void deep_nesting_is_refused_before_it_is_built() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);

        refused("body", () -> Fields.of("{\"a\":" + deep + "}", "a"));
        refused("body", () -> StrictJson.object(deep));
        StrictJson.object("{\"a\":" + "[".repeat(15) + "]".repeat(15) + "}");
    }

    @Test
    public void endless_numbers_are_refused_with_their_field() {
        refused("version", () -> Fields.of("{\"version\":" + "9".repeat(31) + "}", "version"));
        refused("epics", () -> Fields.of("{\"epics\":[" + "9".repeat(900) + "]}", "epics"));
        refused("body", () -> Fields.of("{\"version\":" + "9".repeat(900_000) + "}", "version"));
        refused("version", () -> Fields.of("{\"version\":1e999999999}", "version").version());
    }

    @Test
    public void characters_that_cannot_be_stored_are_refused_with_their_field() {
        for (String bad : List.of("\\u0000", "\\ud800", "\\udc00", "a\\ud83d", "\\ude00\\ud83d")) {
            refused("name", () -> Fields.of("{\"name\":\"" + bad + "\"}", "name"));
            refused("epics", () -> Fields.of("{\"epics\":[\"" + bad + "\"]}", "epics"));
            refused("body", () -> Fields.of("{\"" + bad + "\":1}", "name"));
        }
        assertEquals(
                "\ud83d\ude00", Fields.of("{\"name\":\"\\ud83d\\ude00\"}", "name").text("name"));
    }

    @Test
    public void an_error_does_not_repeat_long_input() {
        Rejected rejected = refused(() -> Fields.of("{\"" + "x".repeat(50_000) + "\":1}", "name"));

        assertTrue(rejected.field().length() <= 200);
        assertTrue(rejected.getMessage().length() < 300);
    }

    private static Rejected refused(String field, org.junit.function.ThrowingRunnable what) {
        Rejected rejected = refused(what);
        assertEquals(field, rejected.field());
        return rejected;
    }

    private static Rejected refused(org.junit.function.ThrowingRunnable what) {
        return assertThrows(Rejected.class, what);
    }
}
