package org.longview.publish;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.longview.roadmap.Inputs;
import org.longview.roadmap.KeepKeyResults;
import org.longview.roadmap.KeepObjectives;
import org.longview.strategy.Brief;
import org.longview.strategy.BriefLink;
import org.longview.strategy.BriefTexts;
import org.longview.strategy.CheckIn;
import org.longview.strategy.Contribution;
import org.longview.strategy.KeyResult;
import org.longview.strategy.Need;
import org.longview.strategy.Objective;
import org.longview.strategy.Requirement;
import org.longview.strategy.Score;
import org.longview.strategy.SortKey;
import org.longview.strategy.StatusUpdate;
import org.longview.strategy.StrategyItem;
import org.longview.strategy.Timeframe;
import org.longview.strategy.Uid;
import org.longview.strategy.Vision;

/** Reads what a roadmap is for, and the briefs of its initiatives. */
final class AimsReader {
    private final Naming naming;
    private final Draft draft;

    AimsReader(Naming naming, Draft draft) {
        this.naming = naming;
        this.draft = draft;
    }

    void readRoadmap(Node roadmap, String roadmapUid) {
        Node vision = roadmap.objectOrNull("vision");
        if (vision != null) {
            String uid = RoadmapReader.uid(vision, "uid");
            keep(
                    vision,
                    vision.made(
                            () ->
                                    new Vision(
                                            uid,
                                            roadmapUid,
                                            vision.textOrNull("text"),
                                            vision.number("version"))));
        }
        int standing = 0;
        for (Node objective : roadmap.list("objectives")) {
            if (readObjective(objective, roadmapUid).exists()) {
                roadmap.requireRoom("objectives", standing++, KeepObjectives.MOST);
            }
        }
    }

    private void keep(Node node, StrategyItem item) {
        RoadmapReader.readHistory(node, naming, item.uid(), item.version(), draft.history);
        node.requireNothingElse();
        draft.items.add(item);
    }

    private Objective readObjective(Node node, String roadmapUid) {
        String uid = RoadmapReader.uid(node, "uid");
        Timeframe timeframe = InitiativeReader.timeframe(node);
        String owner = naming.userOrNull(node, "owner");
        Objective objective =
                node.made(
                        () ->
                                new Objective(
                                        uid,
                                        roadmapUid,
                                        node.text("name"),
                                        node.textOrNull("why"),
                                        timeframe,
                                        owner,
                                        new SortKey(node.text("sortKey")),
                                        node.number("version"),
                                        node.instantOrNull("deletedAt")));
        new UpdatesReader(naming, draft).read(node, StatusUpdate.Subject.of(objective));
        int standing = 0;
        for (Node keyResult : node.list("keyResults")) {
            if (readKeyResult(keyResult, uid).exists()) {
                node.requireRoom("keyResults", standing++, KeepKeyResults.MOST);
            }
        }
        keep(node, objective);
        draft.knowObjective(uid);
        return objective;
    }

    private KeyResult readKeyResult(Node node, String objectiveUid) {
        String uid = RoadmapReader.uid(node, "uid");
        BigDecimal current = null;
        int next = 1;
        for (Node entry : node.list("checkIns")) {
            CheckIn checkIn = checkIn(entry, uid);
            if (checkIn.number() != next++) {
                throw entry.refusal(
                        "number", checkIn.number(), "the number " + (next - 1) + " is expected");
            }
            current = checkIn.value();
            draft.checkIns.add(checkIn);
        }
        BigDecimal last = current;
        int count = next - 1;
        KeyResult keyResult =
                node.made(
                        () ->
                                new KeyResult(
                                        uid,
                                        objectiveUid,
                                        node.text("name"),
                                        node.decimalOrNull("start"),
                                        node.decimalOrNull("target"),
                                        last,
                                        node.textOrNull("unit"),
                                        count,
                                        new SortKey(node.text("sortKey")),
                                        node.number("version"),
                                        node.instantOrNull("deletedAt")));
        keep(node, keyResult);
        return keyResult;
    }

    private CheckIn checkIn(Node entry, String keyResultUid) {
        String who = naming.user(entry, "who");
        CheckIn checkIn =
                entry.made(
                        () ->
                                new CheckIn(
                                        keyResultUid,
                                        entry.count("number"),
                                        entry.decimalOrNull("value"),
                                        entry.textOrNull("note"),
                                        who,
                                        entry.instant("when"),
                                        entry.wholeOrNull("reverses")));
        entry.requireNothingElse();
        return checkIn;
    }

    /** The objectives of the roadmap are read before. */
    void readInitiative(Node node, String initiativeUid) {
        Set<String> holding = new HashSet<>();
        for (Node entry : node.list("objectives")) {
            String objective = RoadmapReader.uid(entry, "objective");
            Instant from = entry.instant("from");
            Instant to = entry.instantOrNull("to");
            entry.requireNothingElse();
            if (!draft.hasObjective(objective)) {
                throw entry.refusal("objective", objective, "the roadmap has no such objective");
            }
            if (to == null && !holding.add(objective)) {
                throw entry.refusal("objective", objective, "it is served twice at once");
            }
            draft.contributions.add(
                    entry.made(() -> new Contribution(initiativeUid, objective, from, to)));
        }
        Node brief = node.objectOrNull("brief");
        if (brief != null) {
            readBrief(brief, initiativeUid);
        }
        Node score = node.objectOrNull("score");
        if (score != null) {
            readScore(score, initiativeUid);
        }
    }

    private void readScore(Node node, String initiativeUid) {
        String uid = RoadmapReader.uid(node, "uid");
        Node inputs = node.objectOrNull("inputs");
        Map<String, String> fields = new TreeMap<>();
        for (String name : Score.names()) {
            String value = inputs == null ? null : inputs.textOrNull(name);
            if (value != null) {
                fields.put(name, value);
            }
        }
        if (inputs != null) {
            inputs.requireNothingElse();
        }
        keep(
                node,
                node.made(
                        () ->
                                Score.empty(uid, initiativeUid)
                                        .with(fields, node.number("version"))));
    }

    private void readBrief(Node node, String initiativeUid) {
        String uid = RoadmapReader.uid(node, "uid");
        BriefTexts texts =
                node.made(
                        () ->
                                new BriefTexts(
                                        node.textOrNull("problem"),
                                        node.textOrNull("outcome"),
                                        node.textOrNull("benefits"),
                                        node.textOrNull("measures")));
        List<Requirement> requirements = new ArrayList<>();
        for (Node line : node.list("requirements")) {
            requirements.add(
                    line.made(
                            () ->
                                    new Requirement(
                                            Uid.check("uid", line.text("uid")),
                                            Inputs.oneOf(Need.class, "need", line.text("need")),
                                            line.flag("done"),
                                            line.text("text"))));
            line.requireNothingElse();
        }
        List<BriefLink> links = new ArrayList<>();
        for (Node link : node.list("links")) {
            links.add(link.made(() -> new BriefLink(link.text("url"), link.textOrNull("title"))));
            link.requireNothingElse();
        }
        keep(
                node,
                node.made(
                        () ->
                                new Brief(
                                        uid,
                                        initiativeUid,
                                        texts,
                                        requirements,
                                        links,
                                        node.number("version"))));
    }
}
