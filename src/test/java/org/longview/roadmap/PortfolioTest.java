package org.longview.roadmap;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.longview.delivery.EpicFacts;
import org.longview.delivery.ProjectRef;
import org.longview.strategy.Access;
import org.longview.strategy.Grant;
import org.longview.strategy.GrantHolder;
import org.longview.strategy.Grouping;
import org.longview.strategy.Health;
import org.longview.strategy.Initiative;
import org.longview.strategy.Rejected;
import org.longview.strategy.Roadmap;
import org.longview.strategy.RoadmapSettings;
import org.longview.strategy.StatusUpdate;

/** Portfolios: what they show to whom, who may change them, and what undo makes of it. */
public class PortfolioTest {
    private final MemoryStore store = new MemoryStore();
    private final UseCases use = new UseCases(store);
    private String app;
    private String hid;
    private Initiative offline;
    private Initiative search;
    private Initiative secret;
    private Done<KeepPortfolios.Seen> made;
    private String uid;

    @Before
    public void plan() {
        app = use.roadmapOf("APP");
        hid = use.roadmapOf("HID");
        offline = use.initiative(app, "Offline", "APP-1");
        search = use.initiative(app, "Search", "APP-2");
        secret = use.initiative(hid, "Secret", "HID-1");
        made = use.portfolios.create(World.MAYA, wish("All", "HID", "APP"));
        uid = made.result().portfolio().uid();
    }

    private static KeepPortfolios.Wish wish(String name, String... projects) {
        return new KeepPortfolios.Wish(name, List.of(projects), Grouping.PROJECT);
    }

    private List<String> names(Viewer viewer) {
        return use.open.byUid(viewer, uid).initiatives().stream()
                .map(view -> view.initiative().name())
                .toList();
    }

    private Roadmap now() {
        return store.roadmap(uid).orElseThrow();
    }

    private Done<Long> rank(Viewer viewer, Initiative moved, Initiative after) {
        return use.rank.rank(
                viewer,
                uid,
                new RankInitiative.Ranking(
                        now().version(),
                        moved.uid(),
                        after == null ? null : after.uid(),
                        false,
                        null));
    }

    @Test
    public void showsTheInitiativesOfItsProjectsRoadmaps() {
        assertEquals(List.of("Secret", "Offline", "Search"), names(World.MAYA));
    }

    @Test
    public void whoMayNotBrowseAProjectSeesNothingOfIt() {
        RoadmapScreen seen = use.open.byUid(World.VERA, uid);
        assertEquals(List.of("Offline", "Search"), names(World.VERA));
        assertEquals(Set.of(World.APP.id()), seen.projects().keySet());
        assertTrue(seen.epics().stream().allMatch(e -> e.epic().projectId() == World.APP.id()));
        KeepPortfolios.Overview overview = use.portfolios.overview(World.VERA);
        assertEquals(List.of(World.APP), overview.portfolios().get(0).projects());
        assertEquals(List.of(), overview.offered());
    }

    @Test
    public void whoMayBrowseNoneOfItsProjectsDoesNotSeeIt() {
        assertThrows(NotFound.class, () -> use.open.byUid(World.STRANGER, uid));
        assertEquals(List.of(), use.portfolios.overview(World.STRANGER).portfolios());
        assertThrows(
                NotFound.class,
                () -> use.portfolios.edit(World.STRANGER, uid, wish("Mine", "APP"), 1));
        assertThrows(NotFound.class, () -> use.portfolios.delete(World.STRANGER, uid, 1));
    }

    @Test
    public void itsOwnerAndAdministratorsChangeItAndReadersDoNot() {
        assertThrows(Forbidden.class, () -> rank(World.VERA, search, null));
        assertThrows(
                Forbidden.class,
                () -> use.portfolios.edit(World.PAUL, uid, wish("Mine", "APP"), 1));
        assertThrows(Forbidden.class, () -> use.portfolios.delete(World.VERA, uid, 1));
        rank(World.MAYA, search, null);
        rank(World.ADMIN, search, offline);
        assertEquals(List.of("Secret", "Offline", "Search"), names(World.MAYA));
    }

    @Test
    public void onlyProjectsThatOneAdministersCanBePutIntoIt() {
        assertThrows(Forbidden.class, () -> use.portfolios.create(World.VERA, wish("Mine", "APP")));
        use.portfolios.create(World.PAUL, wish("Paul's", "APP"));
        Rejected hidden =
                assertThrows(
                        Rejected.class,
                        () -> use.portfolios.create(World.PAUL, wish("Mine", "APP", "HID")));
        Rejected missing =
                assertThrows(
                        Rejected.class,
                        () -> use.portfolios.create(World.PAUL, wish("Mine", "APP", "NIL")));
        assertEquals(hidden.getMessage().replace("HID", "NIL"), missing.getMessage());
        assertEquals(
                List.of("APP", "HID"),
                use.portfolios.overview(World.MAYA).offered().stream()
                        .map(ProjectRef::key)
                        .toList());
    }

