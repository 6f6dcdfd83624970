package org.longview.jira;

import static org.junit.Assert.assertEquals;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.Test;
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
        assertEquals(Meaning.DROPPED, stored.settings().resolutionMeanings().of("Won't Do"));
        stored.put(JiraSettings.EPIC_TYPES, "x");
        assertEquals(List.of(), stored.settings().epicTypeIds());
    }

    @Test
    public void meanings_of_resolutions_are_read_and_unknown_ones_left_out() {
        stored.put(
                JiraSettings.RESOLUTION_MEANINGS,
                Map.of("Shelved", "DROPPED", "Won't Do", "MAYBE"));

        assertEquals(Meaning.DROPPED, stored.settings().resolutionMeanings().of("shelved"));
        assertEquals(Meaning.DROPPED, stored.settings().resolutionMeanings().of("Won't Do"));
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
