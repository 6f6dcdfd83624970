package org.longview.roadmap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.longview.strategy.Access;
import org.longview.strategy.Brief;
import org.longview.strategy.Change;
import org.longview.strategy.CheckIn;
import org.longview.strategy.Commitment;
import org.longview.strategy.Contribution;
import org.longview.strategy.EpicLink;
import org.longview.strategy.Grant;
import org.longview.strategy.GrantHolder;
import org.longview.strategy.Initiative;
import org.longview.strategy.KeyResult;
import org.longview.strategy.Ledger;
import org.longview.strategy.LinkRole;
import org.longview.strategy.Objective;
import org.longview.strategy.Placement;
import org.longview.strategy.Revision;
import org.longview.strategy.Roadmap;
import org.longview.strategy.RoadmapKind;
import org.longview.strategy.SavedView;
import org.longview.strategy.Score;
import org.longview.strategy.StatusUpdate;
import org.longview.strategy.StrategyItem;
import org.longview.strategy.Theme;
import org.longview.strategy.Vision;

/** Keeps records in memory by the same contract as the database's store. */
public final class MemoryStore implements RoadmapStore, TransferStore {
    private Map<String, Roadmap> roadmaps = new LinkedHashMap<>();
    private Map<String, Theme> themes = new LinkedHashMap<>();
    private Map<String, SavedView> views = new LinkedHashMap<>();
    private Map<String, Initiative> initiatives = new LinkedHashMap<>();
    private Map<String, Placement> placements = new LinkedHashMap<>();
    private Map<String, StrategyItem> items = new LinkedHashMap<>();
    private List<CheckIn> checkIns = new ArrayList<>();
    private List<Contribution> contributions = new ArrayList<>();
    private List<EpicLink> links = new ArrayList<>();
    private List<Commitment> commitments = new ArrayList<>();
    private List<Recorded> history = new ArrayList<>();
    private List<Grant> grants = new ArrayList<>();
    Runnable beforeWrite = () -> {};

    public void grant(Grant grant) {
        grants.add(grant);
    }

    void revoke(Grant grant) {
        grants.remove(grant);
    }

    /** Lets somebody else be quicker, once. */
    void beforeNextWrite(Runnable action) {
        beforeWrite =
                () -> {
                    beforeWrite = () -> {};
                    action.run();
                };
    }

    @Override
    public Optional<Roadmap> roadmap(String uid) {
        return Optional.ofNullable(roadmaps.get(uid));
    }

    @Override
    public Optional<Roadmap> ofProject(long projectId) {
        return roadmaps.values().stream()
                .filter(r -> r.exists() && r.kind() == RoadmapKind.PROJECT)
                .filter(r -> r.homeProjectId() == projectId)
                .findFirst();
    }

    @Override
    public List<Roadmap> roadmaps() {
        return roadmaps.values().stream().filter(Roadmap::exists).toList();
    }

    @Override
    public Optional<Theme> theme(String uid) {
        return Optional.ofNullable(themes.get(uid));
    }

    @Override
    public Optional<Initiative> initiative(String uid) {
        return Optional.ofNullable(initiatives.get(uid));
    }

    @Override
    public Optional<SavedView> view(String uid) {
        return Optional.ofNullable(views.get(uid));
    }

    @Override
    public List<SavedView> views(String roadmapUid) {
        return views.values().stream()
                .filter(view -> view.exists() && view.roadmapUid().equals(roadmapUid))
                .toList();
    }

    @Override
    public List<Grant> grants(String roadmapUid) {
        return grants.stream().filter(grant -> grant.roadmapUid().equals(roadmapUid)).toList();
    }

    @Override
    public Plan plan(String roadmapUid) {
        List<Theme> shown =
                themes.values().stream()
                        .filter(theme -> theme.exists() && theme.roadmapUid().equals(roadmapUid))
                        .sorted(Comparator.comparing(Theme::sortKey).thenComparing(Theme::uid))
                        .toList();
        List<Initiative> ranked =
                placements(roadmapUid).stream()
                        .map(place -> initiatives.get(place.initiativeUid()))
                        .filter(initiative -> initiative.exists())
                        .toList();
        Set<String> uids = ranked.stream().map(Initiative::uid).collect(Collectors.toSet());
        Map<String, Ledger> ledgers = new HashMap<>();
        for (String uid : uids) {
            if (!commitments(uid).isEmpty()) {
                ledgers.put(uid, new Ledger(commitments(uid)));
            }
        }
        List<EpicLink> holding =
                links.stream().filter(l -> l.holds() && uids.contains(l.initiativeUid())).toList();
        return new Plan(shown, ranked, holding, ledgers);
    }

