package org.longview.roadmap;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.Before;
import org.junit.Test;
import org.longview.delivery.DateChange;
import org.longview.delivery.DateField;
import org.longview.delivery.StatusCategory;
import org.longview.rollup.Finding;
import org.longview.rollup.Finding.Fix;
import org.longview.rollup.Finding.Kind;
import org.longview.rollup.Finding.Subject;
import org.longview.strategy.Initiative;
import org.longview.strategy.Lifecycle;
import org.longview.strategy.LinkRole;
import org.longview.strategy.Rejected;

/** What is found is found for those who may know of it, and mended by the usual use cases. */
public class MendFindingTest {
    private final UseCases use = new UseCases(new MemoryStore());
    private String roadmap;
    private Initiative initiative;

    @Before
    public void plan() {
        roadmap = use.roadmapOf("APP");
        initiative = use.initiative(roadmap, "Offline", "APP-1");
    }

    private List<Finding> found(Viewer viewer, Kind kind) {
        return use.diagnose.of(viewer, roadmap).found().stream()
                .filter(finding -> finding.kind() == kind)
                .toList();
    }

    private MendFinding.Wish wish(Kind kind, Fix fix, Long issueId, Long version) {
        return new MendFinding.Wish(
                kind, fix, new Subject(initiative.uid(), issueId, null), version, null);
    }

    private void link(String key, LinkRole role) {
        long version = use.now(initiative).version();
        use.link.link(World.MAYA, initiative.uid(), key, new LinkEpic.Wish(role, version, false));
    }

    @Test
    public void an_epic_that_only_supports_is_made_to_count_and_that_can_be_undone() {
        link("APP-2", LinkRole.SUPPORTS);
        assertEquals(1, found(World.MAYA, Kind.SUPPORTS_ONLY).size());

        MendFinding.Mended mended =
                use.mend.mend(
                        World.MAYA, roadmap, wish(Kind.SUPPORTS_ONLY, Fix.LINK_PRIMARY, 102L, 2L));

        assertEquals(List.of(), found(World.MAYA, Kind.SUPPORTS_ONLY));
        use.undo.undo(World.MAYA, mended.command());
        assertEquals(1, found(World.MAYA, Kind.SUPPORTS_ONLY).size());
    }

    @Test
    public void a_link_to_what_is_gone_for_everybody_is_told_to_editors_alone_and_goes() {
        use.world.delete(101);
        assertEquals(1, found(World.PAUL, Kind.DANGLING_EPIC).size());
        assertEquals(List.of(), found(World.VERA, Kind.DANGLING_EPIC));

        use.mend.mend(World.PAUL, roadmap, wish(Kind.DANGLING_EPIC, Fix.UNLINK, 101L, 1L));

        assertEquals(List.of(), use.store.links(initiative.uid()));
        assertEquals(List.of(), found(World.PAUL, Kind.DANGLING_EPIC));
    }

    @Test
    public void a_link_to_an_issue_that_is_no_epic_any_more_is_told() {
        use.world.turnIntoStory(101);

        assertEquals(1, found(World.VERA, Kind.DANGLING_EPIC).size());
    }

    @Test
    public void a_link_that_one_may_not_see_is_told_as_if_there_were_none() {
        Findings before = use.diagnose.of(World.PAUL, roadmap);
        link("APP-9", LinkRole.PRIMARY);
        link("HID-1", LinkRole.SUPPORTS);

        Findings after = use.diagnose.of(World.PAUL, roadmap);

        assertEquals(before.found(), after.found());
        assertEquals(before.issues(), after.issues());
        assertThrows(
                Conflict.class,
                () ->
                        use.mend.mend(
                                World.PAUL,
                                roadmap,
                                wish(Kind.DANGLING_EPIC, Fix.UNLINK, 109L, 3L)));
    }

    @Test
    public void an_initiative_with_hidden_epics_alone_reads_like_an_empty_one() {
        use.initiative(roadmap, "Secret", "APP-9");

        assertEquals(List.of(), found(World.MAYA, Kind.NO_EPICS));
        assertEquals(1, found(World.PAUL, Kind.NO_EPICS).size());
    }

    @Test
    public void a_project_is_added_to_the_scope_and_that_can_be_undone() {
        link("HID-1", LinkRole.PRIMARY);

        MendFinding.Mended mended =
                use.mend.mend(
                        World.MAYA, roadmap, wish(Kind.OUT_OF_SCOPE, Fix.ADD_TO_SCOPE, 201L, 1L));

        assertEquals(
                List.of(World.APP.id(), World.HID.id()),
                use.store.roadmap(roadmap).orElseThrow().scope());
        assertEquals(List.of(), found(World.MAYA, Kind.OUT_OF_SCOPE));
        use.undo.undo(World.MAYA, mended.command());
        assertEquals(List.of(World.APP.id()), use.store.roadmap(roadmap).orElseThrow().scope());
        assertEquals(1, found(World.MAYA, Kind.OUT_OF_SCOPE).size());
    }

