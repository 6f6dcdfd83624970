package org.longview.publish;

import java.util.LinkedHashMap;
import java.util.Map;
import org.longview.roadmap.Forbidden;
import org.longview.roadmap.Permissions;
import org.longview.roadmap.Settings;
import org.longview.roadmap.TransferStore;
import org.longview.roadmap.Viewer;

/** Writes everything that is stored into one document; see docs/transfer-format.md. */
public final class ExportTransfer {
    static final String FORMAT = "longview-transfer";

    private final TransferStore transfer;
    private final Permissions permissions;
    private final References references;
    private final Settings settings;

    public ExportTransfer(
            TransferStore transfer,
            Permissions permissions,
            References references,
            Settings settings) {
        this.transfer = transfer;
        this.permissions = permissions;
        this.references = references;
        this.settings = settings;
    }

    /** The document as maps, lists, texts and numbers, in a fixed order. */
    public Map<String, Object> export(Viewer viewer) {
        if (!permissions.systemAdmin(viewer)) {
            throw new Forbidden("Only a system administrator may export");
        }
        DocumentWriter writer = new DocumentWriter(transfer.all());
        var roadmaps = writer.roadmaps();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", FORMAT);
        document.put("version", Upcasters.RELEASED.current());
        document.put("fiscalStartMonth", settings.fiscalYear().startMonth());
        writer.referred().putInto(document, references);
        document.put("roadmaps", roadmaps);
        return document;
    }
}
