package org.longview.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.longview.strategy.Limits;
import org.longview.strategy.Rejected;

public class TransferDocumentTest {

    private static Map<String, Object> read(String json) {
        return TransferDocument.of(json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Object> roadmaps(Map<String, Object> document) {
        List<Object> roadmaps = new ArrayList<>();
        ((Iterable<?>) document.get("roadmaps")).forEach(roadmaps::add);
        return roadmaps;
    }

    private static void assertRefused(String json, String field) {
        Rejected refused = assertThrows(field, Rejected.class, () -> read(json));
        assertEquals(field, refused.field());
        assertTrue(refused.getMessage(), refused.getMessage().length() < 600);
    }

    @Test
    public void it_reads_the_head_at_once_and_the_roadmaps_one_by_one() {
        Map<String, Object> document =
                read(
                        "{\"roadmaps\":[{\"name\":\"A\",\"n\":[1.10,null]},null,7],\"users\":[{\"key\":\"maya\"}],\"x\":null}");

        assertEquals(List.of(Map.of("key", "maya")), document.get("users"));
        assertEquals(List.of("roadmaps", "users", "x"), List.copyOf(document.keySet()));
        List<Object> roadmaps = roadmaps(document);
        assertEquals(3, roadmaps.size());
        assertEquals(
                new BigDecimal("1.10").stripTrailingZeros(),
                ((BigDecimal) ((List<?>) ((Map<?, ?>) roadmaps.get(0)).get("n")).get(0))
                        .stripTrailingZeros());
        assertEquals(roadmaps, roadmaps(document));
    }

    @Test
    public void what_is_no_list_of_roadmaps_is_left_to_whoever_refuses_it() {
        assertEquals(Map.of(), read("{\"roadmaps\":{}}").get("roadmaps"));
        assertEquals("x", read("{\"roadmaps\":\"x\"}").get("roadmaps"));
        assertEquals(Map.of(), read("{}"));
    }

    @Test
    public void only_one_json_object_in_utf8_is_a_document() {
        for (String body :
                List.of(
                        "",
                        " ",
                        "[]",
                        "7",
                        "{",
                        "{}{}",
                        "{} x",
                        "{\"a\":1,}",
                        "{\"a\":NaN}",
                        "{\"a\":[}")) {
            assertRefused(body, "body");
        }
        byte[] latin = "{\"name\":\"\u00fc\"}".getBytes(StandardCharsets.ISO_8859_1);
        Rejected refused = assertThrows(Rejected.class, () -> TransferDocument.of(latin));
        assertTrue(refused.getMessage(), refused.getMessage().contains("UTF-8"));
        byte[] utf16 = "{}".getBytes(StandardCharsets.UTF_16LE);
        assertThrows(Rejected.class, () -> TransferDocument.of(utf16));
    }

    @Test
    public void millions_of_records_are_refused_where_they_exceed_the_bound() {
        String empty = "{},".repeat(TransferBounds.RECORDS) + "{}";
        assertRefused("{\"users\":[" + empty + "]}", "users[1000000]");
        String nulls = "null,".repeat(TransferBounds.RECORDS) + "null";
        assertRefused("{\"roadmaps\":[{\"scope\":[" + nulls + "]}]}", "roadmaps[0].scope[999999]");
        String half = "[],".repeat(TransferBounds.RECORDS / 2) + "[]";
        assertRefused("{\"issues\":[" + half + "],\"users\":[" + half + "]}", "users[499999]");
    }

    @Test
    public void depth_text_fields_and_numbers_are_bounded_and_named_by_their_place() {
        assertRefused("{\"a\":" + "[".repeat(99) + "]".repeat(99) + "}", "a" + "[0]".repeat(15));
        String deep = "{\"a\":".repeat(16);
        assertRefused(deep + "{}" + "}".repeat(16), "a" + ".a".repeat(15));
        String text = "x".repeat(Limits.TEXT);
        assertEquals(text, read("{\"why\":\"" + text + "\"}").get("why"));
        assertRefused("{\"roadmaps\":[{\"why\":\"x" + text + "\"}]}", "roadmaps[0].why");
        assertRefused(
                "{\"roadmaps\":[{\"scope\":[\"1\",\"x" + text + "\"]}]}", "roadmaps[0].scope[1]");
        assertRefused("{\"n\":" + "1".repeat(31) + "}", "n");
        assertRefused("{\"a\":{\"b\":1,\"b\":2}}", "a.b");
        assertRefused("{\"a\":\"\\u0000\"}", "a");
        assertRefused("{\"a\":[\"\\ud800\"]}", "a[0]");
        StringBuilder many = new StringBuilder("{\"f\":0");
        for (int i = 0; i < TransferBounds.FIELDS; i++) {
            many.append(",\"f").append(i).append("\":0");
        }
        assertRefused(many + "}", "f" + (TransferBounds.FIELDS - 1));
        Rejected name = assertThrows(Rejected.class, () -> read("{\"" + "k".repeat(256) + "\":0}"));
        assertTrue(name.field().startsWith("kkk"));
        assertTrue(name.field().length() <= 200);
    }
}