    @Override
    public List<Placement> placements(String roadmapUid) {
        return placements.values().stream()
                .filter(place -> place.roadmapUid().equals(roadmapUid))
                .sorted(
                        Comparator.comparing(Placement::sortKey)
                                .thenComparing(Placement::initiativeUid))
                .toList();
    }

    @Override
    public List<EpicLink> links(String uid) {
        return links.stream().filter(l -> l.holds() && l.initiativeUid().equals(uid)).toList();
    }

    @Override
    public List<Commitment> commitments(String uid) {
        return commitments.stream()
                .filter(c -> c.initiativeUid().equals(uid))
                .sorted(Comparator.comparing(Commitment::number))
                .toList();
    }

    @Override
    public Map<Long, String> primaries(Collection<Long> issueIds) {
        return links.stream()
                .filter(l -> l.holds() && l.role() == LinkRole.PRIMARY)
                .filter(l -> issueIds.contains(l.issueId()))
                .collect(Collectors.toMap(EpicLink::issueId, EpicLink::initiativeUid));
    }

    @Override
    public List<Recorded> history(String objectUid) {
        return history.stream()
                .filter(r -> r.revision().objectUid().equals(objectUid))
                .sorted(Comparator.comparing((Recorded r) -> -r.revision().version()))
                .toList();
    }

    @Override
    public List<Recorded> historySince(Collection<String> objectUids, Instant since) {
        return history.stream()
                .filter(r -> objectUids.contains(r.revision().objectUid()))
                .filter(r -> !r.revision().when().isBefore(since))
                .sorted(Comparator.comparing((Recorded r) -> -r.revision().version()))
                .toList();
    }

    @Override
    public List<Recorded> command(String commandId) {
        return history.stream().filter(r -> r.revision().commandId().equals(commandId)).toList();
    }

    private void grant(String roadmapUid, Change change) {
        GrantHolder holder = Grant.holderIn(change);
        grants.removeIf(
                grant -> grant.roadmapUid().equals(roadmapUid) && grant.holder().equals(holder));
        Access access = Grant.accessAfter(change);
        if (access != null) {
            grants.add(new Grant(roadmapUid, access, holder));
        }
    }

    @Override
    public void write(Act act) {
        beforeWrite.run();
        MemoryStore next = copy();
        for (Step step : act.steps()) {
            next.history.add(new Recorded(act.revisionOf(step), step.changes()));
            if (step instanceof Step.OfRoadmap of) {
                next.roadmaps.put(of.uid(), of.roadmap());
                of.placements().forEach(next::place);
                of.changes().stream().filter(Grant::isIn).forEach(c -> next.grant(of.uid(), c));
            } else if (step instanceof Step.OfTheme of) {
                next.themes.put(of.uid(), of.theme());
            } else if (step instanceof Step.OfView of) {
                next.views.put(of.uid(), of.view());
            } else if (step instanceof Step.OfItem of) {
                next.keep(of);
            } else if (step instanceof Step.OfInitiative of) {
                next.keep(of, act);
            }
        }
        next.requireUnique();
        take(next);
    }

    @Override
    public void giveReason(String commandId, String reason, List<Commitment> entries) {
        beforeWrite.run();
        if (command(commandId).stream().anyMatch(r -> r.revision().reason() != null)) {
            throw new SlotTaken(commandId, null);
        }
        history.replaceAll(
                r -> r.revision().commandId().equals(commandId) ? because(r, reason) : r);
        commitments.replaceAll(c -> entries.contains(c) ? because(c, reason) : c);
    }

    private static Recorded because(Recorded recorded, String reason) {
        Revision r = recorded.revision();
        return new Recorded(
                new Revision(
                        r.objectUid(),
                        r.version(),
                        r.who(),
                        r.when(),
                        r.commandId(),
                        reason,
                        r.undoes()),
                recorded.changes());
    }

    private static Commitment because(Commitment c, String reason) {
        return new Commitment(
                c.initiativeUid(),
                c.number(),
                c.timeframe(),
                c.who(),
                c.when(),
                reason,
                c.reverses());
    }

    private <T extends StrategyItem> Optional<T> item(Class<T> kind, Predicate<T> which) {
        return items.values().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(which)
                .findFirst();
    }

    @Override
    public Optional<Vision> vision(String uid) {
        return item(Vision.class, any -> any.uid().equals(uid));
    }

    @Override
    public Optional<Objective> objective(String uid) {
        return item(Objective.class, any -> any.uid().equals(uid));
    }

    @Override
    public Optional<KeyResult> keyResult(String uid) {
        return item(KeyResult.class, any -> any.uid().equals(uid));
    }