    @Test
    public void hasAnOrderOfItsOwn() {
        rank(World.MAYA, secret, offline);
        assertEquals(List.of("Offline", "Secret", "Search"), names(World.MAYA));
        assertEquals(List.of("Offline", "Search"), use.order(app));
        use.rank.rank(
                World.MAYA, app, new RankInitiative.Ranking(1, search.uid(), null, false, null));
        assertEquals(List.of("Offline", "Secret", "Search"), names(World.MAYA));
        use.initiative(app, "Later one");
        assertEquals(List.of("Offline", "Secret", "Search", "Later one"), names(World.MAYA));
    }

    @Test
    public void aRankCanBeTakenBack() {
        Done<Long> first = rank(World.MAYA, search, null);
        assertEquals(List.of("Search", "Secret", "Offline"), names(World.MAYA));
        use.undo.undo(World.MAYA, first.command());
        assertEquals(List.of("Secret", "Offline", "Search"), names(World.MAYA));
    }

    @Test
    public void whatOneDoesNotSeeKeepsItsPlaceWhenOneRanks() {
        store.grant(new Grant(uid, Access.EDIT, new GrantHolder(GrantHolder.Kind.USER, "vera")));
        rank(World.VERA, search, null);
        assertEquals(List.of("Search", "Offline"), names(World.VERA));
        assertEquals(List.of("Search", "Secret", "Offline"), names(World.MAYA));
    }

    @Test
    public void whatOneDoesNotSeeCannotBeRankedOrFollowed() {
        store.grant(new Grant(uid, Access.EDIT, new GrantHolder(GrantHolder.Kind.USER, "vera")));
        assertThrows(NotFound.class, () -> rank(World.VERA, secret, null));
        assertThrows(NotFound.class, () -> rank(World.VERA, search, secret));
        Conflict stale =
                assertThrows(
                        Conflict.class,
                        () -> {
                            rank(World.MAYA, search, null);
                            use.rank.rank(
                                    World.VERA,
                                    uid,
                                    new RankInitiative.Ranking(
                                            1, offline.uid(), null, false, null));
                        });
        ConflictState.OfOrder order = (ConflictState.OfOrder) stale.current().orElseThrow();
        assertEquals(List.of(search.uid(), offline.uid()), order.initiativeUids());
    }

    @Test
    public void aRankDoesNotChangeTheTheme() {
        assertThrows(
                Rejected.class,
                () ->
                        use.rank.rank(
                                World.MAYA,
                                uid,
                                new RankInitiative.Ranking(1, search.uid(), null, true, null)));
    }

    @Test
    public void whoChangesTheProjectsChangesThoseThatTheySee() {
        store.grant(new Grant(uid, Access.EDIT, new GrantHolder(GrantHolder.Kind.USER, "paul")));
        use.portfolios.edit(World.PAUL, uid, wish("Renamed", "APP"), 1);
        assertEquals(List.of(World.HID.id(), World.APP.id()), now().scope());
        assertThrows(
                Rejected.class, () -> use.portfolios.edit(World.PAUL, uid, wish("Renamed"), 2));
        Conflict stale =
                assertThrows(
                        Conflict.class,
                        () -> use.portfolios.edit(World.PAUL, uid, wish("Other", "APP"), 1));
        ConflictState.OfFields state = (ConflictState.OfFields) stale.current().orElseThrow();
        assertEquals("" + World.APP.id(), state.fields().get("scope"));
        assertEquals("Renamed", state.fields().get("name"));
    }

    @Test
    public void takesAndGivesBackProjectsAndTheirOrder() {
        rank(World.MAYA, secret, search);
        use.portfolios.edit(World.MAYA, uid, wish("All", "APP"), 2);
        assertEquals(List.of("Offline", "Search"), names(World.MAYA));
        Done<KeepPortfolios.Seen> back =
                use.portfolios.edit(World.MAYA, uid, wish("All", "APP", "HID"), 3);
        assertEquals(List.of("Offline", "Search", "Secret"), names(World.MAYA));
        use.undo.undo(World.MAYA, back.command());
        assertEquals(List.of("Offline", "Search"), names(World.MAYA));
        assertNull(use.portfolios.edit(World.MAYA, uid, wish("All", "APP"), 5).command());
    }

