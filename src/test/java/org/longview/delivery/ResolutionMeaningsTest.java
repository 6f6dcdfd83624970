package org.longview.delivery;

import static org.junit.Assert.assertEquals;

import java.util.Map;
import org.junit.Test;

public class ResolutionMeaningsTest {
    @Test
    public void known_names_of_giving_up_mean_dropped() {
        for (String name :
                new String[] {
                    "Won't Do",
                    "Won’t Fix",
                    "DUPLICATE",
                    " Invalid ",
                    "Cannot Reproduce",
                    "Declined",
                    "Incomplete",
                    "Obsolete"
                }) {
            assertEquals(name, Meaning.DROPPED, ResolutionMeanings.DEFAULTS.of(name));
        }
    }

    @Test
    public void any_other_resolution_means_delivered_and_so_does_none() {
        for (String name : new String[] {"Done", "Fixed", "Resolved", "Erledigt", "", null}) {
            assertEquals(Meaning.DELIVERED, ResolutionMeanings.DEFAULTS.of(name));
        }
    }

    @Test
    public void what_is_set_comes_before_what_is_known() {
        ResolutionMeanings meanings =
                new ResolutionMeanings(
                        Map.of("Duplicate", Meaning.DELIVERED, "Parked", Meaning.DROPPED));

        assertEquals(Meaning.DELIVERED, meanings.of("duplicate"));
        assertEquals(Meaning.DROPPED, meanings.of("PARKED"));
        assertEquals(Meaning.DROPPED, meanings.of("Won't Do"));
    }
}