    @Override
    public Optional<Brief> brief(String uid) {
        return item(Brief.class, any -> any.uid().equals(uid));
    }

    @Override
    public Optional<StatusUpdate> statusUpdate(String uid) {
        return item(StatusUpdate.class, any -> any.uid().equals(uid));
    }

    @Override
    public List<StatusUpdate> updatesOf(String subjectUid) {
        return updates(update -> update.subject().uid().equals(subjectUid));
    }

    @Override
    public List<StatusUpdate> updatesOn(String roadmapUid) {
        return updates(update -> update.subject().roadmapUid().equals(roadmapUid));
    }

    private List<StatusUpdate> updates(Predicate<StatusUpdate> which) {
        return items.values().stream()
                .filter(StatusUpdate.class::isInstance)
                .map(StatusUpdate.class::cast)
                .filter(update -> update.exists() && which.test(update))
                .sorted(
                        Comparator.comparing(StatusUpdate::when)
                                .thenComparing(StatusUpdate::uid)
                                .reversed())
                .toList();
    }

    @Override
    public Optional<Vision> visionOf(String roadmapUid) {
        return item(Vision.class, any -> any.roadmapUid().equals(roadmapUid));
    }

    @Override
    public Optional<Brief> briefOf(String initiativeUid) {
        return item(Brief.class, any -> any.initiativeUid().equals(initiativeUid));
    }

    @Override
    public Optional<Score> score(String uid) {
        return item(Score.class, any -> any.uid().equals(uid));
    }

    @Override
    public Optional<Score> scoreOf(String initiativeUid) {
        return item(Score.class, any -> any.initiativeUid().equals(initiativeUid));
    }

    @Override
    public List<Score> scores(Collection<String> initiativeUids) {
        return items.values().stream()
                .filter(Score.class::isInstance)
                .map(Score.class::cast)
                .filter(score -> initiativeUids.contains(score.initiativeUid()))
                .toList();
    }

    @Override
    public Aims aims(String roadmapUid) {
        ItemRecords all = new ItemRecords(List.copyOf(items.values()), checkIns, contributions);
        List<Objective> objectives =
                all.of(Objective.class).stream()
                        .filter(one -> one.exists() && one.roadmapUid().equals(roadmapUid))
                        .sorted(
                                Comparator.comparing(Objective::sortKey)
                                        .thenComparing(Objective::uid))
                        .toList();
        Set<String> uids = objectives.stream().map(Objective::uid).collect(Collectors.toSet());
        List<KeyResult> keyResults =
                all.of(KeyResult.class).stream()
                        .filter(one -> one.exists() && uids.contains(one.objectiveUid()))
                        .sorted(
                                Comparator.comparing(KeyResult::sortKey)
                                        .thenComparing(KeyResult::uid))
                        .toList();
        Map<String, CheckIn> latest = new HashMap<>();
        for (KeyResult one : keyResults) {
            checkIns(one.uid()).forEach(entry -> latest.put(one.uid(), entry));
        }
        return new Aims(
                visionOf(roadmapUid).orElse(null),
                objectives,
                keyResults,
                contributions.stream()
                        .filter(one -> one.holds() && uids.contains(one.objectiveUid()))
                        .toList(),
                latest);
    }

    @Override
    public List<CheckIn> checkIns(String keyResultUid) {
        return checkIns.stream()
                .filter(entry -> entry.keyResultUid().equals(keyResultUid))
                .sorted(Comparator.comparing(CheckIn::number))
                .toList();
    }

    @Override
    public List<Contribution> contributions(String initiativeUid) {
        return contributions.stream()
                .filter(one -> one.holds() && one.initiativeUid().equals(initiativeUid))
                .toList();
    }

    private void keep(Step.OfItem of) {
        items.put(of.uid(), of.item());
        if (of.checkIn() != null) {
            checkIns.add(of.checkIn());
        }
    }

    private void contribute(String initiativeUid, Change change, Instant when) {
        String objective = Contribution.objectiveUid(change);
        if (change.newValue() != null) {
            contributions.add(new Contribution(initiativeUid, objective, when, null));
            return;
        }
        contributions.replaceAll(
                one ->
                        one.holds()
                                        && one.initiativeUid().equals(initiativeUid)
                                        && one.objectiveUid().equals(objective)
                                ? new Contribution(initiativeUid, objective, one.from(), when)
                                : one);
    }