    @Test
    public void whatOneDoesNotSeeKeepsNothingFromBeingUndone() {
        store.grant(new Grant(uid, Access.EDIT, new GrantHolder(GrantHolder.Kind.USER, "paul")));
        String added = edit(World.PAUL, "All", 1, "APP", "WEB");
        edit(World.MAYA, "All", 2, "APP", "WEB");
        assertEquals(List.of(World.APP.id(), World.WEB.id()), now().scope());

        use.undo.undo(World.PAUL, added);

        assertEquals(List.of(World.APP.id()), now().scope());
    }

    @Test
    public void anUndoOfProjectsTakesBackOnlyThoseThatOneSees() {
        store.grant(new Grant(uid, Access.EDIT, new GrantHolder(GrantHolder.Kind.USER, "paul")));
        String without = edit(World.MAYA, "Both", 1, "APP");
        String renamed = edit(World.MAYA, "All", 2, "APP", "HID");

        use.undo.undo(World.PAUL, renamed);

        assertEquals("Both", now().name());
        assertEquals(List.of(World.APP.id(), World.HID.id()), now().scope());
        use.undo.undo(World.PAUL, without);
        assertEquals("All", now().name());
        assertEquals(List.of(World.APP.id(), World.HID.id()), now().scope());
    }

    @Test
    public void whatWasDoneOutOfSightIsAsIfItHadNotBeen() {
        store.grant(new Grant(uid, Access.EDIT, new GrantHolder(GrantHolder.Kind.USER, "paul")));
        String hidden = edit(World.MAYA, "All", 1, "APP");
        String ranked =
                use.portfolios.edit(World.MAYA, uid, wish("All", "APP", "HID"), 2).command();
        String placed = rank(World.MAYA, secret, null).command();

        assertThrows(NotFound.class, () -> use.undo.undo(World.PAUL, hidden));
        assertThrows(NotFound.class, () -> use.undo.undo(World.PAUL, ranked));
        assertThrows(NotFound.class, () -> use.undo.undo(World.PAUL, placed));
    }

    @Test
    public void anEditDoesNotConflictWithWhatOneDoesNotSee() {
        store.grant(new Grant(uid, Access.EDIT, new GrantHolder(GrantHolder.Kind.USER, "paul")));
        rank(World.MAYA, secret, search);
        edit(World.MAYA, "All", 2, "APP");

        edit(World.PAUL, "Renamed", 1, "APP");

        assertEquals("Renamed", now().name());
        assertEquals(List.of(World.APP.id()), now().scope());
        edit(World.MAYA, "Seen", 4, "APP");
        assertThrows(Conflict.class, () -> edit(World.PAUL, "Late", 4, "APP"));
    }

    @Test
    public void anUndoOfProjectsConflictsWithProjectsThatOneSees() {
        String without = edit(World.MAYA, "All", 1, "APP");
        edit(World.MAYA, "All", 2, "APP", "HID");

        Conflict conflict = assertThrows(Conflict.class, () -> use.undo.undo(World.MAYA, without));

        ConflictState.OfFields now = (ConflictState.OfFields) conflict.current().orElseThrow();
        ConflictState.OfFields then = (ConflictState.OfFields) conflict.yours().orElseThrow();
        assertEquals(World.APP.id() + "," + World.HID.id(), now.fields().get("scope"));
        assertEquals("" + World.APP.id(), then.fields().get("scope"));
    }

    private String edit(Viewer viewer, String name, long version, String... projects) {
        return use.portfolios.edit(viewer, uid, wish(name, projects), version).command();
    }

    @Test
    public void isDeletedAndComesBack() {
        String deleted = use.portfolios.delete(World.MAYA, uid, 1);
        assertThrows(NotFound.class, () -> use.open.byUid(World.MAYA, uid));
        assertEquals(List.of(), use.portfolios.overview(World.MAYA).portfolios());
        assertEquals(2, use.order(app).size());
        assertThrows(NotFound.class, () -> use.undo.undo(World.STRANGER, deleted));
        assertThrows(Forbidden.class, () -> use.undo.undo(World.VERA, deleted));
        use.undo.undo(World.MAYA, deleted);
        assertEquals(List.of("Secret", "Offline", "Search"), names(World.MAYA));
        assertEquals("All", now().name());
    }

    @Test
    public void toHaveMadeItCanBeTakenBack() {
        use.undo.undo(World.MAYA, made.command());
        assertFalse(now().exists());
    }

    @Test
    public void anEpicCountsOnceInTheOneInitiativeThatHasIt() {
        use.link.link(
                World.MAYA,
                secret.uid(),
                "APP-1",
                new LinkEpic.Wish(org.longview.strategy.LinkRole.SUPPORTS, 1, false));
        RoadmapScreen screen = use.open.byUid(World.MAYA, uid);
        List<Long> counted =
                screen.initiatives().stream()
                        .flatMap(view -> view.epics().stream())
                        .map(facts -> facts.epic().id())
                        .toList();
        assertEquals(List.of(201L, 101L, 102L), counted);
        List<EpicFacts> shown = screen.epics();
        assertEquals(shown.size(), shown.stream().map(e -> e.epic().id()).distinct().count());
        assertFalse(screen.unassigned().contains(101L));
    }

