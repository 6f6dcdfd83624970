package org.longview.roadmap;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.Before;
import org.junit.Test;
import org.longview.delivery.DateChange;
import org.longview.delivery.DateField;
import org.longview.delivery.EpicFacts;
import org.longview.rollup.Finding;
import org.longview.strategy.Access;
import org.longview.strategy.Grant;
import org.longview.strategy.GrantHolder;
import org.longview.strategy.Health;
import org.longview.strategy.Initiative;
import org.longview.strategy.KeyResult;
import org.longview.strategy.LinkRole;
import org.longview.strategy.Objective;
import org.longview.strategy.RoadmapSettings;
import org.longview.strategy.SavedView;
import org.longview.strategy.ScoreInputs;
import org.longview.strategy.ScoreMethod;
import org.longview.strategy.Theme;

/** Who may do what: every use case for one who edits, one who reads and one who sees nothing. */
public class PermissionsTest {
    private static final KeepViews.Wish SHARED =
            new KeepViews.Wish("For all", "group=owner", true, false, true);

    private static final PostUpdate.Wish FINE = new PostUpdate.Wish(Health.ON_TRACK, "Fine");

    private final MemoryStore store = new MemoryStore();
    private final UseCases use = new UseCases(store);
    private String roadmap;
    private Initiative initiative;
    private Theme theme;
    private String command;
    private SavedView view;
    private Objective objective;
    private KeyResult keyResult;
    private KeyResult measured;
    private String line;
    private String told;

    @Before
    public void plan() {
        roadmap = use.roadmapOf("APP");
        theme =
                use.themes
                        .create(World.MAYA, roadmap, new ThemeInput("Reliability", null, "TEAL"))
                        .result();
        view = use.views.create(World.MAYA, roadmap, SHARED).result();
        Done<InitiativeView> done =
                use.createInitiative.create(
                        World.MAYA, roadmap, UseCases.named("Offline"), List.of("APP-1"));
        initiative = done.result().initiative();
        command = done.command();
        objective = use.objective(roadmap, "Guests finish");
        keyResult = use.keyResult(objective, "Bookings", 10, 20);
        measured = use.keyResult(objective, "Measured", 0, 9);
        use.keyResults.checkIn(World.PAUL, measured.uid(), BigDecimal.TEN, null, 1);
        told = use.post.ofObjective(World.PAUL, objective.uid(), FINE).result().uid();
        line =
                use.briefs
                        .save(World.MAYA, initiative.uid(), UseCases.brief("They leave", "One"), 0)
                        .result()
                        .requirements()
                        .get(0)
                        .uid();
    }

    private Map<String, Consumer<Viewer>> reads() {
        Map<String, Consumer<Viewer>> reads = new LinkedHashMap<>();
        reads.put("open by project", v -> use.open.ofProject(v, "APP"));
        reads.put("open by uid", v -> use.open.byUid(v, roadmap));
        reads.put("read initiative", v -> use.read.read(v, initiative.uid()));
        reads.put("history", v -> use.history.ofInitiative(v, initiative.uid(), 0, 10));
        reads.put("explain", v -> use.explain.explain(v, initiative.uid()));
        reads.put("check-ins", v -> use.keyResults.checkIns(v, keyResult.uid()));
        reads.put("priorities", v -> use.priorities.read(v, roadmap));
        reads.put("brief", v -> use.briefs.read(v, initiative.uid()));
        reads.put("brief versions", v -> use.briefs.versions(v, initiative.uid()));
        reads.put("brief version", v -> use.briefs.version(v, initiative.uid(), 1));
        reads.put("views", v -> use.views.ofRoadmap(v, roadmap));
        reads.put("diagnose", v -> use.diagnose.of(v, roadmap));
        reads.put("suggest", v -> use.suggest.ofRoadmap(v, roadmap));
        ReadUpdates.Part part = new ReadUpdates.Part(0, 10);
        reads.put("updates", v -> use.updates.ofInitiative(v, initiative.uid(), part));
        reads.put("objective updates", v -> use.updates.ofObjective(v, objective.uid(), part));
        ReadUpdates.Filter any = new ReadUpdates.Filter(null, null, null);
        reads.put("stream", v -> use.updates.ofRoadmap(v, roadmap, any, part));
        return reads;
    }

