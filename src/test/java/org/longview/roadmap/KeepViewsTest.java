package org.longview.roadmap;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Before;
import org.junit.Test;
import org.longview.roadmap.KeepViews.Wish;
import org.longview.strategy.Access;
import org.longview.strategy.Grant;
import org.longview.strategy.GrantHolder;
import org.longview.strategy.Rejected;
import org.longview.strategy.SavedView;

/** Saved views: whose they are, which one opens first, and what comes back. */
public class KeepViewsTest {
    private final MemoryStore store = new MemoryStore();
    private final UseCases use = new UseCases(store);
    private String roadmap;

    @Before
    public void plan() {
        roadmap = use.roadmapOf("APP");
    }

    private static Wish mine(String name) {
        return new Wish(name, "health=AT_RISK", false, false, false);
    }

    private static Wish shared(String name) {
        return new Wish(name, "group=owner", true, false, false);
    }

    private static Wish opensForMe(String name) {
        return new Wish(name, "", false, true, false);
    }

    private static Wish opensForAll(String name) {
        return new Wish(name, "", true, false, true);
    }

    private SavedView made(Viewer viewer, Wish wish) {
        return use.views.create(viewer, roadmap, wish).result();
    }

    private List<String> seenBy(Viewer viewer) {
        return use.views.ofRoadmap(viewer, roadmap).views().stream().map(SavedView::name).toList();
    }

    private SavedView now(SavedView view) {
        return store.view(view.uid()).orElseThrow();
    }

    @Test
    public void a_private_view_is_there_for_its_owner_only_not_even_for_an_administrator() {
        SavedView view = made(World.VERA, mine("Mine"));

        assertEquals(List.of("Mine"), seenBy(World.VERA));
        assertEquals(List.of(), seenBy(World.MAYA));
        assertEquals(List.of(), use.open.byUid(World.ADMIN, roadmap).views().views());
        assertThrows(
                NotFound.class, () -> use.views.edit(World.MAYA, view.uid(), mine("Yours"), 1));
        assertThrows(
                NotFound.class, () -> use.views.edit(World.MAYA, view.uid(), shared("Yours"), 1));
        assertThrows(NotFound.class, () -> use.views.delete(World.MAYA, view.uid(), 1));
    }

    @Test
    public void a_shared_view_is_there_for_all_who_see_the_roadmap() {
        made(World.MAYA, shared("For all"));

        assertEquals(List.of("For all"), seenBy(World.VERA));
        assertEquals(
                "group=owner", use.open.byUid(World.VERA, roadmap).views().views().get(0).query());
        assertThrows(NotFound.class, () -> seenBy(World.STRANGER));
        assertThrows(NotFound.class, () -> made(World.STRANGER, mine("Mine")));
    }

    @Test
    public void to_share_and_to_choose_what_opens_for_all_needs_the_right_to_edit() {
        SavedView own = made(World.VERA, mine("Mine"));
        SavedView theirs = made(World.MAYA, shared("For all"));
        int before = store.all().history().size();

        assertThrows(Forbidden.class, () -> made(World.VERA, shared("Mine")));
        assertThrows(Forbidden.class, () -> made(World.VERA, opensForAll("Mine")));
        assertThrows(
                Forbidden.class, () -> use.views.edit(World.VERA, own.uid(), shared("Mine"), 1));
        assertThrows(
                Forbidden.class, () -> use.views.edit(World.VERA, theirs.uid(), shared("x"), 1));
        assertThrows(Forbidden.class, () -> use.views.delete(World.VERA, theirs.uid(), 1));

        assertEquals(before, store.all().history().size());
    }

    @Test
    public void a_view_that_opens_for_all_is_shared() {
        Rejected refused =
                assertThrows(
                        Rejected.class,
                        () -> made(World.MAYA, new Wish("All", "", false, false, true)));

        assertEquals("commonDefault", refused.field());
    }

    @Test
    public void one_view_opens_for_a_person_and_one_for_all() {
        SavedView first = made(World.MAYA, opensForMe("First"));
        SavedView second = made(World.MAYA, opensForMe("Second"));
        SavedView veras = made(World.VERA, opensForMe("Vera's"));
        SavedView all = made(World.MAYA, opensForAll("All"));
        made(World.ADMIN, opensForAll("Other"));

        assertFalse(now(first).ownDefault());
        assertTrue(now(second).ownDefault());
        assertTrue(now(veras).ownDefault());
        assertFalse(now(all).commonDefault());
        assertEquals(2, now(all).version());
    }

    @Test
    public void undoing_a_default_gives_it_back_to_the_view_that_had_it() {
        SavedView first = made(World.MAYA, opensForAll("First"));
        SavedView second = made(World.MAYA, shared("Second"));
        String command =
                use.views.edit(World.MAYA, second.uid(), opensForAll("Second"), 1).command();

        use.undo.undo(World.MAYA, command);

        assertTrue(now(first).commonDefault());
        assertFalse(now(second).commonDefault());
        assertEquals("group=owner", now(second).query());
    }

    @Test
    public void a_deleted_view_comes_back_and_is_no_default_where_another_is_one_now() {
        SavedView first = made(World.VERA, opensForMe("First"));
        String deleted = use.views.delete(World.VERA, first.uid(), 1);
        assertEquals(List.of(), seenBy(World.VERA));
        made(World.VERA, opensForMe("Second"));

        use.undo.undo(World.VERA, deleted);

        assertEquals(List.of("First", "Second"), seenBy(World.VERA));
        assertFalse(now(first).ownDefault());
    }

