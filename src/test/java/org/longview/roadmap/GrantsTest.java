package org.longview.roadmap;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;
import org.longview.strategy.Access;
import org.longview.strategy.Grant;
import org.longview.strategy.GrantHolder;
import org.longview.strategy.GrantHolder.Kind;
import org.longview.strategy.Grouping;
import org.longview.strategy.Rejected;

/**
 * Who may plan: rights are given and taken by those who may, told with their reasons, and lost by
 * nobody.
 */
public class GrantsTest {
    private final MemoryStore store = new MemoryStore();
    private final UseCases use = new UseCases(store);
    private String roadmap;
    private String portfolio;

    @Before
    public void plan() {
        roadmap = use.roadmapOf("APP");
        portfolio =
                use.portfolios
                        .create(
                                World.PAUL,
                                new KeepPortfolios.Wish("All", List.of("APP"), Grouping.PROJECT))
                        .result()
                        .portfolio()
                        .uid();
    }

    private static KeepGrants.Wish wish(Kind kind, String holder, Access access, Access seen) {
        return new KeepGrants.Wish(kind, holder, access, seen, false);
    }

    private Done<Long> give(Viewer viewer, String uid, Kind kind, String holder) {
        return use.grants.keep(viewer, uid, wish(kind, holder, Access.EDIT, null));
    }

    private boolean edits(Viewer viewer, String uid) {
        return use.gate.edits(viewer, store.roadmap(uid).orElseThrow());
    }

    @Test
    public void whoever_gets_the_right_plans_and_whoever_loses_it_does_not() {
        use.world.putInGroup(World.VERA, "planners");
        for (GrantHolder holder :
                List.of(
                        new GrantHolder(Kind.USER, "vera"),
                        new GrantHolder(Kind.GROUP, "planners"),
                        new GrantHolder(Kind.ROLE, "role-of-vera"))) {
            assertFalse(edits(World.VERA, roadmap));

            give(World.MAYA, roadmap, holder.kind(), holder.id());
            assertTrue(holder.toString(), edits(World.VERA, roadmap));

            use.grants.keep(
                    World.MAYA, roadmap, wish(holder.kind(), holder.id(), null, Access.EDIT));
            assertFalse(holder.toString(), edits(World.VERA, roadmap));
        }
    }

    @Test
    public void a_person_may_be_named_as_they_log_in_and_is_kept_by_key() {
        give(World.MAYA, roadmap, Kind.USER, "vera.login");

        assertEquals(
                List.of(new Grant(roadmap, Access.EDIT, new GrantHolder(Kind.USER, "vera"))),
                store.grants(roadmap));
    }

    @Test
    public void history_tells_of_it_and_undo_takes_it_back_and_gives_it_again() {
        Done<Long> given = give(World.MAYA, roadmap, Kind.USER, "vera");

        assertEquals(
                List.of(Grant.change(new GrantHolder(Kind.USER, "vera"), null, Access.EDIT)),
                store.history(roadmap).get(0).changes());
        String undone = use.undo.undo(World.MAYA, given.command()).command();
        assertFalse(edits(World.VERA, roadmap));
        use.undo.undo(World.MAYA, undone);
        assertTrue(edits(World.VERA, roadmap));
    }

    @Test
    public void an_undo_of_what_was_changed_since_is_refused() {
        Done<Long> given = give(World.MAYA, roadmap, Kind.USER, "vera");
        use.grants.keep(World.MAYA, roadmap, wish(Kind.USER, "vera", Access.VIEW, Access.EDIT));

        assertThrows(Conflict.class, () -> use.undo.undo(World.MAYA, given.command()));
        assertEquals(Access.VIEW, store.grants(roadmap).get(0).access());
    }

    @Test
    public void two_who_give_rights_at_once_lose_nothing() {
        store.beforeNextWrite(() -> give(World.ADMIN, roadmap, Kind.USER, "paul"));

        give(World.MAYA, roadmap, Kind.USER, "vera");

        assertEquals(2, store.grants(roadmap).size());
    }

    @Test
    public void who_changes_what_another_has_changed_meanwhile_is_told_both() {
        give(World.MAYA, roadmap, Kind.USER, "vera");

        Conflict conflict =
                assertThrows(
                        Conflict.class,
                        () ->
                                use.grants.keep(
                                        World.ADMIN,
                                        roadmap,
                                        wish(Kind.USER, "vera", Access.VIEW, null)));

        assertEquals(
                new ConflictState.OfFields(roadmap, Map.of("grant:USER:vera", "EDIT")),
                conflict.current().orElseThrow());
        assertEquals(
                new ConflictState.OfFields(roadmap, Map.of("grant:USER:vera", "VIEW")),
                conflict.yours().orElseThrow());
        assertEquals(Access.EDIT, store.grants(roadmap).get(0).access());
    }

