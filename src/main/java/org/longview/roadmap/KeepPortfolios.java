package org.longview.roadmap;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.longview.delivery.ProjectRef;
import org.longview.strategy.Access;
import org.longview.strategy.Change;
import org.longview.strategy.Changes;
import org.longview.strategy.Grant;
import org.longview.strategy.GrantHolder;
import org.longview.strategy.Grouping;
import org.longview.strategy.Rejected;
import org.longview.strategy.Roadmap;
import org.longview.strategy.RoadmapFields;
import org.longview.strategy.Uid;

/**
 * Makes, changes and deletes portfolios, and lists those that a person may see.
 *
 * <p>Projects that the person may not browse are neither shown nor touched: who changes the
 * projects of a portfolio changes those that they see, and the others stay.
 */
public final class KeepPortfolios {
    /** How many projects one portfolio may span. */
    public static final int MOST = 100;

    private final Gate gate;
    private final RoadmapStore store;
    private final Projects projects;
    private final EpicViews views;
    private final Acts acts;

    public KeepPortfolios(
            Gate gate, RoadmapStore store, EpicViews views, Projects projects, Acts acts) {
        this.gate = gate;
        this.store = store;
        this.projects = projects;
        this.views = views;
        this.acts = acts;
    }

    /**
     * What a person wants a portfolio to be.
     *
     * @param projects ids or keys
     */
    public record Wish(String name, List<String> projects, Grouping grouping) {}

    /**
     * A portfolio as one person may see it.
     *
     * @param projects those that this person may browse
     */
    public record Seen(Roadmap portfolio, List<ProjectRef> projects, boolean editable) {}

    /**
     * All that a person may see.
     *
     * @param offered the projects with a roadmap that this person may put into a portfolio
     */
    public record Overview(List<Seen> portfolios, List<ProjectRef> offered) {}

    public Overview overview(Viewer viewer) {
        List<Seen> seen = new ArrayList<>();
        List<ProjectRef> offered = new ArrayList<>();
        for (Roadmap roadmap : store.roadmaps()) {
            if (!gate.sees(viewer, roadmap)) {
                continue;
            }
            if (roadmap.isPortfolio()) {
                seen.add(seen(viewer, roadmap));
            } else if (gate.mayShowElsewhere(viewer, roadmap.homeProjectId())) {
                projects.byId(roadmap.homeProjectId()).ifPresent(offered::add);
            }
        }
        return new Overview(seen, offered);
    }

    private Seen seen(Viewer viewer, Roadmap portfolio) {
        return new Seen(
                portfolio,
                gate.browsable(viewer, portfolio.scope()).stream()
                        .flatMap(id -> projects.byId(id).stream())
                        .toList(),
                gate.edits(viewer, portfolio));
    }

    /** Makes a portfolio that belongs to the one who makes it. */
    public Done<Seen> create(Viewer viewer, Wish wish) {
        List<Long> scope = wanted(viewer, wish);
        requireAdding(viewer, scope);
        Roadmap portfolio = Roadmap.portfolio(Uid.fresh(), wish.name(), scope, wish.grouping());
        GrantHolder owner = new GrantHolder(GrantHolder.Kind.USER, viewer.userKey());
        List<Change> changes =
                new ArrayList<>(Changes.between(Map.of(), RoadmapFields.of(portfolio)));
        changes.add(Grant.change(owner, null, Access.EDIT));
        Step step = new Step.OfRoadmap(portfolio, List.of(), changes);
        String command = acts.write(viewer, acts.now(), null, List.of(step));
        return new Done<>(command, seen(viewer, portfolio));
    }

    /**
     * @param version what the person saw
     */
    public Done<Seen> edit(Viewer viewer, String uid, Wish wish, long version) {
        return Acts.settled(() -> attempt(viewer, uid, wish, version));
    }

    private Done<Seen> attempt(Viewer viewer, String uid, Wish wish, long version) {
        Roadmap before = gate.editablePortfolio(viewer, uid);
        List<Long> wanted = wanted(viewer, wish);
        List<Long> added = new ArrayList<>(wanted);
        added.removeAll(before.scope());
        requireAdding(viewer, added);
        Set<Long> hidden = new LinkedHashSet<>(before.scope());
        hidden.removeAll(gate.browsable(viewer, before.scope()));
        List<Long> scope =
                new ArrayList<>(
                        before.scope().stream()
                                .filter(id -> hidden.contains(id) || wanted.contains(id))
                                .toList());
        scope.addAll(added);
        Roadmap after =
                before.with(wish.name(), before.settings())
                        .withScope(scope)
                        .withGrouping(wish.grouping())
                        .withVersion(before.version() + 1);
        if (isStale(viewer, before, version)) {
            throw conflict(viewer, before, after);
        }
        String command = write(viewer, before, after);
        return new Done<>(command, seen(viewer, command == null ? before : after));
    }

    /**
     * Deletes a portfolio; the initiatives that it showed stay where they are.
     *
     * @return the id of the command
     */
    public String delete(Viewer viewer, String uid, long version) {
        return Acts.settled(
                () -> {
                    Roadmap before = gate.editablePortfolio(viewer, uid);
                    if (isStale(viewer, before, version)) {
                        throw conflict(viewer, before, null);
                    }
                    Roadmap after = before.withDeletedAt(acts.now());
                    return write(viewer, before, after.withVersion(before.version() + 1));
                });
    }

    private String write(Viewer viewer, Roadmap before, Roadmap after) {
        List<Change> changes = Changes.between(RoadmapFields.of(before), RoadmapFields.of(after));
        if (changes.isEmpty()) {
            return null;
        }
        Step step = new Step.OfRoadmap(after, List.of(), changes);
        return acts.write(viewer, acts.now(), null, List.of(step));
    }

    private boolean isStale(Viewer viewer, Roadmap portfolio, long seen) {
        return new VisibleChanges(gate, store, views)
                .isStale(viewer, portfolio.uid(), seen, portfolio.version());
    }

    private List<Long> wanted(Viewer viewer, Wish wish) {
        if (wish.projects().isEmpty()) {
            throw new Rejected("projects", null, "A portfolio spans one project at least");
        }
        Set<Long> ids = new LinkedHashSet<>();
        for (String idOrKey : wish.projects()) {
            ids.add(
                    found(idOrKey)
                            .map(ProjectRef::id)
                            .filter(id -> gate.browses(viewer, id))
                            .orElseThrow(
                                    () ->
                                            new Rejected(
                                                    "projects",
                                                    idOrKey,
                                                    "There is no project \"%s\" that you may see"
                                                            .formatted(idOrKey))));
        }
        return List.copyOf(ids);
    }

    private Optional<ProjectRef> found(String idOrKey) {
        return idOrKey.matches("\\d{1,18}")
                ? projects.byId(Long.parseLong(idOrKey))
                : projects.byKey(idOrKey);
    }

    private void requireAdding(Viewer viewer, List<Long> scope) {
        for (long id : scope) {
            if (!gate.mayShowElsewhere(viewer, id)) {
                throw new Forbidden(
                        "Only who administers the project \"%s\" may put it into a portfolio"
                                .formatted(projects.byId(id).map(ProjectRef::key).orElse("")));
            }
        }
    }

    private Conflict conflict(Viewer viewer, Roadmap current, Roadmap yours) {
        return Conflict.changedSince(
                "portfolio", state(viewer, current), yours == null ? null : state(viewer, yours));
    }

    private ConflictState state(Viewer viewer, Roadmap portfolio) {
        return new ConflictState.OfFields(portfolio.uid(), gate.seenFields(viewer, portfolio));
    }
}
