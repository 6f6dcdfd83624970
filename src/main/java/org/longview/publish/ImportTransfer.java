package org.longview.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.longview.roadmap.Conflict;
import org.longview.roadmap.Forbidden;
import org.longview.roadmap.Permissions;
import org.longview.roadmap.RoadmapStore;
import org.longview.roadmap.SlotTaken;
import org.longview.roadmap.StrategyRecords;
import org.longview.roadmap.TransferStore;
import org.longview.roadmap.Viewer;
import org.longview.strategy.FiscalYear;
import org.longview.strategy.GrantHolder;

/** Takes in a transfer document, all of it or nothing; see docs/transfer-format.md. */
public final class ImportTransfer {
    private final TransferStore transfer;
    private final RoadmapStore store;
    private final Permissions permissions;
    private final References references;

    public ImportTransfer(
            TransferStore transfer,
            RoadmapStore store,
            Permissions permissions,
            References references) {
        this.transfer = transfer;
        this.store = store;
        this.permissions = permissions;
        this.references = references;
    }

    /** Whether a person may import at all, which is to be known before much is read. */
    public boolean isOpenTo(Viewer viewer) {
        return permissions.systemAdmin(viewer);
    }

    /**
     * @param document the JSON as maps, lists, texts and numbers
     */
    public ImportReport take(Viewer viewer, Map<String, Object> document) {
        return take(viewer, document, Upcasters.RELEASED);
    }

    ImportReport take(Viewer viewer, Map<String, Object> document, Upcasters upcasters) {
        if (!isOpenTo(viewer)) {
            throw new Forbidden("Only a system administrator may import");
        }
        requireFormat(Node.root(document));
        Node root = Node.root(upcasters.lift(document));
        readHead(root);
        Naming naming = Naming.read(root, references);
        Draft all = new Draft();
        List<ImportReport.Skipped> skipped = new ArrayList<>();
        Checks checks = new Checks(store);
        Set<String> seen = new HashSet<>();
        for (Node node : root.list("roadmaps")) {
            Draft roadmap = RoadmapReader.read(node, naming);
            String uid = node.text("uid");
            if (!seen.add(uid)) {
                throw node.refusal("uid", uid, "it is listed twice");
            }
            if (store.roadmap(uid).isPresent()) {
                skipped.add(skip(node, "It is here already"));
            } else if (roadmap.roadmaps.isEmpty()) {
                boolean one = node.textOrNull("homeProject") != null;
                skipped.add(
                        skip(
                                node,
                                one
                                        ? "Its home project is not here"
                                        : "None of its projects is here"));
            } else {
                checks.check(node, roadmap);
                all.addAll(roadmap);
            }
        }
        checks.dropUnknownPlaces(all);
        root.requireNothingElse();
        return keep(all, skipped, naming);
    }

    private static void requireFormat(Node root) {
        String format = root.text("format");
        if (!format.equals(ExportTransfer.FORMAT)) {
            throw root.refusal("format", format, ExportTransfer.FORMAT + " is expected");
        }
    }

    private static void readHead(Node root) {
        root.text("format");
        root.number("version");
        root.made(() -> new FiscalYear(root.count("fiscalStartMonth")));
    }

    private static ImportReport.Skipped skip(Node node, String why) {
        return new ImportReport.Skipped(node.text("uid"), node.text("name"), why);
    }

    private ImportReport keep(Draft all, List<ImportReport.Skipped> skipped, Naming naming) {
        StrategyRecords records = all.records();
        try {
            transfer.add(records);
        } catch (SlotTaken lost) {
            throw Conflict.tryAgain();
        }
        List<String> notes = new ArrayList<>();
        long roles =
                all.grants.stream()
                        .filter(grant -> grant.holder().kind() == GrantHolder.Kind.ROLE)
                        .count();
        if (roles > 0) {
            notes.add(
                    roles
                            + " grants name a project role by its id; check that they are the right ones here");
        }
        return new ImportReport(
                all.roadmaps.size(),
                all.themes.size(),
                all.initiatives.size(),
                all.links.size(),
                all.history.size(),
                skipped,
                naming.unknown(),
                notes);
    }
}