    private void keep(Step.OfInitiative of, Act act) {
        of.changes().stream()
                .filter(Contribution::isIn)
                .forEach(change -> contribute(of.uid(), change, act.when()));
        initiatives.put(of.uid(), of.initiative());
        if (of.placement() != null) {
            place(of.placement());
        }
        if (of.commitment() != null) {
            commitments.add(of.commitment());
        }
        for (LinkChange change : of.links()) {
            links.replaceAll(
                    link ->
                            link.holds()
                                            && change.before() != null
                                            && link.initiativeUid().equals(of.uid())
                                            && link.issueId() == change.issueId()
                                    ? new EpicLink(
                                            link.initiativeUid(),
                                            link.issueId(),
                                            link.role(),
                                            link.from(),
                                            act.when())
                                    : link);
            if (change.after() != null) {
                links.add(
                        new EpicLink(of.uid(), change.issueId(), change.after(), act.when(), null));
            }
        }
    }

    private void place(Placement placement) {
        placements.put(placement.roadmapUid() + ":" + placement.initiativeUid(), placement);
    }

    private void requireUnique() {
        Set<Object> slots = new HashSet<>();
        history.forEach(r -> take(slots, r.revision().slot()));
        requireOneDefault(slots);
        checkIns.forEach(c -> take(slots, "check-in " + c.keyResultUid() + c.number()));
        for (Contribution one : contributions) {
            if (one.holds()) {
                take(slots, "serves " + one.initiativeUid() + one.objectiveUid());
            }
        }
        for (StrategyItem item : items.values()) {
            if (item instanceof Vision vision) {
                take(slots, "vision " + vision.roadmapUid());
            } else if (item instanceof Brief brief) {
                take(slots, "brief " + brief.initiativeUid());
            } else if (item instanceof Score score) {
                take(slots, "score " + score.initiativeUid());
            }
        }
        commitments.forEach(c -> take(slots, "ledger " + c.initiativeUid() + c.number()));
        for (EpicLink link : links) {
            if (link.holds() && link.role() == LinkRole.PRIMARY) {
                take(slots, link.issueId());
            }
        }
        for (Roadmap roadmap : roadmaps.values()) {
            if (roadmap.exists() && roadmap.kind() == RoadmapKind.PROJECT) {
                take(slots, "project " + roadmap.homeProjectId());
            }
        }
    }

    private void requireOneDefault(Set<Object> slots) {
        for (SavedView view : views.values()) {
            if (view.ownDefault()) {
                take(slots, "own view " + view.roadmapUid() + view.ownerKey());
            }
            if (view.commonDefault()) {
                take(slots, "common view " + view.roadmapUid());
            }
        }
    }

    private static void take(Set<Object> slots, Object slot) {
        if (!slots.add(slot)) {
            throw new SlotTaken(slot.toString(), null);
        }
    }

    private MemoryStore copy() {
        MemoryStore copy = new MemoryStore();
        copy.take(this);
        return copy;
    }

    private void take(MemoryStore other) {
        roadmaps = new LinkedHashMap<>(other.roadmaps);
        themes = new LinkedHashMap<>(other.themes);
        views = new LinkedHashMap<>(other.views);
        initiatives = new LinkedHashMap<>(other.initiatives);
        placements = new LinkedHashMap<>(other.placements);
        links = new ArrayList<>(other.links);
        commitments = new ArrayList<>(other.commitments);
        history = new ArrayList<>(other.history);
        grants = new ArrayList<>(other.grants);
        items = new LinkedHashMap<>(other.items);
        checkIns = new ArrayList<>(other.checkIns);
        contributions = new ArrayList<>(other.contributions);
    }

    @Override
    public StrategyRecords all() {
        return new StrategyRecords(
                List.copyOf(roadmaps.values()),
                List.copyOf(themes.values()),
                List.copyOf(initiatives.values()),
                List.copyOf(placements.values()),
                links,
                commitments,
                history,
                grants,
                List.copyOf(views.values()),
                new ItemRecords(List.copyOf(items.values()), checkIns, contributions));
    }

    @Override
    public void add(StrategyRecords records, List<Roadmap> givingWay) {
        MemoryStore next = copy();
        givingWay.forEach(r -> next.roadmaps.put(r.uid(), r));
        records.roadmaps().forEach(r -> next.roadmaps.put(r.uid(), r));
        records.themes().forEach(t -> next.themes.put(t.uid(), t));
        records.initiatives().forEach(i -> next.initiatives.put(i.uid(), i));
        records.placements().forEach(next::place);
        next.links.addAll(records.links());
        next.commitments.addAll(records.commitments());
        next.history.addAll(records.history());
        next.grants.addAll(records.grants());
        records.views().forEach(view -> next.views.put(view.uid(), view));
        records.items().items().forEach(item -> next.items.put(item.uid(), item));
        next.checkIns.addAll(records.items().checkIns());
        next.contributions.addAll(records.items().contributions());
        next.requireUnique();
        take(next);
    }
}