    @Test
    public void a_deleted_default_comes_back_as_the_default_where_none_is_one() {
        SavedView first = made(World.VERA, opensForMe("First"));

        use.undo.undo(World.VERA, use.views.delete(World.VERA, first.uid(), 1));

        assertTrue(now(first).ownDefault());
    }

    @Test
    public void taking_back_a_new_view_deletes_it() {
        Done<SavedView> made = use.views.create(World.VERA, roadmap, opensForMe("Mine"));

        String undone = use.undo.undo(World.VERA, made.command()).command();

        assertEquals(List.of(), seenBy(World.VERA));
        assertFalse(now(made.result()).ownDefault());
        use.undo.undo(World.VERA, undone);
        assertEquals(List.of("Mine"), seenBy(World.VERA));
    }

    @Test
    public void nobody_takes_back_what_another_did_with_a_private_view() {
        Done<SavedView> made = use.views.create(World.VERA, roadmap, mine("Mine"));
        String shared = use.views.create(World.MAYA, roadmap, shared("All")).command();

        assertThrows(NotFound.class, () -> use.undo.undo(World.MAYA, made.command()));
        assertThrows(NotFound.class, () -> use.undo.undo(World.STRANGER, shared));
        assertThrows(Forbidden.class, () -> use.undo.undo(World.VERA, shared));
    }

    @Test
    public void an_owner_may_delete_and_bring_back_what_was_shared_without_the_right_to_edit() {
        Grant grant =
                new Grant(
                        roadmap,
                        Access.EDIT,
                        new GrantHolder(GrantHolder.Kind.USER, World.VERA.userKey()));
        store.grant(grant);
        SavedView view = made(World.VERA, shared("All"));
        store.revoke(grant);

        assertThrows(Forbidden.class, () -> use.views.edit(World.VERA, view.uid(), shared("x"), 1));
        String deleted = use.views.delete(World.VERA, view.uid(), 1);
        use.undo.undo(World.VERA, deleted);

        assertEquals(List.of("All"), seenBy(World.MAYA));
    }

    @Test
    public void an_editor_changes_a_shared_view_but_not_what_it_is_to_its_owner() {
        SavedView view = made(World.MAYA, new Wish("All", "", true, true, false));

        use.views.edit(World.ADMIN, view.uid(), shared("Renamed"), 1);

        assertEquals("Renamed", now(view).name());
        assertTrue(now(view).ownDefault());
        assertThrows(
                Forbidden.class, () -> use.views.edit(World.ADMIN, view.uid(), mine("Gone"), 2));
        use.views.delete(World.ADMIN, view.uid(), 2);
        assertEquals(List.of(), seenBy(World.MAYA));
    }

    @Test
    public void whoever_is_late_gets_both_states() {
        SavedView view = made(World.MAYA, shared("All"));
        use.views.edit(World.ADMIN, view.uid(), shared("Theirs"), 1);

        Conflict late =
                assertThrows(
                        Conflict.class,
                        () -> use.views.edit(World.MAYA, view.uid(), shared("Mine"), 1));
        Conflict gone =
                assertThrows(Conflict.class, () -> use.views.delete(World.MAYA, view.uid(), 1));

        assertEquals("Theirs", ((ConflictState.OfView) late.current().orElseThrow()).view().name());
        assertEquals("Mine", ((ConflictState.OfView) late.yours().orElseThrow()).view().name());
        assertTrue(gone.yours().isEmpty());
    }

    @Test
    public void of_two_at_the_same_moment_one_wins() {
        SavedView view = made(World.MAYA, shared("All"));
        store.beforeNextWrite(() -> use.views.edit(World.ADMIN, view.uid(), shared("Theirs"), 1));

        assertThrows(
                Conflict.class, () -> use.views.edit(World.MAYA, view.uid(), shared("Mine"), 1));

        assertEquals("Theirs", now(view).name());
    }

    @Test
    public void an_undo_of_what_changed_since_is_refused() {
        SavedView view = made(World.MAYA, shared("All"));
        String command = use.views.edit(World.MAYA, view.uid(), shared("Second"), 1).command();
        use.views.edit(World.MAYA, view.uid(), shared("Third"), 2);

        assertThrows(Conflict.class, () -> use.undo.undo(World.MAYA, command));

        assertEquals("Third", now(view).name());
    }

    @Test
    public void saving_what_is_there_already_writes_nothing() {
        SavedView view = made(World.VERA, mine("Mine"));

        assertNull(use.views.edit(World.VERA, view.uid(), mine(" Mine "), 1).command());
        assertEquals(1, now(view).version());
    }

    @Test
    public void names_and_queries_are_bounded_and_so_is_their_number() {
        Wish long_ = new Wish("Long", "q=" + "x".repeat(4_000), false, false, false);
        Rejected refused = assertThrows(Rejected.class, () -> made(World.VERA, long_));
        assertEquals("query", refused.field());
        assertThrows(Rejected.class, () -> made(World.VERA, mine(" ")));
        for (int i = 0; i < KeepViews.MOST; i++) {
            made(World.VERA, mine("No. " + i));
        }

        assertThrows(Rejected.class, () -> made(World.VERA, mine("One more")));
        made(World.MAYA, mine("Mine"));
    }
}
