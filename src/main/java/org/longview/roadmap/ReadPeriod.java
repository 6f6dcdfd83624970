package org.longview.roadmap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.longview.delivery.ProjectRef;
import org.longview.rollup.Freshness;
import org.longview.strategy.Initiative;
import org.longview.strategy.Ledger;
import org.longview.strategy.Placement;
import org.longview.strategy.Roadmap;
import org.longview.strategy.StatusUpdate;

/** Tells what became of a roadmap or portfolio in some time, from its history alone. */
public final class ReadPeriod {
    private final Gate gate;
    private final RoadmapStore store;
    private final EpicViews views;
    private final Directory directory;

    public ReadPeriod(Gate gate, RoadmapStore store, EpicViews views, Directory directory) {
        this.gate = gate;
        this.store = store;
        this.views = views;
        this.directory = directory;
    }

    /**
     * For a person who may be any, not only the one who is logged in.
     *
     * @param since inclusive
     * @param until exclusive
     * @throws NotFound when the person may not see it
     */
    public Period of(Viewer viewer, String uid, Instant since, Instant until) {
        Roadmap roadmap = gate.roadmap(viewer, uid);
        Portfolio portfolio = new Portfolio(gate, store);
        List<Roadmap> homes = portfolio.homes(viewer, roadmap);
        Map<String, Story> stories = new LinkedHashMap<>();
        homes.forEach(home -> stories.putAll(stories(home, since, until)));
        List<Story> ranked =
                roadmap.isPortfolio()
                        ? ranked(portfolio.order(roadmap), stories)
                        : List.copyOf(stories.values());
        return new Period(
                roadmap,
                since,
                until,
                views.rulesOf(roadmap).zone(),
                directory.fiscalYear(),
                roadmap.homeProjectId() == null
                        ? null
                        : directory
                                .projectById(roadmap.homeProjectId())
                                .map(ProjectRef::key)
                                .orElse(null),
                ranked,
                directory.people(named(ranked)));
    }

    private static List<Story> ranked(List<Placement> order, Map<String, Story> stories) {
        Map<String, Story> rest = new LinkedHashMap<>(stories);
        List<Story> ranked = new ArrayList<>();
        for (Placement place : order) {
            Story story = rest.remove(place.initiativeUid());
            if (story != null) {
                ranked.add(story);
            }
        }
        ranked.addAll(rest.values());
        return ranked;
    }

    private Map<String, Story> stories(Roadmap home, Instant since, Instant until) {
        Plan plan = store.plan(home.uid());
        Set<String> uids = new LinkedHashSet<>();
        plan.initiatives().forEach(initiative -> uids.add(initiative.uid()));
        store.placements(home.uid()).forEach(place -> uids.add(place.initiativeUid()));
        Map<String, List<Recorded>> history =
                store.historySince(uids, since).stream()
                        .collect(Collectors.groupingBy(r -> r.revision().objectUid()));
        Map<String, List<StatusUpdate>> updates =
                store.updatesOn(home.uid()).stream()
                        .filter(update -> update.when().isBefore(until))
                        .collect(Collectors.groupingBy(update -> update.subject().uid()));
        Told told = new Told(home.settings().cadence(), views.rulesOf(home).zone());
        Map<String, Story> stories = new LinkedHashMap<>();
        for (Initiative now : initiatives(plan, uids, history)) {
            Past past = new Past(now, history.getOrDefault(now.uid(), List.of()));
            Ledger ledger =
                    now.exists()
                            ? plan.ledgerOf(now.uid())
                            : new Ledger(store.commitments(now.uid()));
            Initiative after = past.at(until).orElse(null);
            List<StatusUpdate> said = updates.getOrDefault(now.uid(), List.of());
            Ledger then = ledger.at(until);
            stories.put(
                    now.uid(),
                    new Story(
                            past.at(since).orElse(null),
                            after,
                            past.revisions().stream()
                                    .filter(r -> r.revision().when().isBefore(until))
                                    .toList(),
                            ledger.at(since),
                            then,
                            said.stream().filter(one -> !one.when().isBefore(since)).toList(),
                            told.of(
                                    after == null ? now : after,
                                    said.isEmpty() ? null : said.get(0),
                                    then)));
        }
        return stories;
    }

    /** Those that are there, and those that went in the period or later. */
    private List<Initiative> initiatives(
            Plan plan, Collection<String> uids, Map<String, List<Recorded>> history) {
        List<Initiative> all = new ArrayList<>(plan.initiatives());
        Set<String> there =
                plan.initiatives().stream().map(Initiative::uid).collect(Collectors.toSet());
        uids.stream()
                .filter(uid -> !there.contains(uid) && history.containsKey(uid))
                .forEach(uid -> store.initiative(uid).ifPresent(all::add));
        return all;
    }

    /** In which zone a roadmap counts its days; empty for one that is gone. */
    public Optional<ZoneId> zone(String uid) {
        return store.roadmap(uid)
                .filter(Roadmap::exists)
                .map(roadmap -> views.rulesOf(roadmap).zone());
    }

    /**
     * Who is late with telling how their initiatives go, whoever asks: by user key the uids, each
     * with the last day on which the update would have been in time.
     *
     * @return empty where no updates are expected, and for portfolios, which own none
     */
    public Map<String, Map<String, LocalDate>> late(String uid, Instant now) {
        Map<String, Map<String, LocalDate>> late = new TreeMap<>();
        Roadmap roadmap = store.roadmap(uid).filter(Roadmap::exists).orElse(null);
        if (roadmap == null || roadmap.isPortfolio()) {
            return late;
        }
        Told told = new Told(roadmap.settings().cadence(), views.rulesOf(roadmap).zone());
        LocalDate today = LocalDate.ofInstant(now, told.zone());
        Plan plan = store.plan(uid);
        Map<String, Freshness> fresh = told.of(plan, store.updatesOn(uid));
        for (Initiative initiative : plan.initiatives()) {
            Freshness last = fresh.get(initiative.uid());
            if (initiative.ownerKey() != null && last.overdue(today).isPresent()) {
                late.computeIfAbsent(initiative.ownerKey(), key -> new LinkedHashMap<>())
                        .put(initiative.uid(), last.due());
            }
        }
        return late;
    }

    private static Set<String> named(List<Story> stories) {
        Set<String> keys = new LinkedHashSet<>();
        for (Story story : stories) {
            story.revisions().forEach(r -> keys.add(r.revision().who()));
            story.updates().forEach(update -> keys.add(update.author()));
            story.ledgerAfter().standing().ifPresent(entry -> keys.add(entry.who()));
            if (story.after() != null) {
                keys.add(story.after().ownerKey());
            }
        }
        keys.remove(null);
        return keys;
    }
}
