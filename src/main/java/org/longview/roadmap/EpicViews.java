package org.longview.roadmap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.longview.delivery.Ancestor;
import org.longview.delivery.Epic;
import org.longview.delivery.EpicFacts;
import org.longview.delivery.Gaps;
import org.longview.rollup.Family;
import org.longview.rollup.Judge;
import org.longview.strategy.EpicLink;
import org.longview.strategy.Initiative;
import org.longview.strategy.Ledger;
import org.longview.strategy.LinkRole;
import org.longview.strategy.Rejected;
import org.longview.strategy.Roadmap;

/** Puts initiatives together with the epics that the one who looks may see. */
public final class EpicViews {
    private final RoadmapStore store;
    private final EpicSource source;
    private final Settings settings;
    private final Clock clock;

    public EpicViews(RoadmapStore store, EpicSource source, Settings settings, Clock clock) {
        this.clock = clock;
        this.store = store;
        this.source = source;
        this.settings = settings;
    }

    /** How the initiatives of a roadmap are judged today. */
    Judge judge(Roadmap roadmap) {
        Rules rules = rulesOf(roadmap).with(Gaps.notFound(source.notFound()));
        return rules.judge(LocalDate.ofInstant(clock.instant(), rules.zone()));
    }

    Rules rulesOf(Roadmap roadmap) {
        return Rules.of(roadmap.settings(), settings);
    }

    /** The same of a screen for which these epics were read. */
    Rules rulesOf(Roadmap roadmap, Collection<EpicFacts> read) {
        return rulesOf(roadmap).with(Gaps.notFound(source.notFound()).in(read));
    }

    /** The initiative as it is stored now. */
    InitiativeView view(Viewer viewer, Initiative initiative) {
        Roadmap home = store.roadmap(initiative.roadmapUid()).orElseThrow();
        List<EpicLink> links = store.links(initiative.uid());
        Map<Long, EpicFacts> seen =
                byId(source.read(viewer, List.of(), issueIds(links), rulesOf(home).zone()));
        Ledger ledger = new Ledger(store.commitments(initiative.uid()));
        return view(initiative, links, seen, ledger, judge(home));
    }

    static InitiativeView view(
            Initiative initiative,
            List<EpicLink> links,
            Map<Long, EpicFacts> seen,
            Ledger ledger,
            Judge judge) {
        List<EpicFacts> primary = new ArrayList<>();
        List<EpicFacts> supports = new ArrayList<>();
        for (EpicLink link : links) {
            EpicFacts facts = seen.get(link.issueId());
            if (facts != null) {
                (link.role() == LinkRole.PRIMARY ? primary : supports).add(facts);
            }
        }
        return new InitiativeView(initiative, primary, supports, ledger, judge);
    }

    /** The epics that count in an initiative, with their children one by one. */
    List<Family> families(Viewer viewer, Initiative initiative, ZoneId zone) {
        List<EpicLink> primary =
                store.links(initiative.uid()).stream()
                        .filter(link -> link.role() == LinkRole.PRIMARY)
                        .toList();
        return primary.isEmpty() ? List.of() : source.families(viewer, issueIds(primary), zone);
    }

    EpicReading read(Viewer viewer, Roadmap roadmap, List<EpicLink> links) {
        return source.read(viewer, roadmap.scope(), issueIds(links), rulesOf(roadmap).zone());
    }

    Census census(Viewer viewer, Roadmap roadmap, List<EpicLink> links) {
        return source.census(viewer, roadmap.scope(), issueIds(links), rulesOf(roadmap).zone());
    }

    List<Ancestor> ancestors(Viewer viewer, Roadmap roadmap, Set<Long> epicIds) {
        return epicIds.isEmpty()
                ? List.of()
                : source.ancestors(viewer, epicIds, rulesOf(roadmap).zone());
    }

    static Map<Long, EpicFacts> byId(EpicReading reading) {
        Map<Long, EpicFacts> byId = new HashMap<>();
        reading.epics().forEach(facts -> byId.put(facts.epic().id(), facts));
        return byId;
    }

    static Set<Long> issueIds(List<EpicLink> links) {
        Set<Long> ids = new LinkedHashSet<>();
        links.forEach(link -> ids.add(link.issueId()));
        return ids;
    }

    /** Of these linked issues, those that the person may see. */
    Set<Long> visible(Viewer viewer, Set<Long> issueIds) {
        return issueIds.isEmpty() ? Set.of() : source.visible(viewer, issueIds);
    }

    Optional<Epic> find(Viewer viewer, String idOrKey) {
        return idOrKey == null || idOrKey.isBlank()
                ? Optional.empty()
                : source.find(viewer, idOrKey.strip(), settings.zone());
    }

    /**
     * The epics of that list in its order, each once, by their ids with how each was called.
     *
     * @param field what a refusal calls the list
     */
    Map<Long, String> findAll(Viewer viewer, String field, List<String> idsOrKeys) {
        Map<String, Epic> found = source.findAll(viewer, idsOrKeys, settings.zone());
        Map<Long, String> ids = new LinkedHashMap<>();
        for (String idOrKey : idsOrKeys) {
            Epic epic = found.get(idOrKey);
            if (epic == null) {
                throw new Rejected(
                        field,
                        idOrKey,
                        "There is no epic \"%s\" that you may see".formatted(idOrKey));
            }
            ids.putIfAbsent(epic.id(), idOrKey);
        }
        return ids;
    }
}
