package org.longview.roadmap;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.Before;
import org.junit.Test;
import org.longview.rollup.Finding;
import org.longview.strategy.Cadence;
import org.longview.strategy.Health;
import org.longview.strategy.Initiative;
import org.longview.strategy.Objective;
import org.longview.strategy.Rejected;
import org.longview.strategy.StatusUpdate;

/** What people say of how things are going: said, put right, taken back, and missed. */
public class UpdatesTest {
    private static final ReadUpdates.Part ALL = new ReadUpdates.Part(0, 200);
    private static final ReadUpdates.Filter ANY = new ReadUpdates.Filter(null, null, null);
    private static final PostUpdate.Wish LATE = new PostUpdate.Wish(Health.AT_RISK, "Late");
    private static final PostUpdate.Wish FINE = new PostUpdate.Wish(Health.ON_TRACK, "Fine");

    private final MemoryStore store = new MemoryStore();
    private final UseCases use = new UseCases(store);
    private String roadmap;
    private Initiative offline;

    @Before
    public void plan() {
        roadmap = use.roadmapOf("APP");
        offline = use.initiative(roadmap, "Offline", "APP-1");
    }

    private Done<StatusUpdate> post(Viewer viewer, PostUpdate.Wish wish) {
        return use.post.ofInitiative(viewer, offline.uid(), wish, use.now(offline).version());
    }

    private List<String> said() {
        return use.updates.ofInitiative(World.VERA, offline.uid(), ALL).page().updates().stream()
                .map(StatusUpdate::text)
                .toList();
    }

    private List<String> stream(ReadUpdates.Filter filter) {
        return use.updates.ofRoadmap(World.VERA, roadmap, filter, ALL).updates().stream()
                .map(StatusUpdate::text)
                .toList();
    }

    @Test
    public void an_update_sets_the_health_and_one_undo_takes_back_both() {
        Done<StatusUpdate> late = post(World.MAYA, LATE);
        assertEquals(Health.AT_RISK, use.now(offline).health());
        assertEquals(2, store.command(late.command()).size());

        String undone = use.undo.undo(World.MAYA, late.command()).command();
        assertEquals(Health.NOT_SET, use.now(offline).health());
        assertEquals(List.of(), said());
        use.undo.undo(World.MAYA, undone);

        assertEquals(Health.AT_RISK, use.now(offline).health());
        assertEquals(List.of("Late"), said());
    }

    @Test
    public void the_same_health_again_is_an_update_that_leaves_the_initiative_alone() {
        post(World.MAYA, LATE);
        long version = use.now(offline).version();
        use.world.pass(Duration.ofDays(1));

        post(World.PAUL, new PostUpdate.Wish(Health.AT_RISK, "Still late"));

        assertEquals(version, use.now(offline).version());
        assertEquals(List.of("Still late", "Late"), said());
    }

    @Test
    public void who_has_not_seen_the_initiative_as_it_is_gets_both_states() {
        post(World.PAUL, FINE);

        Conflict conflict =
                assertThrows(
                        Conflict.class,
                        () -> use.post.ofInitiative(World.MAYA, offline.uid(), LATE, 1));

        assertTrue(conflict.yours().orElseThrow().toString().contains("AT_RISK"));
        assertEquals(List.of("Fine"), said());
    }

    @Test
    public void of_two_who_post_at_once_one_is_told() {
        store.beforeNextWrite(() -> post(World.PAUL, FINE));

        assertThrows(Conflict.class, () -> post(World.MAYA, LATE));
        assertEquals(List.of("Fine"), said());
    }

    @Test
    public void its_author_puts_it_right_for_a_quarter_of_an_hour_and_the_health_follows() {
        String uid = post(World.MAYA, LATE).result().uid();
        use.world.pass(StatusUpdate.WINDOW);

        StatusUpdate right = use.post.edit(World.MAYA, uid, FINE, 1).result();

        assertEquals(use.world.now(), right.editedAt());
        assertEquals(Health.ON_TRACK, use.now(offline).health());
        assertEquals(List.of("Fine"), said());
        assertNull(use.post.edit(World.MAYA, uid, FINE, 2).command());
        assertThrows(Conflict.class, () -> use.post.edit(World.MAYA, uid, LATE, 1));
        use.world.pass(Duration.ofMillis(1));
        assertThrows(Forbidden.class, () -> use.post.edit(World.MAYA, uid, LATE, 2));
    }

    @Test
    public void another_person_neither_puts_it_right_nor_takes_it_back() {
        Done<StatusUpdate> late = post(World.MAYA, LATE);

        assertThrows(
                Forbidden.class, () -> use.post.edit(World.PAUL, late.result().uid(), FINE, 1));
        assertThrows(Forbidden.class, () -> use.undo.undo(World.PAUL, late.command()));
        assertEquals(List.of("Late"), said());
    }

    @Test
    public void what_is_fixed_is_not_taken_back() {
        Done<StatusUpdate> late = post(World.MAYA, LATE);
        use.world.pass(StatusUpdate.WINDOW.plusMillis(1));

        assertThrows(Forbidden.class, () -> use.undo.undo(World.MAYA, late.command()));
        assertEquals(List.of("Late"), said());
    }