    private Map<String, Consumer<Viewer>> writes() {
        String uid = initiative.uid();
        Map<String, Consumer<Viewer>> writes = new LinkedHashMap<>();
        writes.put(
                "edit roadmap",
                v -> use.editRoadmap.edit(v, roadmap, "Plans", RoadmapSettings.DEFAULTS, 1));
        writes.put(
                "create initiative",
                v -> use.createInitiative.create(v, roadmap, UseCases.named("New"), List.of()));
        writes.put(
                "edit",
                v -> use.edit.edit(v, uid, UseCases.with(initiative, "Other", null), 1, null));
        writes.put(
                "link",
                v -> use.link.link(v, uid, "APP-2", new LinkEpic.Wish(LinkRole.PRIMARY, 1, false)));
        writes.put("unlink", v -> use.link.unlink(v, uid, "APP-1", 1));
        writes.put(
                "rank",
                v ->
                        use.rank.rank(
                                v,
                                roadmap,
                                new RankInitiative.Ranking(1, uid, null, true, theme.uid())));
        writes.put(
                "create theme",
                v -> use.themes.create(v, roadmap, new ThemeInput("More", null, "RED")));
        writes.put(
                "edit theme",
                v -> use.themes.edit(v, theme.uid(), new ThemeInput("Less", null, "RED"), 1));
        writes.put("delete theme", v -> use.themes.delete(v, theme.uid(), 1));
        writes.put("share view", v -> use.views.create(v, roadmap, SHARED));
        writes.put("edit view", v -> use.views.edit(v, view.uid(), SHARED, 1));
        writes.put("delete view", v -> use.views.delete(v, view.uid(), 1));
        ObjectiveInput aim = new ObjectiveInput("Guests stay", null, null, null);
        KeyResultInput measure = new KeyResultInput("More", BigDecimal.ZERO, BigDecimal.ONE, null);
        writes.put("vision", v -> use.vision.keep(v, roadmap, "Trust", 0));
        writes.put("create objective", v -> use.objectives.create(v, roadmap, aim));
        writes.put("edit objective", v -> use.objectives.edit(v, objective.uid(), aim, 1));
        writes.put("place objective", v -> use.objectives.place(v, objective.uid(), null, 1));
        writes.put("delete objective", v -> use.objectives.delete(v, objective.uid(), 1));
        writes.put("create key result", v -> use.keyResults.create(v, objective.uid(), measure));
        writes.put("edit key result", v -> use.keyResults.edit(v, keyResult.uid(), measure, 1));
        writes.put("delete key result", v -> use.keyResults.delete(v, keyResult.uid(), 1));
        writes.put(
                "check in",
                v -> use.keyResults.checkIn(v, keyResult.uid(), BigDecimal.TEN, null, 1));
        CheckInWish wish = new CheckInWish(BigDecimal.ONE, null);
        writes.put("correct", v -> use.corrections.correct(v, measured.uid(), 1, wish, 2));
        writes.put("take back", v -> use.corrections.takeBack(v, measured.uid(), 1, 2));
        writes.put("serve", v -> use.serve.serve(v, uid, List.of(objective.uid()), 1));
        writes.put("brief", v -> use.briefs.save(v, uid, UseCases.brief("Why", "Two"), 1));
        writes.put("score", v -> use.scores.keep(v, uid, ScoreInputs.none(ScoreMethod.WSJF), 0));
        writes.put("rank by score", v -> use.priorities.rank(v, roadmap, 1));
        writes.put("tick", v -> use.briefs.tick(v, uid, line, true, 1));
        writes.put("post update", v -> use.post.ofInitiative(v, uid, FINE, 1));
        writes.put("post of objective", v -> use.post.ofObjective(v, objective.uid(), FINE));
        PostUpdate.Wish late = new PostUpdate.Wish(Health.AT_RISK, "Late");
        writes.put("edit update", v -> use.post.edit(v, told, late, 1));
        writes.put(
                "mend",
                v ->
                        use.mend.mend(
                                v,
                                roadmap,
                                new MendFinding.Wish(
                                        Finding.Kind.OPEN_ALL_DONE,
                                        Finding.Fix.CLOSE,
                                        new Finding.Subject(null, 101L, null),
                                        null,
                                        31)));
        writes.put(
                "restore",
                v ->
                        use.mend.restore(
                                v,
                                roadmap,
                                101,
                                List.of(new DateChange(DateField.DUE, null, null))));
        writes.put("undo", v -> use.undo.undo(v, command));
        writes.put("delete", v -> use.delete.delete(v, uid, 1));
        return writes;
    }

