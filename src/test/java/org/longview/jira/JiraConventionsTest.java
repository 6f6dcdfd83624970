package org.longview.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.longview.delivery.Ending;
import org.longview.delivery.Meaning;
import org.longview.delivery.TrackerField;
import org.longview.roadmap.Conventions;
import org.longview.roadmap.KeptConventions.Kept;
import org.longview.strategy.FiscalYear;

public class JiraConventionsTest {
    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");
    private static final Ending.Key CANCELLED = new Ending.Key(Ending.Kind.STATUS, "6");
    private static final Conventions WISH =
            new Conventions(
                    List.of("3", "6"),
                    Map.of(TrackerField.POINTS, List.of("8"), TrackerField.END, List.of("9")),
                    Map.of(CANCELLED, Meaning.DROPPED),
                    4,
                    "Asia/Tokyo");

    private final FakeSettings stored = new FakeSettings();
    private final JiraSettings settings = stored.settings();
    private final JiraConventions conventions = new JiraConventions(stored.factory(), settings);

    @Test
    public void what_was_set_by_hand_holds_before_anybody_saves() {
        stored.put(JiraSettings.FISCAL_START_MONTH, "7");
        stored.put(JiraSettings.EPIC_TYPES, List.of("5"));

        Kept now = conventions.now();

        assertEquals(0, now.version());
        assertEquals(7, now.what().fiscalStartMonth());
        assertEquals(List.of("5"), now.what().epicTypes());
        assertEquals(List.of(), conventions.history());
    }

    @Test
    public void what_is_saved_holds_at_once_and_is_kept_with_who_and_when() {
        assertTrue(conventions.keep(new Kept(1, WISH, "ann lee", NOON)));

        assertEquals(new Kept(1, WISH, "ann lee", NOON), conventions.now());
        assertEquals(new FiscalYear(4), settings.fiscalYear());
        assertEquals(List.of("3", "6"), settings.epicTypeIds());
        assertEquals(List.of("8"), settings.fieldIds().get(TrackerField.POINTS));
        assertEquals(List.of(), settings.fieldIds().get(TrackerField.START));
        assertEquals(ZoneId.of("Asia/Tokyo"), settings.zone());
        assertEquals(
                new Ending(Ending.Kind.STATUS, "6", "Shipped", Meaning.DROPPED, true),
                settings.meanings().of(Ending.Kind.STATUS, "6", "Shipped"));
    }

    @Test
    public void what_held_before_can_hold_again() {
        conventions.keep(new Kept(1, WISH, "ann", NOON));
        Conventions before = conventions.at(0).orElseThrow().what();

        assertTrue(conventions.keep(new Kept(2, before, "bob", NOON.plusSeconds(60))));

        assertEquals(FiscalYear.CALENDAR, settings.fiscalYear());
        assertEquals(List.of(), settings.epicTypeIds());
        assertEquals(ZoneId.of("Europe/Berlin"), settings.zone());
        assertFalse(settings.meanings().of(Ending.Kind.STATUS, "6", "Shipped").confirmed());
        assertEquals(
                List.of(2L, 1L, 0L), conventions.history().stream().map(Kept::version).toList());
    }

    @Test
    public void who_was_slower_saves_nothing() {
        conventions.keep(new Kept(1, WISH, "ann", NOON));

        assertFalse(conventions.keep(new Kept(1, Conventions.NONE, "bob", NOON)));
        assertEquals("ann", conventions.now().who());
        assertEquals(new FiscalYear(4), settings.fiscalYear());
    }

    @Test
    public void a_state_that_cannot_be_read_is_none() {
        for (String odd : List.of("", "-", "yesterday ann", NOON + " ann\nSTATUS.6=PERHAPS")) {
            assertEquals(odd, Optional.empty(), ConventionText.read(1, odd));
        }
        assertEquals(Optional.empty(), ConventionText.read(1, null));
    }

    @Test
    public void an_anonymised_person_stands_nowhere() {
        conventions.keep(new Kept(1, WISH, "ann", NOON));
        conventions.keep(new Kept(2, Conventions.NONE, "bob", NOON));
        conventions.keep(new Kept(3, WISH, "ann", NOON));

        assertEquals(3, conventions.count("ann"));
        conventions.rename("ann", "user-7");

        assertEquals(0, conventions.count("ann"));
        assertEquals("user-7", conventions.at(1).orElseThrow().who());
        assertEquals("bob", conventions.at(2).orElseThrow().who());
        assertEquals("user-7", settings.said(CANCELLED).orElseThrow().who());
    }
}