    @Test
    public void a_health_that_somebody_has_set_since_stays_when_an_update_is_put_right() {
        String uid = post(World.MAYA, LATE).result().uid();
        Initiative now = use.now(offline);
        InitiativeInput same = InitiativeInput.of(now);
        use.edit.edit(
                World.PAUL,
                now.uid(),
                new InitiativeInput(
                        same.name(),
                        same.why(),
                        same.themeUid(),
                        same.timeframe(),
                        same.lifecycle(),
                        "OFF_TRACK",
                        same.owner(),
                        same.manualProgress(),
                        null),
                now.version(),
                null);

        use.post.edit(World.MAYA, uid, FINE, 1);

        assertEquals(Health.OFF_TRACK, use.now(offline).health());
    }

    @Test
    public void an_update_says_something_and_how_it_is_going() {
        for (PostUpdate.Wish wrong :
                List.of(
                        new PostUpdate.Wish(Health.NOT_SET, "Well"),
                        new PostUpdate.Wish(Health.ON_TRACK, " \n "),
                        new PostUpdate.Wish(Health.ON_TRACK, "x".repeat(4_001)))) {
            Rejected refused = assertThrows(Rejected.class, () -> post(World.MAYA, wrong));
            assertEquals(wrong.health() == Health.NOT_SET ? "health" : "text", refused.field());
        }
        assertEquals(1, use.now(offline).version());
        assertEquals(List.of(), said());
    }

    @Test
    public void the_stream_is_filtered_by_theme_owner_and_health_and_says_of_how_many() {
        String theme =
                use.themes
                        .create(World.MAYA, roadmap, new ThemeInput("Trust", null, "TEAL"))
                        .result()
                        .uid();
        InitiativeInput owned =
                new InitiativeInput(
                        "Wallets", null, theme, null, "ACTIVE", null, "maya.login", null, null);
        String wallets =
                use.createInitiative
                        .create(World.MAYA, roadmap, owned, List.of())
                        .result()
                        .initiative()
                        .uid();
        Objective aim = use.objective(roadmap, "Guests finish");
        post(World.MAYA, LATE);
        use.world.pass(Duration.ofMinutes(1));
        use.post.ofInitiative(World.MAYA, wallets, FINE, 1);
        use.world.pass(Duration.ofMinutes(1));
        use.post.ofObjective(World.MAYA, aim.uid(), new PostUpdate.Wish(Health.ON_TRACK, "Half"));

        assertEquals(List.of("Half", "Fine", "Late"), stream(ANY));
        assertEquals(List.of("Fine"), stream(new ReadUpdates.Filter(theme, null, null)));
        assertEquals(List.of("Half", "Late"), stream(new ReadUpdates.Filter("", null, null)));
        assertEquals(List.of("Fine"), stream(new ReadUpdates.Filter(null, "maya", null)));
        assertEquals(List.of("Late"), stream(new ReadUpdates.Filter(null, null, Health.AT_RISK)));
        ReadUpdates.Page page =
                use.updates.ofRoadmap(World.VERA, roadmap, ANY, new ReadUpdates.Part(1, 1));
        assertEquals(3, page.total());
        assertEquals("Fine", page.updates().get(0).text());
        use.delete.delete(World.MAYA, wallets, use.store.initiative(wallets).get().version());
        assertEquals(List.of("Half", "Late"), stream(ANY));
    }

    @Test
    public void a_page_that_cannot_be_is_refused_by_name() {
        assertEquals(
                "offset", assertThrows(Rejected.class, () -> new ReadUpdates.Part(-1, 1)).field());
        assertEquals(
                "limit", assertThrows(Rejected.class, () -> new ReadUpdates.Part(0, 201)).field());
    }

    private boolean isFoundLate() {
        return use.diagnose.of(World.VERA, roadmap).found().stream()
                .anyMatch(found -> found.kind() == Finding.Kind.UPDATE_OVERDUE);
    }

    @Test
    public void what_is_worked_on_and_not_told_of_is_found_until_somebody_tells() {
        InitiativeInput same = InitiativeInput.of(offline);
        InitiativeInput active =
                new InitiativeInput(
                        same.name(), null, null, "2027", "ACTIVE", "NOT_SET", null, null, null);
        use.edit.edit(World.MAYA, offline.uid(), active, 1, null);
        use.cadence(roadmap, Cadence.WEEKLY);
        use.world.pass(Duration.ofDays(7));
        assertFalse(isFoundLate());
        use.world.pass(Duration.ofDays(1));
        assertTrue(isFoundLate());

        ReadUpdates.Story story = use.updates.ofInitiative(World.VERA, offline.uid(), ALL);
        assertEquals(LocalDate.of(2026, 12, 1), story.fresh().due());
        post(World.MAYA, FINE);

        assertFalse(isFoundLate());
        use.world.pass(Duration.ofDays(8));
        assertTrue(isFoundLate());
        use.cadence(roadmap, Cadence.NONE);
        assertFalse(isFoundLate());
    }
}
