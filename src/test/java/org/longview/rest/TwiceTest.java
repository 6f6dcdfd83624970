package org.longview.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;
import org.longview.strategy.Rejected;

/** What one request says twice nobody could carry out. */
public class TwiceTest {

    private static void assertRefused(String field, String value, ThrowingRunnable reading) {
        Rejected refused = assertThrows(Rejected.class, reading);
        assertEquals(field, refused.field());
        assertEquals(value, refused.value());
    }

    @Test
    public void an_input_of_a_score_is_named_once() {
        String inputs =
                "{\"inputs\":[{\"name\":\"reach\",\"value\":1},{\"name\":\"effort\",\"value\":2},"
                        + "{\"name\":\"%s\",\"value\":1}]}";

        assertRefused("name", "reach", () -> inputs(inputs.formatted("reach")));
        assertEquals(3, inputs(inputs.formatted("impact")).size());
    }

    private static List<Fields> inputs(String body) {
        return Fields.of(body, "inputs").distinct("inputs", 10, List.of("name"), "value");
    }

    @Test
    public void a_meaning_is_told_once_for_each_status_and_resolution() {
        String body =
                "{\"epicTypes\":[],\"points\":[],\"start\":[],\"end\":[],\"fiscalStartMonth\":1,"
                        + "\"zone\":null,\"meanings\":["
                        + "{\"kind\":\"STATUS\",\"id\":\"5\",\"meaning\":\"DELIVERED\"},"
                        + "{\"kind\":\"%s\",\"id\":\"5\",\"meaning\":\"DROPPED\"}]}";

        assertRefused("id", "5", () -> settings(body.formatted("STATUS")));
        settings(body.formatted("RESOLUTION"));
    }

    private static void settings(String body) {
        SettingsWishes.of(Fields.of(body, SettingsWishes.with("version")));
    }

    @Test
    public void a_date_is_put_back_once() {
        String body =
                "{\"issueId\":\"7\",\"dates\":[{\"field\":\"DUE\",\"from\":1,\"to\":2},"
                        + "{\"field\":\"DUE\",\"from\":1,\"to\":3}]}";

        assertRefused("field", "DUE", () -> FindingWishes.restore(body));
    }

    @Test
    public void an_initiative_is_changed_once() {
        String body =
                "{\"changes\":[{\"uid\":\"a\",\"version\":1,\"health\":\"AT_RISK\"},"
                        + "{\"uid\":\"a\",\"version\":1,\"health\":\"ON_TRACK\"}]}";

        assertRefused("uid", "a", () -> Wishes.several(body));
    }

    @Test
    public void a_field_is_given_once_wherever_it_stands() {
        for (String body :
                List.of(
                        "{\"inputs\":[],\"inputs\":[]}",
                        "{\"inputs\":[{\"name\":\"reach\",\"name\":\"effort\"}]}")) {
            assertThrows(body, Rejected.class, () -> inputs(body));
        }
    }
}
