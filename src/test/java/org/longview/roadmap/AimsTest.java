package org.longview.roadmap;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.Before;
import org.junit.Test;
import org.longview.strategy.Brief;
import org.longview.strategy.BriefTexts;
import org.longview.strategy.CheckIn;
import org.longview.strategy.Initiative;
import org.longview.strategy.KeyResult;
import org.longview.strategy.Need;
import org.longview.strategy.Objective;
import org.longview.strategy.Rejected;
import org.longview.strategy.Requirement;
import org.longview.strategy.Uid;

/** What a roadmap is for: said, measured, served, and taken back. */
public class AimsTest {
    private final MemoryStore store = new MemoryStore();
    private final UseCases use = new UseCases(store);
    private String roadmap;

    @Before
    public void plan() {
        roadmap = use.roadmapOf("APP");
    }

    private List<String> names() {
        return store.aims(roadmap).objectives().stream().map(Objective::name).toList();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private KeyResult now(KeyResult keyResult) {
        return store.keyResult(keyResult.uid()).orElseThrow();
    }

    private ObjectiveView seen(Viewer viewer, Objective objective) {
        return use.open.byUid(viewer, roadmap).objectives().stream()
                .filter(view -> view.objective().uid().equals(objective.uid()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    public void a_vision_is_said_changed_and_taken_back_word_by_word() {
        String first = use.vision.keep(World.MAYA, roadmap, "Trust", 0).command();
        String second = use.vision.keep(World.PAUL, roadmap, "Trust and calm", 1).command();

        use.undo.undo(World.MAYA, second);
        assertEquals("Trust", store.visionOf(roadmap).orElseThrow().text());
        use.undo.undo(World.MAYA, first);

        assertNull(store.visionOf(roadmap).orElseThrow().text());
        assertEquals(4, store.history(store.visionOf(roadmap).orElseThrow().uid()).size());
    }

    @Test
    public void who_has_not_seen_the_vision_of_another_gets_both() {
        use.vision.keep(World.MAYA, roadmap, "Trust", 0);

        Conflict conflict =
                assertThrows(
                        Conflict.class, () -> use.vision.keep(World.PAUL, roadmap, "Speed", 0));

        assertTrue(conflict.current().orElseThrow().toString().contains("Trust"));
        assertTrue(conflict.yours().orElseThrow().toString().contains("Speed"));
    }

    @Test
    public void two_who_write_the_first_vision_at_once_do_not_overwrite_each_other() {
        store.beforeNextWrite(() -> use.vision.keep(World.PAUL, roadmap, "Speed", 0));

        assertThrows(Conflict.class, () -> use.vision.keep(World.MAYA, roadmap, "Trust", 0));
        assertEquals("Speed", store.visionOf(roadmap).orElseThrow().text());
    }

    @Test
    public void objectives_stand_in_the_order_that_was_given_them() {
        Objective one = use.objective(roadmap, "One");
        Objective two = use.objective(roadmap, "Two");
        Objective three = use.objective(roadmap, "Three");

        use.objectives.place(World.MAYA, three.uid(), null, 1);
        assertEquals(List.of("Three", "One", "Two"), names());
        Done<Objective> same = use.objectives.place(World.MAYA, two.uid(), one.uid(), 1);
        String moved = use.objectives.place(World.MAYA, one.uid(), two.uid(), 1).command();

        assertNull(same.command());
        assertEquals(List.of("Three", "Two", "One"), names());
        use.undo.undo(World.MAYA, moved);
        assertEquals(List.of("Three", "One", "Two"), names());
    }

    @Test
    public void what_is_entered_for_an_objective_is_checked_by_name() {
        for (List<String> wrong :
                List.of(List.of("timeframe", "2026-Q7"), List.of("owner", "nobody"))) {
            boolean frame = wrong.get(0).equals("timeframe");
            ObjectiveInput input =
                    new ObjectiveInput(
                            "One", null, frame ? wrong.get(1) : null, frame ? null : wrong.get(1));
            Rejected refused =
                    assertThrows(
                            Rejected.class,
                            () -> use.objectives.create(World.MAYA, roadmap, input));
            assertEquals(wrong.get(0), refused.field());
            assertEquals(wrong.get(1), refused.value());
        }
        assertEquals(List.of(), names());
    }

    @Test
    public void a_deleted_objective_comes_back_with_its_key_results_and_what_serves_it() {
        Objective objective = use.objective(roadmap, "One");
        KeyResult key = use.keyResult(objective, "Bookings", 0, 10);
        Initiative initiative = use.initiative(roadmap, "Offline", "APP-1");
        use.serve.serve(World.MAYA, initiative.uid(), List.of(objective.uid()), 1);

        String deleted = use.objectives.delete(World.MAYA, objective.uid(), 1);
        assertEquals(List.of(), names());
        assertThrows(NotFound.class, () -> use.keyResults.checkIns(World.MAYA, key.uid()));
        use.undo.undo(World.MAYA, deleted);

        ObjectiveView back = seen(World.MAYA, objective);
        assertEquals(List.of(key), back.keyResults());
        assertEquals(List.of(initiative.uid()), back.initiatives());
    }

    @Test
    public void a_check_in_stays_and_an_undo_adds_one_that_says_what_was_said_before() {
        KeyResult key = use.keyResult(use.objective(roadmap, "One"), "Bookings", 0, 10);
        String first =
                use.keyResults.checkIn(World.MAYA, key.uid(), number("4"), "Good", 1).command();
        String second =
                use.keyResults.checkIn(World.PAUL, key.uid(), number("9"), null, 2).command();

        use.undo.undo(World.PAUL, second);
        assertEquals(number("4"), now(key).current());
        assertThrows(Conflict.class, () -> use.undo.undo(World.MAYA, first));

        List<CheckIn> log = use.keyResults.checkIns(World.VERA, key.uid()).entries();
        assertEquals(3, log.size());
        assertEquals("Good", log.get(0).note());
        assertEquals(number("9"), log.get(1).value());
        assertEquals(number("4"), log.get(2).value());
        assertEquals(Integer.valueOf(2), log.get(2).reverses());
        assertEquals("paul", log.get(2).who());
    }

    @Test
    public void the_first_check_in_taken_back_leaves_the_key_result_unmeasured() {
        Objective objective = use.objective(roadmap, "One");
        KeyResult key = use.keyResult(objective, "Bookings", 0, 10);
        String only = use.keyResults.checkIn(World.MAYA, key.uid(), number("4"), null, 1).command();
        assertEquals(1, seen(World.VERA, objective).measured());

        use.undo.undo(World.MAYA, only);

        assertNull(now(key).current());
        assertEquals(0, seen(World.VERA, objective).measured());
        assertFalse(seen(World.VERA, objective).attainment().isPresent());
    }

    @Test
    public void the_same_value_again_is_a_check_in_too() {
        KeyResult key = use.keyResult(use.objective(roadmap, "One"), "Bookings", 0, 10);
        use.keyResults.checkIn(World.MAYA, key.uid(), number("4"), null, 1);
        use.keyResults.checkIn(World.MAYA, key.uid(), number("4.0"), "Still", 2);

        assertEquals(2, use.keyResults.checkIns(World.MAYA, key.uid()).entries().size());
        assertEquals("Still", store.aims(roadmap).latest().get(key.uid()).note());
    }

    private KeyResult measured(String... values) {
        KeyResult key = use.keyResult(use.objective(roadmap, "One"), "Bookings", 0, 10);
        int version = 1;
        for (String value : values) {
            use.keyResults.checkIn(World.MAYA, key.uid(), number(value), null, version++);
        }
        return now(key);
    }

    private Done<KeyResult> correct(Viewer who, KeyResult key, int number, String value) {
        CheckInWish wish = new CheckInWish(number(value), "As read");
        return use.corrections.correct(who, key.uid(), number, wish, now(key).version());
    }

    private Integer open(Viewer who, KeyResult key) {
        return use.keyResults.checkIns(who, key.uid()).open();
    }

    @Test
    public void a_check_in_is_corrected_by_its_author_for_a_quarter_of_an_hour() {
        KeyResult key = measured("4", "25");
        assertEquals(Integer.valueOf(2), open(World.MAYA, key));

        correct(World.MAYA, key, 2, "2.5");
        assertEquals(number("2.5"), now(key).current());
        CheckIn last = use.keyResults.checkIns(World.VERA, key.uid()).entries().get(2);
        assertEquals(Integer.valueOf(2), last.reverses());
        assertEquals("As read", last.note());

        use.world.pass(Duration.ofMinutes(15));
        correct(World.MAYA, key, 3, "2.6");
        assertEquals(number("2.6"), now(key).current());

        use.world.pass(Duration.ofMillis(1));
        assertNull(open(World.MAYA, key));
        assertThrows(Forbidden.class, () -> correct(World.MAYA, key, 4, "2.7"));
        assertEquals(number("2.6"), now(key).current());
    }

    @Test
    public void a_check_in_is_corrected_by_nobody_else_and_only_the_one_that_holds() {
        KeyResult key = measured("4", "25");

        assertNull(open(World.PAUL, key));
        assertThrows(Forbidden.class, () -> correct(World.PAUL, key, 2, "3"));
        assertThrows(Forbidden.class, () -> correct(World.MAYA, key, 1, "3"));
        assertThrows(NotFound.class, () -> correct(World.MAYA, key, 3, "3"));
        assertThrows(NotFound.class, () -> correct(World.MAYA, key, 0, "3"));
        assertThrows(
                Rejected.class,
                () ->
                        use.corrections.correct(
                                World.MAYA, key.uid(), 2, new CheckInWish(null, null), 3));
        assertThrows(
                Conflict.class,
                () ->
                        use.corrections.correct(
                                World.MAYA, key.uid(), 2, new CheckInWish(number("3"), null), 2));
        assertEquals(2, store.checkIns(key.uid()).size());
    }

    @Test
    public void a_check_in_that_says_the_same_is_no_correction() {
        KeyResult key = measured("4");
        CheckInWish same = new CheckInWish(number("4.00"), " ");

        assertNull(use.corrections.correct(World.MAYA, key.uid(), 1, same, 2).command());
        assertEquals(1, store.checkIns(key.uid()).size());
    }

    @Test
    public void a_check_in_that_is_taken_back_leaves_what_was_said_before() {
        KeyResult key = measured("4", "25");
        correct(World.MAYA, key, 2, "2.5");

        String command =
                use.corrections.takeBack(World.MAYA, key.uid(), 3, now(key).version()).command();
        assertEquals(number("4"), now(key).current());
        assertEquals(Integer.valueOf(1), open(World.MAYA, key));

        use.corrections.takeBack(World.MAYA, key.uid(), 1, now(key).version());
        assertNull(now(key).current());
        assertNull(open(World.MAYA, key));
        assertThrows(Conflict.class, () -> use.undo.undo(World.MAYA, command));
    }

    @Test
    public void a_correction_and_a_taking_back_are_undone_as_acts() {
        KeyResult key = measured("4", "25");
        String corrected = correct(World.MAYA, key, 2, "2.5").command();
        use.undo.undo(World.MAYA, corrected);
        assertEquals(number("25"), now(key).current());

        String back =
                use.corrections.takeBack(World.MAYA, key.uid(), 4, now(key).version()).command();
        assertEquals(number("4"), now(key).current());
        use.undo.undo(World.MAYA, back);
        assertEquals(number("25"), now(key).current());
        assertEquals(6, store.checkIns(key.uid()).size());
    }

    @Test
    public void of_two_who_check_in_at_once_the_second_sees_the_first() {
        KeyResult key = use.keyResult(use.objective(roadmap, "One"), "Bookings", 0, 10);
        store.beforeNextWrite(
                () -> use.keyResults.checkIn(World.PAUL, key.uid(), number("5"), null, 1));

        Conflict conflict =
                assertThrows(
                        Conflict.class,
                        () -> use.keyResults.checkIn(World.MAYA, key.uid(), number("4"), null, 1));

        assertTrue(conflict.current().orElseThrow().toString().contains("current=5"));
        assertEquals(1, store.checkIns(key.uid()).size());
    }

    @Test
    public void an_objective_sums_the_work_that_the_viewer_may_see_and_no_more() {
        Objective objective = use.objective(roadmap, "One");
        Initiative initiative = use.initiative(roadmap, "Offline", "APP-1", "HID-1");
        use.serve.serve(World.MAYA, initiative.uid(), List.of(objective.uid()), 1);

        int all = seen(World.MAYA, objective).counts().total();
        int some = seen(World.VERA, objective).counts().total();

        InitiativeView vera = use.read.read(World.VERA, initiative.uid());
        assertEquals(vera.counts().total(), some);
        assertTrue(some < all);
    }

    @Test
    public void an_initiative_serves_many_and_leaves_one_over_an_interval() {
        Objective one = use.objective(roadmap, "One");
        Objective two = use.objective(roadmap, "Two");
        Initiative initiative = use.initiative(roadmap, "Offline");
        String uid = initiative.uid();
        use.serve.serve(World.MAYA, uid, List.of(one.uid(), two.uid()), 1);

        String left = use.serve.serve(World.MAYA, uid, List.of(two.uid()), 2).command();
        assertEquals(List.of(), seen(World.MAYA, one).initiatives());
        use.undo.undo(World.MAYA, left);

        assertEquals(List.of(uid), seen(World.MAYA, one).initiatives());
        assertEquals(List.of(uid), seen(World.MAYA, two).initiatives());
        assertEquals(3, store.all().items().contributions().size());
        assertNull(use.serve.serve(World.MAYA, uid, List.of(one.uid(), two.uid()), 4).command());
    }

    @Test
    public void an_objective_of_another_roadmap_or_of_none_cannot_be_served() {
        Objective other = use.objective(use.roadmapOf("HID"), "Secret");
        Initiative initiative = use.initiative(roadmap, "Offline");

        Rejected refused =
                assertThrows(
                        Rejected.class,
                        () ->
                                use.serve.serve(
                                        World.MAYA, initiative.uid(), List.of(other.uid()), 1));

        assertEquals("objectives", refused.field());
        assertEquals(other.uid(), refused.value());
    }

    @Test
    public void every_save_of_a_brief_is_a_version_that_can_be_read_again() {
        String uid = use.initiative(roadmap, "Offline").uid();
        Brief first =
                use.briefs.save(World.MAYA, uid, UseCases.brief("They leave", "One"), 0).result();
        Requirement line = first.requirements().get(0);
        Brief ticked = use.briefs.tick(World.PAUL, uid, line.uid(), true, 1).result();
        KeepBrief.Wish less =
                new KeepBrief.Wish(
                        new BriefTexts("They go", null, "Guests", null),
                        List.of(
                                new KeepBrief.Line(
                                        line.uid(), line.need(), true, "One thing only")),
                        List.of());
        use.briefs.save(World.MAYA, uid, less, 2);

        assertEquals(first, use.briefs.version(World.VERA, uid, 1));
        assertEquals(ticked, use.briefs.version(World.VERA, uid, 2));
        assertEquals(use.briefs.read(World.VERA, uid), use.briefs.version(World.VERA, uid, 3));
        assertEquals(3, use.briefs.versions(World.VERA, uid).recorded().size());
        assertThrows(NotFound.class, () -> use.briefs.version(World.VERA, uid, 4));
    }

    @Test
    public void a_tick_is_taken_back_while_other_lines_were_changed_and_not_when_it_was() {
        String uid = use.initiative(roadmap, "Offline").uid();
        Brief brief =
                use.briefs.save(World.MAYA, uid, UseCases.brief("They leave", "One"), 0).result();
        String line = brief.requirements().get(0).uid();
        Done<Brief> ticked = use.briefs.tick(World.MAYA, uid, line, true, 1);
        KeepBrief.Wish more =
                new KeepBrief.Wish(
                        brief.texts(),
                        List.of(
                                new KeepBrief.Line(
                                        line, brief.requirements().get(0).need(), true, "One"),
                                new KeepBrief.Line(
                                        null, brief.requirements().get(0).need(), false, "Two")),
                        brief.links());
        use.briefs.save(World.PAUL, uid, more, 2);

        use.undo.undo(World.MAYA, ticked.command());

        Brief now = use.briefs.read(World.MAYA, uid);
        assertFalse(now.requirements().get(0).done());
        assertEquals(2, now.requirements().size());
        assertThrows(Conflict.class, () -> use.undo.undo(World.MAYA, ticked.command()));
    }

    @Test
    public void a_line_that_is_not_there_is_neither_ticked_nor_kept() {
        String uid = use.initiative(roadmap, "Offline").uid();
        use.briefs.save(World.MAYA, uid, UseCases.brief("They leave", "One"), 0);
        String other = Uid.fresh();
        KeepBrief.Wish wish =
                new KeepBrief.Wish(
                        BriefTexts.NONE,
                        List.of(new KeepBrief.Line(other, Need.MUST, false, "Two")),
                        List.of());

        assertThrows(NotFound.class, () -> use.briefs.tick(World.MAYA, uid, other, true, 1));
        assertThrows(Rejected.class, () -> use.briefs.save(World.MAYA, uid, wish, 1));
        assertEquals(1, use.briefs.read(World.MAYA, uid).version());
    }
}
