package org.longview.strategy;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class ViewQueryTest {
    @Test
    public void a_bare_sign_is_nobody_and_names_no_person_of_that_key() {
        String nobody = "tab=list&owner=-,maya&mark=-&closed=lane%3Aowner%3A";

        assertFalse(ViewQuery.names(nobody, "-"));
        assertEquals(nobody, ViewQuery.renamed(nobody, "-", "vera"));
    }

    @Test
    public void a_person_whose_key_is_that_sign_is_named_by_its_code() {
        String named =
                "owner=-,%252D,maya&mark=%252D&closed=lane%253Aowner%253A-,lane%253Aowner%253A";

        assertTrue(ViewQuery.names(named, "-"));
        assertEquals(
                "owner=-,vera,maya&mark=vera"
                        + "&closed=lane%253Aowner%253Avera,lane%253Aowner%253A",
                ViewQuery.renamed(named, "-", "vera"));
    }

    @Test
    public void a_key_that_becomes_that_sign_is_never_taken_for_nobody() {
        assertEquals("owner=%252D,-", ViewQuery.renamed("owner=maya,-", "maya", "-"));
        assertEquals("mark=-,%252D", ViewQuery.renamed("mark=-,maya", "maya", "-"));
        assertEquals(
                "closed=lane%253Aowner%253A-",
                ViewQuery.renamed("closed=lane%253Aowner%253Amaya", "maya", "-"));
    }

    @Test
    public void any_key_is_read_back_as_it_was() {
        for (String key :
                new String[] {"-", "--", "%2D", "a,b", "a b", "a+b", "ä&=", "100%", "*"}) {
            String there = ViewQuery.renamed("tab=list&owner=-,maya", "maya", key);

            assertTrue(key, ViewQuery.names(there, key));
            assertFalse(key, ViewQuery.names(there, "maya"));
            assertEquals(key, "tab=list&owner=-,maya", ViewQuery.renamed(there, key, "maya"));
        }
    }
}