    @Test
    public void one_who_may_not_browse_the_project_finds_nothing() {
        Map<String, Consumer<Viewer>> all = reads();
        all.putAll(writes());
        all.forEach(
                (name, act) ->
                        assertThrows(name, NotFound.class, () -> act.accept(World.STRANGER)));
    }

    /** Else a refusal would tell that what was asked for is there, and where. */
    @Test
    public void a_refusal_names_only_what_was_asked_for() {
        Map<String, Consumer<Viewer>> all = reads();
        all.putAll(writes());
        Set<String> ofRoadmap = new TreeSet<>();
        all.forEach(
                (name, act) -> {
                    NotFound told = assertThrows(NotFound.class, () -> act.accept(World.STRANGER));
                    if (told.value().equals(roadmap)) {
                        ofRoadmap.add(name);
                    }
                });

        assertEquals(
                new TreeSet<>(
                        List.of(
                                "open by uid",
                                "priorities",
                                "views",
                                "diagnose",
                                "suggest",
                                "stream",
                                "edit roadmap",
                                "create initiative",
                                "rank",
                                "create theme",
                                "share view",
                                "vision",
                                "create objective",
                                "rank by score",
                                "mend",
                                "restore")),
                ofRoadmap);
    }

    @Test
    public void what_is_not_there_is_called_by_one_word() {
        assertEquals("initiative", new NotFound("initiative", "x").field());
        assertEquals("keyResult", new NotFound("key result", "x").field());
        assertEquals("epic", new NotFound("epic of this initiative", "x").field());
    }

    @Test
    public void the_invisible_and_the_missing_read_the_same() {
        NotFound invisible =
                assertThrows(NotFound.class, () -> use.open.byUid(World.STRANGER, roadmap));
        String missing = "0f8f2f7e-52a3-4a34-9d3c-8c4de6a5d0c1";
        NotFound absent = assertThrows(NotFound.class, () -> use.open.byUid(World.MAYA, missing));

        assertEquals(
                invisible.getMessage().replace(roadmap, "?"),
                absent.getMessage().replace(missing, "?"));
    }

    @Test
    public void one_who_may_browse_reads_and_changes_nothing() {
        reads().forEach((name, act) -> act.accept(World.VERA));
        int before = store.all().history().size();

        writes().forEach(
                        (name, act) ->
                                assertThrows(name, Forbidden.class, () -> act.accept(World.VERA)));

        assertEquals(before, store.all().history().size());
        assertFalse(use.open.byUid(World.VERA, roadmap).editable());
    }

    @Test
    public void one_who_administers_the_project_does_everything() {
        for (String name : writes().keySet()) {
            PermissionsTest fresh = new PermissionsTest();
            fresh.plan();
            fresh.writes().get(name).accept(World.PAUL);
        }
        assertTrue(use.open.byUid(World.PAUL, roadmap).editable());
    }

    @Test
    public void a_grant_to_user_group_or_role_lets_a_reader_edit() {
        for (GrantHolder holder :
                List.of(
                        new GrantHolder(GrantHolder.Kind.USER, "vera"),
                        new GrantHolder(GrantHolder.Kind.GROUP, "planners"),
                        new GrantHolder(GrantHolder.Kind.ROLE, "role-of-vera"))) {
            PermissionsTest fresh = new PermissionsTest();
            fresh.plan();
            fresh.use.world.putInGroup(World.VERA, "planners");
            fresh.store.grant(new Grant(fresh.roadmap, Access.EDIT, holder));

            fresh.writes().get("edit").accept(World.VERA);
        }
    }