    @Test
    public void an_owner_who_left_is_replaced_or_cleared_and_a_passed_promise_completed() {
        InitiativeInput input = UseCases.with(initiative, "Offline", "2026-Q3");
        use.edit.edit(World.MAYA, initiative.uid(), input, 1, null);
        use.store.write(
                new Act(
                        "command",
                        "maya",
                        use.world.now(),
                        null,
                        null,
                        List.of(
                                Acts.change(
                                        use.now(initiative),
                                        owned(use.now(initiative), "left"),
                                        List.of(),
                                        null))));
        assertEquals(1, found(World.MAYA, Kind.OWNER_INACTIVE).size());

        use.mend.mend(World.MAYA, roadmap, wish(Kind.OWNER_INACTIVE, Fix.TAKE_OVER, null, 3L));

        assertEquals("maya", use.now(initiative).ownerKey());
        use.mend.mend(World.MAYA, roadmap, wish(Kind.PROMISE_PASSED, Fix.COMPLETE, null, 4L));
        assertEquals(Lifecycle.COMPLETED, use.now(initiative).lifecycle());
        assertEquals(List.of(), found(World.MAYA, Kind.PROMISE_PASSED));
    }

    @Test
    public void an_owner_whom_jira_knows_and_who_is_not_active_any_more_is_told() {
        Initiative left = owned(initiative, World.LEAVER);
        use.store.write(
                new Act(
                        "command",
                        "maya",
                        use.world.now(),
                        null,
                        null,
                        List.of(Acts.change(initiative, left, List.of(), null))));

        assertEquals(1, found(World.MAYA, Kind.OWNER_INACTIVE).size());
    }

    private static Initiative owned(Initiative initiative, String owner) {
        return new Initiative(
                initiative.uid(),
                initiative.roadmapUid(),
                initiative.name(),
                initiative.why(),
                initiative.themeUid(),
                initiative.timeframe(),
                initiative.lifecycle(),
                initiative.health(),
                owner,
                initiative.manualProgress(),
                initiative.version(),
                null);
    }

    @Test
    public void a_status_goes_through_jira_as_the_one_who_acts() {
        MendFinding.Wish close =
                new MendFinding.Wish(
                        Kind.OPEN_ALL_DONE, Fix.CLOSE, new Subject(null, 101L, null), null, 31);

        MendFinding.Mended mended = use.mend.mend(World.MAYA, roadmap, close);

        assertEquals(List.of("maya 101 step 31"), use.world.written);
        assertEquals(null, mended.command());
        assertThrows(
                Rejected.class,
                () ->
                        use.mend.mend(
                                World.MAYA,
                                roadmap,
                                new MendFinding.Wish(
                                        Kind.OPEN_ALL_DONE,
                                        Fix.CLOSE,
                                        new Subject(null, 101L, null),
                                        null,
                                        null)));
    }

    @Test
    public void a_child_that_ends_later_is_covered_by_its_epic_and_the_epics_date_is_put_back() {
        LocalDate june = LocalDate.of(2027, 6, 30);
        LocalDate july = LocalDate.of(2027, 7, 9);
        use.world.due(102, june, july);
        Finding outside = found(World.MAYA, Kind.CHILD_OUTSIDE).get(0);

        MendFinding.Mended mended =
                use.mend.mend(
                        World.MAYA,
                        roadmap,
                        new MendFinding.Wish(
                                Kind.CHILD_OUTSIDE,
                                Fix.COVER_CHILD,
                                outside.subject(),
                                null,
                                null));
        use.mend.restore(World.MAYA, roadmap, mended.issueId(), mended.dates());

        assertEquals(
                List.of(
                        "maya 102 " + List.of(new DateChange(DateField.DUE, june, july)),
                        "maya 102 " + List.of(new DateChange(DateField.DUE, july, june))),
                use.world.written);
    }

    @Test
    public void what_is_no_longer_so_or_is_mended_otherwise_is_refused_and_changes_nothing() {
        use.world.turn(101, StatusCategory.DONE);
        Subject epic = new Subject(null, 101L, null);

        assertThrows(
                Conflict.class,
                () ->
                        use.mend.mend(
                                World.MAYA,
                                roadmap,
                                new MendFinding.Wish(
                                        Kind.OPEN_ALL_DONE, Fix.CLOSE, epic, null, 31)));
        link("APP-2", LinkRole.SUPPORTS);
        Rejected wrong =
                assertThrows(
                        Rejected.class,
                        () ->
                                use.mend.mend(
                                        World.MAYA,
                                        roadmap,
                                        wish(Kind.SUPPORTS_ONLY, Fix.UNLINK, 102L, 2L)));
        assertEquals("fix", wrong.field());
        Conflict stale =
                assertThrows(
                        Conflict.class,
                        () ->
                                use.mend.mend(
                                        World.MAYA,
                                        roadmap,
                                        wish(Kind.SUPPORTS_ONLY, Fix.LINK_PRIMARY, 102L, 1L)));
        assertTrue(stale.current().isPresent());
        assertEquals(List.of(), use.world.written);
    }

    @Test
    public void a_reader_gets_findings_that_he_may_not_mend() {
        assertFalse(use.diagnose.of(World.VERA, roadmap).editable());
        assertTrue(use.diagnose.of(World.MAYA, roadmap).editable());
    }
}
