package org.longview.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.longview.roadmap.Act;
import org.longview.roadmap.Aims;
import org.longview.roadmap.Plan;
import org.longview.roadmap.Recorded;
import org.longview.roadmap.RoadmapStore;
import org.longview.roadmap.SlotTaken;
import org.longview.strategy.Brief;
import org.longview.strategy.CheckIn;
import org.longview.strategy.Commitment;
import org.longview.strategy.Contribution;
import org.longview.strategy.EpicLink;
import org.longview.strategy.Grant;
import org.longview.strategy.Initiative;
import org.longview.strategy.KeyResult;
import org.longview.strategy.Ledger;
import org.longview.strategy.Objective;
import org.longview.strategy.Placement;
import org.longview.strategy.Roadmap;
import org.longview.strategy.SavedView;
import org.longview.strategy.Score;
import org.longview.strategy.StatusUpdate;
import org.longview.strategy.Theme;
import org.longview.strategy.Vision;

/** Keeps roadmaps in Jira's database through Active Objects. */
public final class ActiveObjectsStore implements RoadmapStore {
    private static final String LIVE = " AND DELETED_AT IS NULL";
    private static final String HOLDS = " AND TO_AT IS NULL";

    private final ActiveObjects ao;
    private final Tables tables;

    public ActiveObjectsStore(ActiveObjects ao) {
        this.ao = ao;
        this.tables = new Tables(ao);
    }

    @Override
    public Optional<Roadmap> roadmap(String uid) {
        return tables.one(RoadmapRow.class, "UID", uid).map(Rows::toRoadmap);
    }

    @Override
    public Optional<Roadmap> ofProject(long projectId) {
        return tables.one(RoadmapRow.class, "DEFAULT_SLOT", Writing.projectSlot(projectId))
                .map(Rows::toRoadmap);
    }

    @Override
    public List<Roadmap> roadmaps() {
        return tables.all(RoadmapRow.class, "DELETED_AT IS NULL").stream()
                .map(Rows::toRoadmap)
                .toList();
    }

    @Override
    public Optional<Theme> theme(String uid) {
        return tables.one(ThemeRow.class, "UID", uid).map(Rows::toTheme);
    }

    @Override
    public Optional<Initiative> initiative(String uid) {
        return tables.one(InitiativeRow.class, "UID", uid).map(Rows::toInitiative);
    }

    @Override
    public Optional<SavedView> view(String uid) {
        return tables.one(SavedViewRow.class, "UID", uid).map(SavedViews::toView);
    }

    @Override
    public List<SavedView> views(String roadmapUid) {
        return tables.all(SavedViewRow.class, "ROADMAP_UID = ?" + LIVE, roadmapUid).stream()
                .map(SavedViews::toView)
                .toList();
    }

    @Override
    public Optional<Vision> vision(String uid) {
        return tables.one(VisionRow.class, "UID", uid).map(ItemRows::toVision);
    }

    @Override
    public Optional<Objective> objective(String uid) {
        return tables.one(ObjectiveRow.class, "UID", uid).map(ItemRows::toObjective);
    }

    @Override
    public Optional<KeyResult> keyResult(String uid) {
        return tables.one(KeyResultRow.class, "UID", uid).map(ItemRows::toKeyResult);
    }

    @Override
    public Optional<Brief> brief(String uid) {
        return tables.one(BriefRow.class, "UID", uid).map(ItemRows::toBrief);
    }

    @Override
    public Optional<StatusUpdate> statusUpdate(String uid) {
        return new Updates(ao).byUid(uid);
    }

    @Override
    public List<StatusUpdate> updatesOf(String subjectUid) {
        return new Updates(ao).where("SUBJECT_UID", subjectUid);
    }

    @Override
    public List<StatusUpdate> updatesOn(String roadmapUid) {
        return new Updates(ao).where("ROADMAP_UID", roadmapUid);
    }

    @Override
    public Optional<Vision> visionOf(String roadmapUid) {
        return tables.one(VisionRow.class, "ROADMAP_UID", roadmapUid).map(ItemRows::toVision);
    }

    @Override
    public Optional<Brief> briefOf(String initiativeUid) {
        return tables.one(BriefRow.class, "INITIATIVE_UID", initiativeUid).map(ItemRows::toBrief);
    }

    @Override
    public Optional<Score> score(String uid) {
        return tables.one(ScoreRow.class, "UID", uid).map(ItemRows::toScore);
    }

    @Override
    public Optional<Score> scoreOf(String initiativeUid) {
        return tables.one(ScoreRow.class, "INITIATIVE_UID", initiativeUid).map(ItemRows::toScore);
    }

    @Override
    public List<Score> scores(Collection<String> initiativeUids) {
        return tables.in(ScoreRow.class, "INITIATIVE_UID", initiativeUids, "").stream()
                .map(ItemRows::toScore)
                .toList();
    }

    @Override
    public Aims aims(String roadmapUid) {
        return new ItemReading(ao).aims(roadmapUid);
    }