    @Test
    public void a_grant_to_view_or_to_another_person_lets_nobody_edit() {
        store.grant(
                new Grant(roadmap, Access.VIEW, new GrantHolder(GrantHolder.Kind.USER, "vera")));
        store.grant(
                new Grant(
                        roadmap, Access.EDIT, new GrantHolder(GrantHolder.Kind.USER, "somebody")));

        assertThrows(Forbidden.class, () -> writes().get("edit").accept(World.VERA));
    }

    @Test
    public void a_grant_does_not_open_a_project_that_one_may_not_browse() {
        store.grant(
                new Grant(
                        roadmap, Access.EDIT, new GrantHolder(GrantHolder.Kind.USER, "stranger")));

        assertThrows(NotFound.class, () -> writes().get("edit").accept(World.STRANGER));
    }

    @Test
    public void a_roadmap_is_started_by_who_administers_the_project() {
        assertThrows(NotFound.class, () -> use.createRoadmap.ofProject(World.PAUL, "HID"));
        assertThrows(NotFound.class, () -> use.createRoadmap.ofProject(World.STRANGER, "APP"));
        UseCases empty = new UseCases(new MemoryStore());
        assertThrows(Forbidden.class, () -> empty.createRoadmap.ofProject(World.VERA, "APP"));
        assertTrue(empty.createRoadmap.ofProject(World.PAUL, "APP").isNew());
        assertFalse(empty.createRoadmap.ofProject(World.VERA, "APP").isNew());
    }

    @Test
    public void epics_that_one_may_not_see_are_neither_shown_nor_counted() {
        Initiative secret = use.initiative(roadmap, "Secret", "APP-9", "HID-1", "APP-2");

        InitiativeView full = use.read.read(World.MAYA, secret.uid());
        InitiativeView part = use.read.read(World.PAUL, secret.uid());

        assertEquals(3, full.epics().size());
        assertEquals(3, full.counts().done());
        assertEquals(List.of("APP-2"), keys(part.epics()));
        assertEquals(1, part.counts().done());
        RoadmapScreen screen = use.open.byUid(World.PAUL, roadmap);
        assertFalse(keys(screen.epics()).contains("APP-9"));
        assertFalse(keys(screen.epics()).contains("HID-1"));
        assertEquals(1, screen.projects().size());
    }

    @Test
    public void
            history_leaves_out_links_that_one_may_not_see_and_the_revisions_that_tell_only_of_them() {
        Initiative secret = use.initiative(roadmap, "Secret", "APP-9", "APP-2");
        use.link.link(
                World.MAYA, secret.uid(), "HID-1", new LinkEpic.Wish(LinkRole.PRIMARY, 1, false));

        ReadHistory.Page full = use.history.ofInitiative(World.MAYA, secret.uid(), 0, 10);
        ReadHistory.Page part = use.history.ofInitiative(World.PAUL, secret.uid(), 0, 10);

        assertEquals(2, full.total());
        assertEquals(1, part.total());
        String told = part.revisions().toString();
        assertTrue(told, told.contains("epic:102"));
        assertFalse(told, told.contains("epic:109"));
        assertFalse(told, told.contains("epic:201"));
    }

    @Test
    public void editing_keeps_the_links_that_the_editor_cannot_see() {
        Initiative secret = use.initiative(roadmap, "Secret", "APP-9", "HID-1", "APP-2");

        use.edit.edit(World.PAUL, secret.uid(), UseCases.with(secret, "Renamed", null), 1, null);

        assertEquals(3, use.read.read(World.MAYA, secret.uid()).epics().size());
    }

    @Test
    public void an_epic_that_one_may_not_see_can_be_neither_linked_nor_unlinked() {
        Initiative secret = use.initiative(roadmap, "Secret", "HID-1");
        LinkEpic.Wish wish = new LinkEpic.Wish(LinkRole.PRIMARY, 1, false);

        assertThrows(NotFound.class, () -> use.link.link(World.PAUL, secret.uid(), "APP-9", wish));
        assertThrows(NotFound.class, () -> use.link.unlink(World.PAUL, secret.uid(), "HID-1", 1));
    }

    private static List<String> keys(List<EpicFacts> facts) {
        return facts.stream().map(fact -> fact.epic().key()).toList();
    }
}
