package org.longview.publish;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.longview.roadmap.Inputs;
import org.longview.strategy.Commitment;
import org.longview.strategy.EpicLink;
import org.longview.strategy.Estimate;
import org.longview.strategy.Health;
import org.longview.strategy.Initiative;
import org.longview.strategy.Lifecycle;
import org.longview.strategy.LinkRole;
import org.longview.strategy.StatusUpdate;
import org.longview.strategy.Timeframe;

/** Reads one initiative of a document into records. */
final class InitiativeReader {
    private final Node node;
    private final Naming naming;
    private final String roadmapUid;
    private final Draft draft;
    private final String uid;

    InitiativeReader(Node node, Naming naming, String roadmapUid, Draft draft) {
        this.node = node;
        this.naming = naming;
        this.roadmapUid = roadmapUid;
        this.draft = draft;
        this.uid = RoadmapReader.uid(node, "uid");
    }

    void read() {
        String theme = node.textOrNull("theme");
        if (theme != null && !draft.hasTheme(theme)) {
            throw node.refusal("theme", theme, "the roadmap has no such theme");
        }
        Timeframe timeframe = timeframe(node);
        String owner = naming.userOrNull(node, "owner");
        Initiative initiative =
                node.made(
                        () ->
                                new Initiative(
                                        uid,
                                        roadmapUid,
                                        node.text("name"),
                                        node.textOrNull("why"),
                                        theme,
                                        timeframe,
                                        Inputs.oneOf(
                                                Lifecycle.class,
                                                "lifecycle",
                                                node.text("lifecycle")),
                                        Inputs.oneOf(Health.class, "health", node.text("health")),
                                        owner,
                                        node.wholeOrNull("manualProgress"),
                                        Estimate.read(node.textOrNull("estimate")),
                                        node.number("version"),
                                        node.instantOrNull("deletedAt")));
        readLinks(initiative);
        readLedger();
        new AimsReader(naming, draft).readInitiative(node, uid);
        new UpdatesReader(naming, draft).read(node, StatusUpdate.Subject.of(initiative));
        RoadmapReader.readHistory(node, naming, uid, initiative.version(), draft.history);
        node.requireNothingElse();
        draft.initiatives.add(initiative);
    }

    static Timeframe timeframe(Node of) {
        Node frame = of.objectOrNull("timeframe");
        if (frame == null) {
            return null;
        }
        String text = frame.text("text");
        LocalDate from = frame.dayOrNull("from");
        LocalDate to = frame.dayOrNull("to");
        frame.requireNothingElse();
        return of.made(() -> Timeframe.restore(text, from, to));
    }

    private void readLinks(Initiative initiative) {
        Set<Long> holding = new HashSet<>();
        for (Node link : node.list("epics")) {
            Long issue = naming.issue(link, "issue");
            LinkRole role =
                    link.made(() -> Inputs.oneOf(LinkRole.class, "role", link.text("role")));
            Instant from = link.instant("from");
            Instant to = link.instantOrNull("to");
            link.requireNothingElse();
            if (to == null && !initiative.exists()) {
                throw link.refusal("to", null, "a deleted initiative holds no epics");
            }
            if (issue == null) {
                continue;
            }
            if (to == null && !holding.add(issue)) {
                throw link.refusal("issue", issue, "it is linked twice at once");
            }
            draft.links.add(link.made(() -> new EpicLink(uid, issue, role, from, to)));
        }
    }

    private void readLedger() {
        List<Commitment> entries = new ArrayList<>();
        for (Node entry : node.list("ledger")) {
            Timeframe promised = timeframe(entry);
            String who = naming.user(entry, "who");
            Integer reverses = entry.wholeOrNull("reverses");
            entries.add(
                    entry.made(
                            () ->
                                    new Commitment(
                                            uid,
                                            entry.count("number"),
                                            promised,
                                            who,
                                            entry.instant("when"),
                                            entry.textOrNull("reason"),
                                            reverses)));
            requireNext(entry, entries);
            entry.requireNothingElse();
        }
        draft.commitments.addAll(entries);
    }

    /** Asked of each entry alone, because a ledger of all before would cost their square. */
    private static void requireNext(Node entry, List<Commitment> entries) {
        int number = entries.get(entries.size() - 1).number();
        if (number != entries.size()) {
            throw entry.refusal("number", number, "Ledger entries are numbered without gaps");
        }
    }
}
