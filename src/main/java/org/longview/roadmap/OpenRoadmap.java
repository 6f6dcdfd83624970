package org.longview.roadmap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.longview.delivery.EpicFacts;
import org.longview.delivery.ProjectRef;
import org.longview.rollup.Judge;
import org.longview.strategy.EpicLink;
import org.longview.strategy.Initiative;
import org.longview.strategy.Roadmap;
import org.longview.strategy.Theme;

/** Shows a roadmap as one person may see it, also that of a project that has none yet. */
public final class OpenRoadmap {
    /** Stands for the roadmap that a project does not have yet; it is never stored. */
    private static final String NOT_YET = "";

    private final Gate gate;
    private final RoadmapStore store;
    private final EpicViews views;
    private final Directory directory;
    private final Clock clock;

    public OpenRoadmap(
            Gate gate, RoadmapStore store, EpicViews views, Directory directory, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.views = views;
        this.directory = directory;
        this.clock = clock;
    }

    public RoadmapScreen ofProject(Viewer viewer, String projectKey) {
        ProjectRef home =
                directory
                        .projectByKey(projectKey)
                        .orElseThrow(() -> new NotFound("project", projectKey));
        Roadmap roadmap =
                store.ofProject(home.id())
                        .orElseGet(
                                () ->
                                        Roadmap.ofProject(NOT_YET, home.name(), home.id())
                                                .withVersion(0));
        if (!gate.sees(viewer, roadmap)) {
            throw new NotFound("project", projectKey);
        }
        return screen(viewer, roadmap);
    }

    public RoadmapScreen byUid(Viewer viewer, String uid) {
        return screen(viewer, gate.roadmap(viewer, uid));
    }

    private RoadmapScreen screen(Viewer viewer, Roadmap roadmap) {
        boolean stored = !roadmap.uid().equals(NOT_YET);
        Portfolio portfolio = new Portfolio(gate, store);
        List<Roadmap> kept = portfolio.homes(viewer, roadmap);
        Homes homes = Homes.of(gate, viewer, kept);
        Plan plan = stored ? plan(portfolio, roadmap, kept) : Plan.EMPTY;
        Aims aims = stored ? aims(portfolio, roadmap, kept) : Aims.NONE;
        EpicReading reading = views.read(viewer, roadmap, plan.links());
        List<InitiativeView> initiatives = initiatives(homes, plan, reading);
        Rules rules = views.rulesOf(roadmap, reading.epics());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new RoadmapScreen(
                stored ? roadmap : null,
                roadmap.name(),
                roadmap.homeProjectId() == null
                        ? null
                        : directory.projectById(roadmap.homeProjectId()).orElse(null),
                gate.edits(viewer, roadmap),
                homes,
                now,
                directory.fiscalYear(),
                rules,
                plan.themes(),
                initiatives,
                reading.epics(),
                unassigned(roadmap, reading),
                projects(reading, roadmap, kept),
                directory.people(named(initiatives, aims)),
                KeepViews.visible(viewer, roadmap.uid(), store),
                aims,
                directory.releases(viewer, roadmap, LocalDate.ofInstant(now, rules.zone())),
                reading.extent());
    }

    private Plan plan(Portfolio portfolio, Roadmap roadmap, List<Roadmap> homes) {
        return roadmap.isPortfolio() ? portfolio.plan(roadmap, homes) : store.plan(roadmap.uid());
    }

    private Aims aims(Portfolio portfolio, Roadmap roadmap, List<Roadmap> homes) {
        return roadmap.isPortfolio() ? portfolio.aims(homes) : store.aims(roadmap.uid());
    }

    private static Set<String> named(List<InitiativeView> initiatives, Aims aims) {
        Set<String> keys = new HashSet<>();
        initiatives.forEach(view -> keys.add(view.initiative().ownerKey()));
        aims.objectives().forEach(objective -> keys.add(objective.ownerKey()));
        aims.latest().values().forEach(checkIn -> keys.add(checkIn.who()));
        keys.remove(null);
        return keys;
    }

    /** Each is judged by the rules of the roadmap that keeps it, wherever it is shown. */
    private List<InitiativeView> initiatives(Homes homes, Plan plan, EpicReading reading) {
        Map<Long, EpicFacts> seen = EpicViews.byId(reading);
        Map<String, List<EpicLink>> links =
                plan.links().stream().collect(Collectors.groupingBy(EpicLink::initiativeUid));
        Set<String> themes = plan.themes().stream().map(Theme::uid).collect(Collectors.toSet());
        Map<String, Judge> judges = new HashMap<>();
        homes.byUid()
                .forEach(
                        (uid, home) -> judges.put(uid, views.judge(home).reading(reading.epics())));
        List<InitiativeView> shown = new ArrayList<>();
        for (Initiative initiative : plan.initiatives()) {
            boolean inLane = themes.contains(initiative.themeUid());
            shown.add(
                    EpicViews.view(
                            inLane ? initiative : initiative.withTheme(null),
                            links.getOrDefault(initiative.uid(), List.of()),
                            seen,
                            plan.ledgerOf(initiative.uid()),
                            judges.get(initiative.roadmapUid())));
        }
        return shown;
    }

    /** Epics of the scope that count in no initiative, be it of this roadmap or of another. */
    private List<Long> unassigned(Roadmap roadmap, EpicReading reading) {
        Set<Long> scope = new HashSet<>(roadmap.scope());
        List<Long> inScope =
                reading.epics().stream()
                        .filter(facts -> scope.contains(facts.epic().projectId()))
                        .map(facts -> facts.epic().id())
                        .toList();
        Set<Long> assigned = store.primaries(inScope).keySet();
        return inScope.stream().filter(id -> !assigned.contains(id)).toList();
    }

    private Map<Long, ProjectRef> projects(
            EpicReading reading, Roadmap roadmap, List<Roadmap> homes) {
        Set<Long> ids = new LinkedHashSet<>();
        reading.epics().forEach(facts -> ids.add(facts.epic().projectId()));
        if (roadmap.isPortfolio()) {
            homes.forEach(home -> ids.add(home.homeProjectId()));
        }
        Map<Long, ProjectRef> projects = new LinkedHashMap<>();
        ids.forEach(id -> directory.projectById(id).ifPresent(found -> projects.put(id, found)));
        return projects;
    }
}
