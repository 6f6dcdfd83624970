package org.longview.roadmap;

import java.math.BigDecimal;
import java.util.List;
import org.longview.strategy.BriefLink;
import org.longview.strategy.BriefTexts;
import org.longview.strategy.Cadence;
import org.longview.strategy.Estimate;
import org.longview.strategy.Initiative;
import org.longview.strategy.KeyResult;
import org.longview.strategy.Need;
import org.longview.strategy.Objective;
import org.longview.strategy.Roadmap;
import org.longview.strategy.RoadmapSettings;
import org.longview.strategy.TeamWeeks;

/** All use cases over a small Jira and one store, with short ways to do the usual things. */
public final class UseCases {
    public final World world = new World();
    public final RoadmapStore store;
    public final Gate gate;
    public final OpenRoadmap open;
    public final CreateRoadmap createRoadmap;
    public final CreateInitiative createInitiative;
    public final EditInitiative edit;
    public final EditSeveral several;
    public final DeleteInitiative delete;
    public final LinkEpic link;
    public final RankInitiative rank;
    public final EditThemes themes;
    public final KeepPortfolios portfolios;
    public final KeepGrants grants;
    public final HandOver handOver;
    public final ReadAccess access;
    public final KeepViews views;
    public final KeepVision vision;
    public final KeepObjectives objectives;
    public final KeepKeyResults keyResults;
    public final CorrectCheckIn corrections;
    public final ServeObjectives serve;
    public final KeepBrief briefs;
    public final KeepScore scores;
    public final Prioritise priorities;
    public final CheckCapacity capacity;
    public final EditRoadmap editRoadmap;
    public final UndoCommand undo;
    public final GiveReason reason;
    public final ReadHistory history;
    public final ReadInitiative read;
    public final ExplainInitiative explain;
    public final Diagnose diagnose;
    public final MendFinding mend;
    public final SuggestInitiatives suggest;
    public final PostUpdate post;
    public final ReadUpdates updates;
    public final ReadPeriod readPeriod;

    public UseCases(RoadmapStore store) {
        this.store = store;
        gate = new Gate(store, world);
        EpicViews views = new EpicViews(store, world, world, world.clock());
        Entry entry = new Entry(store, world.people(), world, world.clock());
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
        edit = new EditInitiative(gate, store, views, entry, acts);
        several = new EditSeveral(gate, store, edit, acts);
        delete = new DeleteInitiative(gate, store, views, acts);
        link = new LinkEpic(gate, store, views, acts, world.issues());
        rank = new RankInitiative(gate, store, views, entry, acts);
        editRoadmap = new EditRoadmap(gate, store, views, acts);
        portfolios = new KeepPortfolios(gate, store, views, world.projects(), acts);
        handOver = new HandOver(store, acts);
        grants = new KeepGrants(gate, store, world.people(), world.holders(), acts);
        access =
                new ReadAccess(
                        gate,
                        store,
                        world,
                        world.holders(),
                        new ReadAccess.Outsiders(world.people(), world.projects()));
        themes = new EditThemes(gate, store, acts);
        this.views = new KeepViews(gate, store, acts);
        ItemChange items = new ItemChange(store, acts);
        vision = new KeepVision(gate, store, items);
        objectives = new KeepObjectives(gate, store, entry, items, acts);
        keyResults = new KeepKeyResults(gate, store, items, acts, directory);
        corrections = new CorrectCheckIn(gate, store, items, acts);
        serve = new ServeObjectives(gate, store, views, acts);
        briefs = new KeepBrief(gate, store, items, directory);
        scores = new KeepScore(gate, store, items);
        priorities = new Prioritise(gate, store, views, acts);
        capacity = new CheckCapacity(gate, store, views, directory);
        undo = new UndoCommand(gate, store, acts, views);
        reason = new GiveReason(gate, store, acts, views);
        history = new ReadHistory(gate, store, views, directory);
        read = new ReadInitiative(gate, views);
        explain = new ExplainInitiative(gate, views);
        diagnose = new Diagnose(gate, store, views, directory, world.issues());
        mend =
                new MendFinding(
                        gate,
                        diagnose,
                        link,
                        new MendFinding.Edits(edit, editRoadmap),
                        world.writer());
        suggest = new SuggestInitiatives(gate, store, views, world);
        post = new PostUpdate(gate, store, views, acts);
        updates = new ReadUpdates(gate, store, views, directory, world.clock());
        readPeriod = new ReadPeriod(gate, store, views, directory);
    }

    public String roadmapOf(String projectKey) {
        return createRoadmap.ofProject(World.MAYA, projectKey).roadmap().uid();
    }

    public Objective objective(String roadmapUid, String name) {
        return objectives
                .create(World.MAYA, roadmapUid, new ObjectiveInput(name, null, null, null))
                .result();
    }

    public KeyResult keyResult(Objective objective, String name, int start, int target) {
        return keyResults
                .create(
                        World.MAYA,
                        objective.uid(),
                        new KeyResultInput(
                                name, BigDecimal.valueOf(start), BigDecimal.valueOf(target), null))
                .result();
    }

    /** A brief with a problem and one requirement. */
    public static KeepBrief.Wish brief(String problem, String requirement) {
        return new KeepBrief.Wish(
                new BriefTexts(problem, null, null, null),
                List.of(new KeepBrief.Line(null, Need.MUST, false, requirement)),
                List.of(new BriefLink("https://example.org/", "Example")));
    }

    /** Has status updates expected so often. */
    public void cadence(String roadmapUid, Cadence cadence) {
        RoadmapSettings d = store.roadmap(roadmapUid).orElseThrow().settings();
        settings(roadmapUid, d.zone(), cadence, d.teamWeeks());
    }

    /** Counts the days of a roadmap there. */
    public void zone(String roadmapUid, String zone) {
        RoadmapSettings d = store.roadmap(roadmapUid).orElseThrow().settings();
        settings(roadmapUid, zone, d.cadence(), d.teamWeeks());
    }

    /** Lets the sizes of a roadmap stand for these; answers the command. */
    String teamWeeks(String roadmapUid, TeamWeeks weeks) {
        RoadmapSettings d = store.roadmap(roadmapUid).orElseThrow().settings();
        return settings(roadmapUid, d.zone(), d.cadence(), weeks);
    }

    private String settings(String roadmapUid, String zone, Cadence cadence, TeamWeeks weeks) {
        Roadmap roadmap = store.roadmap(roadmapUid).orElseThrow();
        RoadmapSettings d = roadmap.settings();
        RoadmapSettings other =
                new RoadmapSettings(
                        zone,
                        d.epicDates(),
                        d.initiativeDates(),
                        d.progress(),
                        d.overhangPercent(),
                        d.pacePercent(),
                        d.lastResortDates(),
                        d.columns(),
                        d.scoring(),
                        cadence,
                        weeks);
        return editRoadmap
                .edit(World.MAYA, roadmapUid, roadmap.name(), other, roadmap.version())
                .command();
    }

    public static InitiativeInput named(String name) {
        return new InitiativeInput(name, null, null, null, null, null, null, null, null);
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
                initiative.manualProgress(),
                Estimate.written(initiative.estimate()));
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
                same.manualProgress(),
                same.estimate());
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
