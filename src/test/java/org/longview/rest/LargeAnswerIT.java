package org.longview.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.Test;
import org.longview.rest.Client.Reply;

/** An answer of more than a megabyte arrives whole. */
public class LargeAnswerIT {
    private static final int MANY = 40;

    private final RestHost host = RestHost.get();

    @Test
    public void an_export_of_more_than_a_megabyte_arrives_to_its_last_sign() throws Exception {
        String path = "/roadmaps/" + host.roadmap() + "/initiatives";
        for (int i = 0; i < MANY; i++) {
            String why = "a long reason ".repeat(2_300) + i;
            Reply made =
                    host.manager.post(
                            path, "{\"name\":\"Large " + i + "\",\"why\":\"" + why + "\"}");
            assertEquals(made.text(), 201, made.status());
        }

        Reply export = host.admin.get("/transfer");

        assertTrue(export.text().length() > 1 << 20);
        JsonNode document = StrictJson.MAPPER.readTree(export.text());
        int found = 0;
        for (JsonNode roadmap : document.path("roadmaps")) {
            for (JsonNode initiative : roadmap.path("initiatives")) {
                found += initiative.path("name").asText().startsWith("Large ") ? 1 : 0;
            }
        }
        assertEquals(MANY, found);
    }
}