    @Test
    public void eachInitiativeIsChangedByTheRightsOfItsOwnRoadmap() {
        store.grant(new Grant(uid, Access.VIEW, new GrantHolder(GrantHolder.Kind.USER, "paul")));
        RoadmapScreen screen = use.open.byUid(World.PAUL, uid);
        assertFalse(screen.editable());
        assertTrue(screen.editsAny());
        assertTrue(screen.homes().isEditable(offline));
        assertFalse(use.open.byUid(World.VERA, uid).editsAny());
    }

    @Test
    public void eachInitiativeIsJudgedByTheRulesOfItsOwnRoadmap() {
        RoadmapSettings points =
                new RoadmapSettings(
                        null,
                        null,
                        null,
                        "POINTS",
                        null,
                        null,
                        false,
                        org.longview.strategy.ColumnNames.DEFAULTS,
                        null,
                        org.longview.strategy.Cadence.NONE,
                        org.longview.strategy.TeamWeeks.DEFAULTS);
        use.editRoadmap.edit(World.MAYA, app, "App", points, 1);
        var rows = use.open.byUid(World.MAYA, uid).picture().rows();
        assertEquals("COUNT", rows.get(0).outcome().progress().rule().name());
        assertEquals("POINTS", rows.get(1).outcome().progress().rule().name());
    }

    @Test
    public void keepsNothingOfItsOwn() {
        assertThrows(Rejected.class, () -> use.initiative(uid, "Mine"));
        assertThrows(
                Rejected.class,
                () -> use.themes.create(World.MAYA, uid, new ThemeInput("Mine", null, "RED")));
        assertThrows(Rejected.class, () -> use.objective(uid, "Mine"));
        assertThrows(Rejected.class, () -> use.vision.keep(World.MAYA, uid, "Mine", 0));
        assertThrows(Rejected.class, () -> use.diagnose.of(World.MAYA, uid));
        assertThrows(Rejected.class, () -> use.suggest.ofRoadmap(World.MAYA, uid));
        assertThrows(Rejected.class, () -> use.capacity.of(World.MAYA, uid));
        assertThrows(Rejected.class, () -> use.priorities.read(World.MAYA, uid));
        assertThrows(
                Rejected.class,
                () -> use.editRoadmap.edit(World.MAYA, uid, "Mine", RoadmapSettings.DEFAULTS, 1));
        assertEquals(Map.of(), use.open.byUid(World.MAYA, uid).aims().latest());
    }

    @Test
    public void itTellsWhatWasSaidWhereThePersonMayBrowseNewestFirst() {
        say(offline, "Sails");
        use.world.pass(Duration.ofHours(1));
        say(secret, "Hush");
        use.world.pass(Duration.ofHours(1));
        say(search, "Found");

        assertEquals(List.of("Found", "Hush", "Sails"), said(World.MAYA));
        assertEquals(List.of("Found", "Sails"), said(World.VERA));
        assertThrows(NotFound.class, () -> said(World.STRANGER));
    }

    private void say(Initiative initiative, String text) {
        use.post.ofInitiative(
                World.MAYA,
                initiative.uid(),
                new PostUpdate.Wish(Health.ON_TRACK, text),
                use.now(initiative).version());
    }

    private List<String> said(Viewer viewer) {
        ReadUpdates.Page page =
                use.updates.ofRoadmap(
                        viewer,
                        uid,
                        new ReadUpdates.Filter(null, null, null),
                        new ReadUpdates.Part(0, 10));
        assertEquals(page.total(), page.updates().size());
        return page.updates().stream().map(StatusUpdate::text).toList();
    }

    @Test
    public void aDigestOfItTellsWhatHappenedWhereThePersonMayBrowse() {
        Instant begin = use.world.now();
        use.world.pass(Duration.ofHours(1));
        use.initiative(app, "Newer");
        use.initiative(hid, "Hidden");
        use.world.pass(Duration.ofHours(1));
        Instant end = use.world.now();

        Period seen = use.readPeriod.of(World.VERA, uid, begin, end);

        assertEquals(
                List.of("Offline", "Search", "Newer"),
                seen.stories().stream().map(story -> story.after().name()).toList());
        assertEquals(5, use.readPeriod.of(World.MAYA, uid, begin, end).stories().size());
        assertThrows(NotFound.class, () -> use.readPeriod.of(World.STRANGER, uid, begin, end));
    }
}
