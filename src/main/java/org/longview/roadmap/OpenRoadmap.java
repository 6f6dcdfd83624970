package org.longview.roadmap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
import org.longview.strategy.RoadmapKind;
import org.longview.strategy.RoadmapSettings;
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
                                        new Roadmap(
                                                NOT_YET,
                                                home.name(),
                                                RoadmapKind.PROJECT,
                                                home.id(),
                                                List.of(home.id()),
                                                RoadmapSettings.DEFAULTS,
                                                0,
                                                null));
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
        Plan plan = stored ? store.plan(roadmap.uid()) : Plan.EMPTY;
        Aims aims = stored ? store.aims(roadmap.uid()) : Aims.NONE;
        EpicReading reading = views.read(viewer, roadmap, plan.links());
        List<InitiativeView> initiatives = initiatives(roadmap, plan, reading);
        Rules rules = views.rulesOf(roadmap);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new RoadmapScreen(
                stored ? roadmap : null,
                roadmap.name(),
                roadmap.homeProjectId() == null
                        ? null
                        : directory.projectById(roadmap.homeProjectId()).orElse(null),
                gate.edits(viewer, roadmap),
                now,
                directory.fiscalYear(),
                rules,
                plan.themes(),
                initiatives,
                reading.epics(),
                unassigned(roadmap, reading),
                projects(reading),
                directory.people(named(initiatives, aims)),
                KeepViews.visible(viewer, roadmap.uid(), store),
                aims,
                directory.releases(viewer, roadmap, LocalDate.ofInstant(now, rules.zone())));
    }

    private static Set<String> named(List<InitiativeView> initiatives, Aims aims) {
        Set<String> keys = new HashSet<>();
        initiatives.forEach(view -> keys.add(view.initiative().ownerKey()));
        aims.objectives().forEach(objective -> keys.add(objective.ownerKey()));
        aims.latest().values().forEach(checkIn -> keys.add(checkIn.who()));
        keys.remove(null);
        return keys;
    }

    private List<InitiativeView> initiatives(Roadmap roadmap, Plan plan, EpicReading reading) {
        Map<Long, EpicFacts> seen = EpicViews.byId(reading);
        Map<String, List<EpicLink>> links =
                plan.links().stream().collect(Collectors.groupingBy(EpicLink::initiativeUid));
        Set<String> themes = plan.themes().stream().map(Theme::uid).collect(Collectors.toSet());
        Judge judge = views.judge(roadmap);
        List<InitiativeView> shown = new ArrayList<>();
        for (Initiative initiative : plan.initiatives()) {
            boolean inLane = themes.contains(initiative.themeUid());
            shown.add(
                    EpicViews.view(
                            inLane ? initiative : initiative.withTheme(null),
                            links.getOrDefault(initiative.uid(), List.of()),
                            seen,
                            plan.ledgerOf(initiative.uid()),
                            judge));
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

    private Map<Long, ProjectRef> projects(EpicReading reading) {
        Map<Long, ProjectRef> projects = new LinkedHashMap<>();
        for (EpicFacts facts : reading.epics()) {
            long id = facts.epic().projectId();
            if (!projects.containsKey(id)) {
                directory.projectById(id).ifPresent(project -> projects.put(id, project));
            }
        }
        return projects;
    }
}
