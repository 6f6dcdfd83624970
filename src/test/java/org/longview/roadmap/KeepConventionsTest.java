package org.longview.roadmap;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.longview.delivery.TrackerField;
import org.longview.roadmap.Tracker.Choices;
import org.longview.roadmap.Tracker.FieldChoice;
import org.longview.roadmap.Tracker.TypeChoice;
import org.longview.strategy.Rejected;

public class KeepConventionsTest {
    private final World world = new World();
    private final Memory memory = new Memory();
    private final KeepConventions conventions =
            new KeepConventions(world, memory, new OneTracker(), new Nobody(), world.clock());

    @Test
    public void only_a_system_administrator_sees_and_changes_anything() {
        for (Viewer other : List.of(World.MAYA, World.VERA)) {
            assertFalse(conventions.isOpenTo(other));
            assertThrows(Forbidden.class, () -> conventions.read(other));
            assertThrows(Forbidden.class, () -> conventions.save(other, wish(4), 0));
            assertThrows(Forbidden.class, () -> conventions.takeBack(other, 1));
            assertThrows(Forbidden.class, () -> conventions.tryOut(other, wish(4), "APP-1"));
        }
        assertEquals(1, memory.states.size());
    }

    @Test
    public void what_is_saved_is_kept_with_who_and_when_and_can_be_taken_back() {
        conventions.save(World.ADMIN, wish(4), 0);

        assertEquals(
                new KeptConventions.Kept(
                        1,
                        wish(4),
                        World.ADMIN.userKey(),
                        world.now().truncatedTo(ChronoUnit.SECONDS)),
                memory.now());
        conventions.takeBack(World.ADMIN, 1);
        assertEquals(2, memory.now().version());
        assertEquals(Conventions.NONE, memory.now().what());
        assertEquals(3, conventions.read(World.ADMIN).history().size());
    }

    @Test
    public void who_saw_an_older_version_gets_both_states_and_changes_nothing() {
        conventions.save(World.ADMIN, wish(4), 0);

        Conflict conflict =
                assertThrows(Conflict.class, () -> conventions.save(World.ADMIN, wish(7), 0));
        assertEquals(4, memory.now().what().fiscalStartMonth());
        assertEquals(
                "4",
                ((ConflictState.OfFields) conflict.current().orElseThrow())
                        .fields()
                        .get("fiscalStartMonth"));
        assertThrows(Conflict.class, () -> conventions.takeBack(World.ADMIN, 2));
        assertThrows(Rejected.class, () -> conventions.takeBack(World.ADMIN, 0));
    }

    @Test
    public void what_this_jira_does_not_have_is_refused_by_field_and_value() {
        assertEquals("fiscalStartMonth=13", refusal(wish(13)));
        assertEquals("fiscalStartMonth=0", refusal(wish(0)));
        assertEquals(
                "zone=Nowhere",
                refusal(new Conventions(List.of(), Map.of(), Map.of(), 1, "Nowhere")));
        assertEquals(
                "epicTypes=9", refusal(new Conventions(List.of("9"), Map.of(), Map.of(), 1, null)));
        assertEquals("points=8", refusal(field(TrackerField.POINTS, "8")));
        assertEquals("end=7", refusal(field(TrackerField.END, "7")));
        assertEquals(0, memory.now().version());
    }

    @Test
    public void a_choice_that_is_gone_from_jira_may_stay() {
        memory.states.set(
                0, new KeptConventions.Kept(0, field(TrackerField.START, "70"), null, null));

        conventions.save(World.ADMIN, field(TrackerField.START, "70"), 0);

        assertEquals(List.of("70"), memory.now().what().fields(TrackerField.START));
    }

    @Test
    public void an_issue_that_nobody_sees_cannot_be_tried() {
        Rejected refused =
                assertThrows(
                        Rejected.class, () -> conventions.tryOut(World.ADMIN, wish(1), "NO-1"));
        assertEquals("key=NO-1", refused.field() + "=" + refused.value());
    }

    private String refusal(Conventions wish) {
        Rejected refused =
                assertThrows(Rejected.class, () -> conventions.save(World.ADMIN, wish, 0));
        return refused.field() + "=" + refused.value();
    }

    private static Conventions wish(int month) {
        return new Conventions(List.of("6"), Map.of(), Map.of(), month, "Europe/Berlin");
    }

    private static Conventions field(TrackerField use, String id) {
        return new Conventions(List.of(), Map.of(use, List.of(id)), Map.of(), 1, null);
    }

    /** One type, one field for points. */
    private static final class OneTracker implements Tracker {
        @Override
        public Choices choices(Viewer viewer, Conventions now) {
            return new Choices(
                    List.of(new TypeChoice("6", "Epic", 5, true)),
                    List.of(new FieldChoice(TrackerField.POINTS, "7", "Points", 2, 5, true)),
                    List.of(),
                    false);
        }

        @Override
        public Optional<Tried> now(Viewer viewer, String key) {
            return Optional.empty();
        }

        @Override
        public Optional<Tried> tried(Viewer viewer, String key, Conventions by) {
            return Optional.empty();
        }
    }

    /** Nobody is known. */
    private static final class Nobody implements People {
        @Override
        public Optional<Person> byKey(String key) {
            return Optional.empty();
        }

        @Override
        public Optional<Person> byName(String name) {
            return Optional.empty();
        }
    }

    /** All states in memory. */
    private static final class Memory implements KeptConventions {
        private final List<Kept> states =
                new ArrayList<>(List.of(new Kept(0, Conventions.NONE, null, null)));

        @Override
        public Kept now() {
            return states.get(states.size() - 1);
        }

        @Override
        public Optional<Kept> at(long version) {
            return version < 0 || version >= states.size()
                    ? Optional.empty()
                    : Optional.of(states.get((int) version));
        }

        @Override
        public List<Kept> history() {
            List<Kept> newest = new ArrayList<>(states);
            Collections.reverse(newest);
            return newest;
        }

        @Override
        public boolean keep(Kept next) {
            return next.version() == states.size() && states.add(next);
        }
    }
}