    @Override
    public List<CheckIn> checkIns(String keyResultUid) {
        return new ItemReading(ao).checkIns(keyResultUid);
    }

    @Override
    public List<Contribution> contributions(String initiativeUid) {
        return tables
                .all(ContributionRow.class, "INITIATIVE_UID = ?" + HOLDS, initiativeUid)
                .stream()
                .map(ItemRows::toContribution)
                .toList();
    }

    @Override
    public List<Grant> grants(String roadmapUid) {
        return tables.all(GrantRow.class, "ROADMAP_UID = ?", roadmapUid).stream()
                .map(Rows::toGrant)
                .toList();
    }

    @Override
    public Plan plan(String roadmapUid) {
        String live = "ROADMAP_UID = ?" + LIVE;
        List<Theme> themes =
                tables.all(ThemeRow.class, live, roadmapUid).stream()
                        .map(Rows::toTheme)
                        .sorted(Comparator.comparing(Theme::sortKey).thenComparing(Theme::uid))
                        .toList();
        Map<String, Initiative> initiatives = new HashMap<>();
        for (InitiativeRow row : tables.all(InitiativeRow.class, live, roadmapUid)) {
            initiatives.put(row.getUid(), Rows.toInitiative(row));
        }
        List<Initiative> ranked = new ArrayList<>();
        for (Placement place : placements(roadmapUid)) {
            Initiative placed = initiatives.get(place.initiativeUid());
            if (placed != null) {
                ranked.add(placed);
            }
        }
        List<EpicLink> links =
                tables.in(EpicLinkRow.class, "INITIATIVE_UID", initiatives.keySet(), HOLDS).stream()
                        .map(Rows::toLink)
                        .toList();
        return new Plan(themes, ranked, links, ledgers(initiatives.keySet()));
    }

    private Map<String, Ledger> ledgers(Collection<String> initiativeUids) {
        return tables.in(CommitmentRow.class, "INITIATIVE_UID", initiativeUids, "").stream()
                .map(Rows::toCommitment)
                .sorted(Comparator.comparing(Commitment::number))
                .collect(
                        Collectors.groupingBy(
                                Commitment::initiativeUid,
                                Collectors.collectingAndThen(Collectors.toList(), Ledger::new)));
    }

    @Override
    public List<Placement> placements(String roadmapUid) {
        return tables.all(PlacementRow.class, "ROADMAP_UID = ?", roadmapUid).stream()
                .map(Rows::toPlacement)
                .sorted(
                        Comparator.comparing(Placement::sortKey)
                                .thenComparing(Placement::initiativeUid))
                .toList();
    }

    @Override
    public List<EpicLink> links(String initiativeUid) {
        return tables.all(EpicLinkRow.class, "INITIATIVE_UID = ?" + HOLDS, initiativeUid).stream()
                .map(Rows::toLink)
                .toList();
    }

    @Override
    public List<Commitment> commitments(String initiativeUid) {
        return tables.all(CommitmentRow.class, "INITIATIVE_UID = ?", initiativeUid).stream()
                .map(Rows::toCommitment)
                .sorted(Comparator.comparing(Commitment::number))
                .toList();
    }

    @Override
    public Map<Long, String> primaries(Collection<Long> issueIds) {
        List<String> slots = issueIds.stream().map(Writing::primarySlot).toList();
        return tables.in(EpicLinkRow.class, "PRIMARY_SLOT", slots, "").stream()
                .collect(Collectors.toMap(EpicLinkRow::getIssueId, EpicLinkRow::getInitiativeUid));
    }

    @Override
    public List<Recorded> history(String objectUid) {
        return recorded(tables.all(RevisionRow.class, "OBJECT_UID = ?", objectUid)).stream()
                .sorted(Comparator.comparing((Recorded r) -> -r.revision().version()))
                .toList();
    }

    @Override
    public List<Recorded> historySince(Collection<String> objectUids, Instant since) {
        String also = " AND MADE_AT >= " + since.toEpochMilli();
        return recorded(tables.in(RevisionRow.class, "OBJECT_UID", objectUids, also)).stream()
                .sorted(Comparator.comparing((Recorded r) -> -r.revision().version()))
                .toList();
    }

    @Override
    public List<Recorded> command(String commandId) {
        return recorded(tables.all(RevisionRow.class, "COMMAND_ID = ?", commandId));
    }

    private List<Recorded> recorded(List<RevisionRow> revisions) {
        return History.of(tables, revisions);
    }

    @Override
    public void write(Act act) {
        try {
            new Transactions(ao).run(() -> new Acting(ao).write(act));
        } catch (Overlong tooLong) {
            throw tooLong.in(act);
        }
    }

    @Override
    public void giveReason(String commandId, String reason, List<Commitment> entries) {
        AtomicBoolean given = new AtomicBoolean();
        new Transactions(ao).run(() -> given.set(new Reasons(ao).give(commandId, reason, entries)));
        if (!given.get()) {
            throw new SlotTaken("The command has a reason", null);
        }
    }
}