    @Test
    public void what_is_so_already_makes_no_revision() {
        give(World.MAYA, roadmap, Kind.USER, "vera");
        int revisions = store.history(roadmap).size();

        assertNull(give(World.MAYA, roadmap, Kind.USER, "vera").command());
        assertEquals(revisions, store.history(roadmap).size());
    }

    @Test
    public void on_a_roadmap_only_who_administers_its_project_gives_rights() {
        give(World.MAYA, roadmap, Kind.USER, "vera");

        assertThrows(Forbidden.class, () -> give(World.VERA, roadmap, Kind.USER, "paul"));
        assertThrows(NotFound.class, () -> give(World.STRANGER, roadmap, Kind.USER, "paul"));
        assertThrows(NotFound.class, () -> use.access.of(World.STRANGER, roadmap));
        assertFalse(use.access.of(World.VERA, roadmap).mayGrant());
        assertTrue(use.access.of(World.MAYA, roadmap).mayGrant());
    }

    @Test
    public void who_only_reads_is_not_told_who_else_does() {
        assertThrows(Forbidden.class, () -> use.access.of(World.VERA, roadmap));
        assertThrows(Forbidden.class, () -> use.access.of(World.VERA, roadmap, "maya"));
    }

    @Test
    public void an_editor_cannot_undo_a_right_that_an_administrator_gave() {
        give(World.MAYA, roadmap, Kind.USER, "vera");
        String command = give(World.MAYA, roadmap, Kind.USER, "paul").command();

        assertThrows(Forbidden.class, () -> use.undo.undo(World.VERA, command));
    }

    @Test
    public void the_owner_of_a_portfolio_shares_it_and_is_warned_before_locking_themselves_out() {
        give(World.PAUL, portfolio, Kind.USER, "vera");
        assertTrue(edits(World.VERA, portfolio));

        KeepGrants.Wish away = wish(Kind.USER, "paul", null, Access.EDIT);
        assertLocksOut(away);
        assertTrue(edits(World.PAUL, portfolio));
        KeepGrants.Wish less = wish(Kind.USER, "paul", Access.VIEW, Access.EDIT);
        assertLocksOut(less);

        use.grants.keep(
                World.PAUL,
                portfolio,
                new KeepGrants.Wish(Kind.USER, "paul", null, Access.EDIT, true));
        assertFalse(edits(World.PAUL, portfolio));
    }

    private void assertLocksOut(KeepGrants.Wish wish) {
        Conflict refusal =
                assertThrows(Conflict.class, () -> use.grants.keep(World.PAUL, portfolio, wish));
        assertEquals(Conflict.Code.LOCKS_OUT, refusal.code());
    }

    @Test
    public void who_may_not_look_for_people_learns_of_nobody_by_giving_rights() {
        Viewer vera = World.VERA;
        give(World.PAUL, portfolio, Kind.USER, "vera");

        assertThrows(Forbidden.class, () -> give(vera, portfolio, Kind.USER, "maya"));
        assertThrows(Forbidden.class, () -> give(vera, portfolio, Kind.USER, "nobody"));
        assertThrows(Forbidden.class, () -> give(vera, portfolio, Kind.GROUP, "planners"));
        use.grants.keep(vera, portfolio, wish(Kind.USER, "paul", null, Access.EDIT));
    }

    @Test
    public void nobody_is_warned_who_keeps_another_reason() {
        use.world.putInGroup(World.PAUL, "planners");
        give(World.PAUL, portfolio, Kind.GROUP, "planners");

        use.grants.keep(World.PAUL, portfolio, wish(Kind.USER, "paul", null, Access.EDIT));

        assertTrue(edits(World.PAUL, portfolio));
    }

