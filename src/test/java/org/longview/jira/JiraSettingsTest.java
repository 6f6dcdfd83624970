package org.longview.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.longview.delivery.Ending;
import org.longview.delivery.Meaning;
import org.longview.host.FakeServices;
import org.longview.strategy.FiscalYear;

public class JiraSettingsTest {

    private final FakeSettings stored = new FakeSettings();

    @Test
    public void the_financial_year_starts_in_january_unless_set() {
        assertEquals(new FiscalYear(1), stored.settings().fiscalYear());
        stored.put(JiraSettings.FISCAL_START_MONTH, "10");
        assertEquals(new FiscalYear(10), stored.settings().fiscalYear());
    }

    @Test
    public void what_cannot_be_read_counts_as_not_set() {
        for (Object odd : Arrays.asList("0", "13", "x", "", List.of("4"), null)) {
            stored.put(JiraSettings.FISCAL_START_MONTH, odd);
            assertEquals(new FiscalYear(1), stored.settings().fiscalYear());
        }
        stored.put(JiraSettings.RESOLUTION_MEANINGS, "x");
        assertEquals(Meaning.DROPPED, resolution("Won't Do").meaning());
        stored.put(JiraSettings.EPIC_TYPES, "x");
        assertEquals(List.of(), stored.settings().epicTypeIds());
    }

    @Test
    public void meanings_of_resolutions_are_read_and_unknown_ones_left_out() {
        stored.put(
                JiraSettings.RESOLUTION_MEANINGS,
                Map.of("Shelved", "DROPPED", "Won't Do", "MAYBE"));

        assertEquals(Meaning.DROPPED, resolution("shelved").meaning());
        assertEquals(Meaning.DROPPED, resolution("Won't Do").meaning());
    }

    private Ending resolution(String name) {
        return stored.settings().meanings().of(Ending.Kind.RESOLUTION, "10", name);
    }

    @Test
    public void what_somebody_said_of_a_status_is_kept_with_who_and_when_and_can_be_taken_back() {
        Ending.Key key = new Ending.Key(Ending.Kind.STATUS, "10");
        Instant when = Instant.parse("2026-12-01T10:00:00Z");

        stored.settings().say(key, new Said(Meaning.DELIVERED, "ann of it", when));

        assertEquals(
                new Ending(Ending.Kind.STATUS, "10", "Cancelled", Meaning.DELIVERED, true),
                stored.settings().meanings().of(Ending.Kind.STATUS, "10", "Cancelled"));
        assertEquals("ann of it", stored.settings().said(key).orElseThrow().who());
        assertEquals(when, stored.settings().said(key).orElseThrow().when());
        assertFalse("another thing of the same id", resolution("Cancelled").confirmed());

        stored.settings().say(key, null);

        assertFalse(stored.settings().meanings().of(Ending.Kind.STATUS, "10", "Done").confirmed());
    }

    @Test
    public void a_meaning_that_cannot_be_read_counts_as_not_said() {
        Ending.Key key = new Ending.Key(Ending.Kind.STATUS, "10");
        for (String odd :
                List.of(
                        "",
                        "-",
                        "DROPPED",
                        "DROPPED today ann",
                        "MAYBE 2026-12-01T10:00:00Z ann")) {
            stored.put("org.longview.meaning.status.10", odd);
            assertEquals(Optional.empty(), stored.settings().said(key));
        }
    }

    @Test
    public void jiras_zone_is_the_default_zone() {
        assertEquals(ZoneId.of("Europe/Berlin"), stored.settings().zone());
    }

    @Test
    public void a_jira_without_the_time_zone_service_uses_the_zone_of_its_java() {
        TimeZoneManager gone =
                Fake.by(
                        TimeZoneManager.class,
                        (self, method, arguments) -> {
                            throw new NoSuchMethodError(method.getName());
                        });

        for (FakeServices services :
                List.of(new FakeServices(), new FakeServices().with(TimeZoneManager.class, gone))) {
            assertEquals(ZoneId.systemDefault(), new JiraZones(services).ofJira());
            assertEquals(ZoneId.systemDefault(), new JiraZones(services).zone());
        }
    }
}
