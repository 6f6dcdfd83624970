package org.longview.publish;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.longview.roadmap.ItemRecords;
import org.longview.strategy.Brief;
import org.longview.strategy.BriefLink;
import org.longview.strategy.CheckIn;
import org.longview.strategy.Contribution;
import org.longview.strategy.KeyResult;
import org.longview.strategy.Objective;
import org.longview.strategy.Requirement;
import org.longview.strategy.Score;
import org.longview.strategy.StatusUpdate;
import org.longview.strategy.Vision;

/** Writes what roadmaps are for, and the briefs of initiatives, as trees of a document. */
final class AimsWriter {
    private final ItemRecords records;
    private final Referred referred;
    private final Function<String, List<Object>> history;

    /**
     * @param history writes the history of a record
     */
    AimsWriter(ItemRecords records, Referred referred, Function<String, List<Object>> history) {
        this.records = records;
        this.referred = referred;
        this.history = history;
    }

    void ofRoadmap(String roadmapUid, Map<String, Object> tree) {
        tree.put(
                "vision",
                records.of(Vision.class).stream()
                        .filter(vision -> vision.roadmapUid().equals(roadmapUid))
                        .findFirst()
                        .map(this::vision)
                        .orElse(null));
        tree.put(
                "objectives",
                list(
                        records.of(Objective.class).stream()
                                .filter(one -> one.roadmapUid().equals(roadmapUid))
                                .toList(),
                        comparing(Objective::uid),
                        this::objective));
    }

    void ofInitiative(String initiativeUid, Map<String, Object> tree) {
        tree.put(
                "objectives",
                list(
                        records.contributions().stream()
                                .filter(one -> one.initiativeUid().equals(initiativeUid))
                                .toList(),
                        comparing(Contribution::from)
                                .thenComparing(Contribution::objectiveUid)
                                .thenComparing(Contribution::to, nullsLast(naturalOrder())),
                        AimsWriter::contribution));
        tree.put(
                "brief",
                records.of(Brief.class).stream()
                        .filter(brief -> brief.initiativeUid().equals(initiativeUid))
                        .findFirst()
                        .map(this::brief)
                        .orElse(null));
        tree.put(
                "score",
                records.of(Score.class).stream()
                        .filter(score -> score.initiativeUid().equals(initiativeUid))
                        .findFirst()
                        .map(this::score)
                        .orElse(null));
        tree.put("updates", updates(initiativeUid));
    }

    private static <T> List<Object> list(
            List<T> all, Comparator<T> order, Function<T, Map<String, Object>> tree) {
        return all.stream().sorted(order).<Object>map(tree).toList();
    }

    private List<Object> updates(String subjectUid) {
        return list(
                records.of(StatusUpdate.class).stream()
                        .filter(update -> update.subject().uid().equals(subjectUid))
                        .toList(),
                comparing(StatusUpdate::when).thenComparing(StatusUpdate::uid),
                this::update);
    }

    private Map<String, Object> update(StatusUpdate update) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("uid", update.uid());
        tree.put("health", update.health().name());
        tree.put("text", update.text());
        tree.put("author", referred.user(update.author()));
        tree.put("when", DocumentWriter.text(update.when()));
        tree.put("editedAt", DocumentWriter.text(update.editedAt()));
        tree.put("takenBackAt", DocumentWriter.text(update.takenBackAt()));
        tree.put("version", update.version());
        tree.put("history", history.apply(update.uid()));
        return tree;
    }

    private Map<String, Object> vision(Vision vision) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("uid", vision.uid());
        tree.put("text", vision.text());
        tree.put("version", vision.version());
        tree.put("history", history.apply(vision.uid()));
        return tree;
    }

    private Map<String, Object> objective(Objective objective) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("uid", objective.uid());
        tree.put("name", objective.name());
        tree.put("why", objective.why());
        tree.put("timeframe", DocumentWriter.timeframe(objective.timeframe()));
        tree.put("owner", referred.user(objective.ownerKey()));
        tree.put("sortKey", objective.sortKey().text());
        tree.put("version", objective.version());
        tree.put("deletedAt", DocumentWriter.text(objective.deletedAt()));
        tree.put(
                "keyResults",
                list(
                        records.of(KeyResult.class).stream()
                                .filter(one -> one.objectiveUid().equals(objective.uid()))
                                .toList(),
                        comparing(KeyResult::uid),
                        this::keyResult));
        tree.put("updates", updates(objective.uid()));
        tree.put("history", history.apply(objective.uid()));
        return tree;
    }

    private Map<String, Object> keyResult(KeyResult keyResult) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("uid", keyResult.uid());
        tree.put("name", keyResult.name());
        tree.put("start", keyResult.start());
        tree.put("target", keyResult.target());
        tree.put("unit", keyResult.unit());
        tree.put("sortKey", keyResult.sortKey().text());
        tree.put("version", keyResult.version());
        tree.put("deletedAt", DocumentWriter.text(keyResult.deletedAt()));
        tree.put(
                "checkIns",
                list(
                        records.checkIns().stream()
                                .filter(one -> one.keyResultUid().equals(keyResult.uid()))
                                .toList(),
                        comparing(CheckIn::number),
                        this::checkIn));
        tree.put("history", history.apply(keyResult.uid()));
        return tree;
    }

    private Map<String, Object> checkIn(CheckIn checkIn) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("number", checkIn.number());
        tree.put("value", checkIn.value());
        tree.put("note", checkIn.note());
        tree.put("who", referred.user(checkIn.who()));
        tree.put("when", DocumentWriter.text(checkIn.when()));
        tree.put("reverses", checkIn.reverses());
        return tree;
    }

    private static Map<String, Object> contribution(Contribution contribution) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("objective", contribution.objectiveUid());
        tree.put("from", DocumentWriter.text(contribution.from()));
        tree.put("to", DocumentWriter.text(contribution.to()));
        return tree;
    }

    private Map<String, Object> brief(Brief brief) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("uid", brief.uid());
        tree.put("problem", brief.texts().problem());
        tree.put("outcome", brief.texts().outcome());
        tree.put("benefits", brief.texts().benefits());
        tree.put("measures", brief.texts().measures());
        tree.put(
                "requirements",
                brief.requirements().stream().<Object>map(AimsWriter::requirement).toList());
        tree.put("links", brief.links().stream().<Object>map(AimsWriter::link).toList());
        tree.put("version", brief.version());
        tree.put("history", history.apply(brief.uid()));
        return tree;
    }

    private Map<String, Object> score(Score score) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("uid", score.uid());
        tree.put("inputs", new TreeMap<>(score.fields()));
        tree.put("version", score.version());
        tree.put("history", history.apply(score.uid()));
        return tree;
    }

    private static Map<String, Object> requirement(Requirement requirement) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("uid", requirement.uid());
        tree.put("need", requirement.need().name());
        tree.put("done", requirement.done());
        tree.put("text", requirement.text());
        return tree;
    }

    private static Map<String, Object> link(BriefLink link) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("url", link.url());
        tree.put("title", link.title());
        return tree;
    }
}