    @Test
    public void nobody_gets_a_right_whom_jira_does_not_know() {
        for (GrantHolder nobody :
                List.of(
                        new GrantHolder(Kind.USER, "nobody"),
                        new GrantHolder(Kind.GROUP, "no-group"),
                        new GrantHolder(Kind.ROLE, "10099"))) {
            Rejected refusal =
                    assertThrows(
                            Rejected.class,
                            () -> give(World.MAYA, roadmap, nobody.kind(), nobody.id()));
            assertEquals("holder", refusal.field());
            assertEquals(nobody.id(), refusal.value());
        }
        assertThrows(
                "no role holds in a portfolio",
                Rejected.class,
                () -> give(World.PAUL, portfolio, Kind.ROLE, "role-of-vera"));
        assertEquals(List.of(), store.grants(roadmap));
    }

    @Test
    public void whom_jira_has_forgotten_can_only_lose_the_right() {
        use.world.putInGroup(World.VERA, "planners");
        give(World.MAYA, roadmap, Kind.GROUP, "planners");
        use.world.dissolve("planners");

        assertNull(use.access.of(World.MAYA, roadmap).grants().get(0).name());
        use.grants.keep(World.MAYA, roadmap, wish(Kind.GROUP, "planners", null, Access.EDIT));
        assertEquals(List.of(), store.grants(roadmap));
        assertThrows(Rejected.class, () -> give(World.MAYA, roadmap, Kind.GROUP, "planners"));
    }

    @Test
    public void the_reasons_are_those_that_count() {
        use.world.putInGroup(World.VERA, "planners");
        give(World.MAYA, roadmap, Kind.GROUP, "planners");
        give(World.PAUL, portfolio, Kind.GROUP, "planners");

        for (String uid : List.of(roadmap, portfolio)) {
            for (Viewer asked : List.of(World.ADMIN, World.MAYA, World.PAUL, World.VERA)) {
                Viewer reader = uid.equals(roadmap) ? World.MAYA : World.PAUL;
                AccessScreen.Why why = use.access.of(reader, uid, asked.userKey());
                var stored = store.roadmap(uid).orElseThrow();

                assertEquals(use.gate.sees(asked, stored), !why.see().isEmpty());
                assertEquals(use.gate.edits(asked, stored), !why.edit().isEmpty());
            }
        }
        assertEquals(
                List.of(AccessReason.of(AccessReason.Kind.ADMINISTERS_PROJECT)),
                use.access.of(World.MAYA, roadmap, "paul").edit());
        assertEquals(
                List.of(AccessReason.Kind.GRANT),
                use.access.of(World.MAYA, roadmap, "vera").edit().stream()
                        .map(AccessReason::kind)
                        .toList());
        assertEquals(
                List.of(AccessReason.of(AccessReason.Kind.ADMINISTERS_JIRA)),
                use.access.of(World.PAUL, portfolio, "admin").edit());
    }

    @Test
    public void a_project_that_the_one_who_asks_may_not_see_is_no_reason_that_they_are_told() {
        use.roadmapOf("HID");
        String lab =
                use.portfolios
                        .create(
                                World.MAYA,
                                new KeepPortfolios.Wish("Lab", List.of("HID"), Grouping.PROJECT))
                        .result()
                        .portfolio()
                        .uid();
        give(World.MAYA, lab, Kind.USER, "paul");

        assertEquals(
                List.of(AccessReason.Kind.BROWSES_A_PROJECT, AccessReason.Kind.GRANT),
                kinds(use.access.of(World.MAYA, lab, "maya")));
        assertEquals(
                List.of(AccessReason.Kind.GRANT), kinds(use.access.of(World.PAUL, lab, "maya")));
    }

    private static List<AccessReason.Kind> kinds(AccessScreen.Why why) {
        return why.see().stream().map(AccessReason::kind).toList();
    }

    @Test
    public void members_are_told_to_those_who_may_browse_users_only() {
        use.world.putInGroup(World.PAUL, "planners");
        use.world.putInGroup(World.ADMIN, "planners");
        give(World.MAYA, roadmap, Kind.GROUP, "planners");
        give(World.MAYA, roadmap, Kind.USER, "vera");

        AccessScreen told = use.access.of(World.MAYA, roadmap);
        AccessScreen untold = use.access.of(World.VERA, roadmap);

        assertEquals(
                List.of(2, 2),
                List.of(
                        told.grants().get(0).members().total(),
                        told.grants().get(0).members().shown().size()));
        assertTrue(told.mayBrowseUsers());
        assertFalse(untold.mayBrowseUsers());
        assertNull(untold.grants().get(0).members());
        assertThrows(Forbidden.class, () -> use.access.of(World.VERA, roadmap, "paul"));
        assertThrows(Rejected.class, () -> use.access.of(World.MAYA, roadmap, "nobody"));
    }
}
