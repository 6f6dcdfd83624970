package org.longview.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.longview.jira.LargeJira.ANN;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.Before;
import org.junit.Test;
import org.longview.delivery.Ending;
import org.longview.delivery.Meaning;
import org.longview.delivery.TrackerField;
import org.longview.host.FakeServices;
import org.longview.roadmap.Conventions;
import org.longview.roadmap.KeptConventions.Kept;
import org.longview.roadmap.Tracker.Choices;
import org.longview.roadmap.Tracker.FieldChoice;
import org.longview.roadmap.Tracker.Tried;
import org.longview.roadmap.Tracker.TypeChoice;

/** What there is to choose from is all named, and a trial goes by what is wished alone. */
public class JiraTrackerTest {
    private static final Ending.Key DONE = new Ending.Key(Ending.Kind.STATUS, "5");

    private LargeJira large;
    private JiraSettings settings;

    @Before
    public void open() throws SQLException {
        large = new LargeJira().status("5", "Done", "done");
        Map<Class<?>, Object> services = large.jira.services();
        TimeZoneManager zones =
                Fake.of(
                        TimeZoneManager.class,
                        "getDefaultTimeZone",
                        TimeZone.getTimeZone("Asia/Tokyo"));
        settings =
                new JiraSettings(
                        (PluginSettingsFactory) services.get(PluginSettingsFactory.class),
                        new JiraZones(new FakeServices().with(TimeZoneManager.class, zones)),
                        Clock.systemUTC());
    }

    private JiraTracker tracker() throws SQLException {
        large.open();
        Map<Class<?>, Object> services = large.jira.services();
        IssueSearch search = Searching.over((SearchService) services.get(SearchService.class));
        CustomFieldManager fields = (CustomFieldManager) services.get(CustomFieldManager.class);
        IssueTypeManager types = (IssueTypeManager) services.get(IssueTypeManager.class);
        UserManager users = (UserManager) services.get(UserManager.class);
        return new JiraTracker(
                search,
                new JiraEpicSource(search, fields, types, users, settings),
                new JiraTracker.Inventory(fields, types),
                users,
                settings);
    }

    private static Conventions with(TrackerField use, String field) {
        return new Conventions(List.of("899"), Map.of(use, List.of(field)), Map.of(), 1, null);
    }

    @Test
    public void
            all_types_and_fields_are_named_and_what_is_chosen_is_counted_however_many_there_are()
                    throws SQLException {
        for (int i = 800; i < 900; i++) {
            large.type(Integer.toString(i), "Type " + i);
            large.field(20_000 + i, "Number " + i, JiraFields.NUMBER);
            large.field(30_000 + i, "Date " + i, JiraFields.DATE);
        }
        large.plain("APP", "899");

        Choices choices = tracker().choices(ANN, with(TrackerField.END, "30899"));

        assertEquals(102, choices.types().size());
        assertEquals(100, fields(choices, TrackerField.POINTS));
        assertEquals(100, fields(choices, TrackerField.END));
        TypeChoice last = choices.types().get(101);
        assertEquals("Type 899", last.name());
        assertEquals(Integer.valueOf(1), last.issues());
        assertNull(choices.types().get(100).issues());
        FieldChoice chosen =
                choices.fields().stream().filter(FieldChoice::used).findFirst().orElseThrow();
        assertEquals("Date 899", chosen.name());
        assertNotNull(chosen.filled());
        assertEquals(39 + 40 + 40, uncounted(choices));
    }

    private static long fields(Choices choices, TrackerField use) {
        return choices.fields().stream().filter(field -> field.use() == use).count();
    }

    private static long uncounted(Choices choices) {
        return choices.fields().stream().filter(field -> field.filled() == null).count();
    }

    @Test
    public void more_endings_than_are_looked_for_are_told() throws SQLException {
        for (int i = 0; i < EndingsInUse.MOST; i++) {
            large.status("9" + i, "Done " + i, "done").in("9" + i).plain("APP", "3");
        }
        assertEquals(false, tracker().choices(ANN, Conventions.NONE).moreEndings());

        large.in("5").plain("APP", "3");
        Choices choices = tracker().choices(ANN, Conventions.NONE);

        assertEquals(true, choices.moreEndings());
        assertEquals(EndingsInUse.MOST, choices.endings().size());
    }

    @Test
    public void a_trial_without_the_last_meaning_goes_by_names_again() throws SQLException {
        String epic = large.named("APP", "6");
        large.in("5").child("APP", epic);
        settings.say(DONE, new Said(Meaning.DROPPED, "ann", Instant.EPOCH));
        Conventions without = Conventions.NONE;
        Conventions with =
                new Conventions(List.of(), Map.of(), Map.of(DONE, Meaning.DROPPED), 1, null);
        JiraTracker tracker = tracker();

        assertEquals(1, tracker.now(ANN, epic).orElseThrow().facts().counts().dropped());
        assertEquals(1, tracker.tried(ANN, epic, with).orElseThrow().facts().counts().dropped());
        assertEquals(1, tracker.tried(ANN, epic, without).orElseThrow().facts().counts().done());
    }

    @Test
    public void a_trial_without_the_zone_goes_by_that_of_jira_again() throws SQLException {
        String epic = large.named("APP", "6");
        Conventions west = new Conventions(List.of(), Map.of(), Map.of(), 1, "America/Los_Angeles");
        settings.apply(Conventions.NONE, new Kept(1, west, "ann", Instant.EPOCH));
        JiraTracker tracker = tracker();

        assertEquals(LocalDate.of(1969, 12, 31), created(tracker.now(ANN, epic)));
        assertEquals(LocalDate.of(1970, 1, 1), created(tracker.tried(ANN, epic, Conventions.NONE)));
        assertEquals(LocalDate.of(1969, 12, 31), created(tracker.tried(ANN, epic, west)));
    }

    private static LocalDate created(Optional<Tried> tried) {
        return tried.orElseThrow().facts().epic().dates().created();
    }

    @Test
    public void a_trial_without_the_epic_types_goes_by_the_carriers_again() throws SQLException {
        String task = large.plain("APP", "3");
        settings.apply(
                Conventions.NONE,
                new Kept(
                        1,
                        new Conventions(List.of("3"), Map.of(), Map.of(), 1, null),
                        "ann",
                        Instant.EPOCH));
        JiraTracker tracker = tracker();

        assertEquals(true, tracker.now(ANN, task).orElseThrow().epic());
        assertEquals(false, tracker.tried(ANN, task, Conventions.NONE).orElseThrow().epic());
    }
}
