package org.longview.roadmap;

import java.util.List;
import org.longview.strategy.Initiative;

/** All use cases over a small Jira and one store, with short ways to do the usual things. */
public final class UseCases {
    public final World world = new World();
    public final RoadmapStore store;
    public final Gate gate;
    public final OpenRoadmap open;
    public final CreateRoadmap createRoadmap;
    public final CreateInitiative createInitiative;
    public final EditInitiative edit;
    public final DeleteInitiative delete;
    public final LinkEpic link;
    public final RankInitiative rank;
    public final EditThemes themes;
    public final KeepViews views;
    public final EditRoadmap editRoadmap;
    public final UndoCommand undo;
    public final GiveReason reason;
    public final ReadHistory history;
    public final ReadInitiative read;
    public final ExplainInitiative explain;
    public final Diagnose diagnose;
    public final MendFinding mend;
    public final SuggestInitiatives suggest;

    public UseCases(RoadmapStore store) {
        this.store = store;
        gate = new Gate(store, world);
        EpicViews views = new EpicViews(store, world, world, world.clock());
        Entry entry = new Entry(store, world.people(), world);
        Acts acts = new Acts(store, world.clock());
        Directory directory =
                new Directory(
                        world.projects(),
                        world.people(),
                        world,
                        new ReadReleases(world, world.projects(), world.releases()));
        open = new OpenRoadmap(gate, store, views, directory, world.clock());
        createRoadmap = new CreateRoadmap(store, world.projects(), world, acts);
        createInitiative = new CreateInitiative(gate, store, views, entry, acts);
        edit = new EditInitiative(gate, views, entry, acts);
        delete = new DeleteInitiative(gate, store, views, acts);
        link = new LinkEpic(gate, store, views, acts, world.issues());
        rank = new RankInitiative(gate, store, entry, acts);
        editRoadmap = new EditRoadmap(gate, acts);
        themes = new EditThemes(gate, store, acts);
        this.views = new KeepViews(gate, store, acts);
        undo = new UndoCommand(gate, store, acts, views);
        reason = new GiveReason(gate, store, acts, views);
        history = new ReadHistory(gate, store, views, directory);
        read = new ReadInitiative(gate, views);
        explain = new ExplainInitiative(gate, store, views);
        diagnose = new Diagnose(gate, store, views, directory, world.issues());
        mend =
                new MendFinding(
                        gate,
                        diagnose,
                        link,
                        new MendFinding.Edits(edit, editRoadmap),
                        world.writer());
        suggest = new SuggestInitiatives(gate, store, views);
    }

    public String roadmapOf(String projectKey) {
        return createRoadmap.ofProject(World.MAYA, projectKey).roadmap().uid();
    }

    public static InitiativeInput named(String name) {
        return new InitiativeInput(name, null, null, null, null, null, null, null);
    }

    /** The input that would leave an initiative as it is. */
    public static InitiativeInput same(Initiative initiative) {
        return new InitiativeInput(
                initiative.name(),
                initiative.why(),
                initiative.themeUid(),
                initiative.timeframe() == null ? null : initiative.timeframe().text(),
                initiative.lifecycle().name(),
                initiative.health().name(),
                initiative.ownerKey(),
                initiative.manualProgress());
    }

    public static InitiativeInput with(Initiative initiative, String name, String timeframe) {
        InitiativeInput same = same(initiative);
        return new InitiativeInput(
                name,
                same.why(),
                same.themeUid(),
                timeframe,
                same.lifecycle(),
                same.health(),
                same.owner(),
                same.manualProgress());
    }

    public Initiative initiative(String roadmapUid, String name, String... epics) {
        return createInitiative
                .create(World.MAYA, roadmapUid, named(name), List.of(epics))
                .result()
                .initiative();
    }

    public Initiative now(Initiative initiative) {
        return store.initiative(initiative.uid()).orElseThrow();
    }

    public List<String> order(String roadmapUid) {
        return store.plan(roadmapUid).initiatives().stream().map(Initiative::name).toList();
    }
}
