package org.longview.strategy;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.Test;

/** Holds links to a table of what browsers make of addresses; a test in JavaScript checks that. */
public class WebAddressTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static List<String[]> rows() throws Exception {
        try (InputStream table = WebAddressTest.class.getResourceAsStream("/web-addresses.tsv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        }
    }

    private static String refusal(String address) {
        Rejected refused =
                assertThrows(address, Rejected.class, () -> WebAddress.check("url", address));
        assertEquals("url", refused.field());
        return refused.getMessage();
    }

    @Test
    public void what_browsers_take_is_taken_and_kept_so_that_it_leads_to_the_same_place()
            throws Exception {
        for (String[] row : rows()) {
            String address = JSON.readValue(row[0], String.class);
            if (row[1].equals("taken")) {
                assertEquals(
                        JSON.readValue(row[3], String.class), WebAddress.check("url", address));
            } else {
                refusal(address);
            }
        }
    }

    @Test
    public void a_refusal_by_scheme_is_said_of_other_schemes_alone() throws Exception {
        for (String[] row : rows()) {
            String address = JSON.readValue(row[0], String.class);
            if (!row[1].equals("taken")) {
                assertEquals(
                        address,
                        !address.strip().matches("(?is)https?:.*"),
                        refusal(address).contains("begins with http"));
            }
        }
    }

    @Test
    public void each_refusal_tells_the_truth() {
        assertTrue(refusal("https://x.example:99999").contains("\":99999\" is no port"));
        assertTrue(refusal("http://[::1]:70000/").contains("\":70000\" is no port"));
        assertTrue(refusal("https://x|y/").contains("\"x|y\" as the name of a host"));
        assertTrue(refusal("http://1.2.3.256").contains("\"1.2.3.256\" as the name"));
        assertTrue(refusal("https://?q").contains("names where it leads to"));
    }

    @Test
    public void what_is_kept_is_kept_again_as_it_is() throws Exception {
        for (String[] row : rows()) {
            if (row[1].equals("taken")) {
                String kept = JSON.readValue(row[3], String.class);
                assertEquals(kept, WebAddress.check("url", kept));
                assertFalse(kept, kept.contains(" "));
            }
        }
    }
}
