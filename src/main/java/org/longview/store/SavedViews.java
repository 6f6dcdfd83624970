package org.longview.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.longview.strategy.SavedView;

/** Turns saved views into rows and back. */
final class SavedViews {
    private static final String SHARED = "SHARED";
    private static final String PRIVATE = "PRIVATE";
    private static final String TAKEN = "view:";

    private final ActiveObjects ao;
    private final Tables tables;

    SavedViews(ActiveObjects ao) {
        this.ao = ao;
        this.tables = new Tables(ao);
    }

    static SavedView toView(SavedViewRow row) {
        return new SavedView(
                row.getUid(),
                row.getRoadmapUid(),
                row.getOwnerKey(),
                row.getName(),
                row.getQueryText(),
                SHARED.equals(row.getAudience()),
                row.getOwnSlot().startsWith(TAKEN),
                row.getCommonSlot().startsWith(TAKEN),
                row.getVersionNo(),
                Columns.instant(row.getDeletedAt()));
    }

    /** What this view is to its owner or to all, another one may be now. */
    void giveBack(SavedView view) {
        if (view.version() == 1) {
            return;
        }
        SavedViewRow row = tables.one(SavedViewRow.class, "UID", view.uid()).orElseThrow();
        row.setOwnSlot(Writing.free());
        row.setCommonSlot(Writing.free());
        row.save();
    }

    void keep(SavedView view) {
        if (view.version() == 1) {
            add(view);
            return;
        }
        SavedViewRow row = tables.one(SavedViewRow.class, "UID", view.uid()).orElseThrow();
        row.setName(view.name());
        row.setQueryText(view.query().isEmpty() ? null : view.query());
        row.setAudience(audience(view));
        row.setOwnSlot(ownSlot(view));
        row.setCommonSlot(commonSlot(view));
        row.setVersionNo(view.version());
        row.setDeletedAt(Columns.millis(view.deletedAt()));
        row.save();
    }

    void add(SavedView view) {
        ao.create(
                SavedViewRow.class,
                new Columns()
                        .with("UID", view.uid())
                        .with("ROADMAP_UID", view.roadmapUid())
                        .with("OWNER_KEY", view.ownerKey())
                        .with("NAME", view.name())
                        .with("QUERY_TEXT", view.query().isEmpty() ? null : view.query())
                        .with("AUDIENCE", audience(view))
                        .with("OWN_SLOT", ownSlot(view))
                        .with("COMMON_SLOT", commonSlot(view))
                        .with("VERSION_NO", view.version())
                        .with("DELETED_AT", Columns.millis(view.deletedAt()))
                        .values());
    }

    private static String audience(SavedView view) {
        return view.shared() ? SHARED : PRIVATE;
    }

    /** The owner's key goes in as a digest: the key alone may be as long as the column. */
    static String ownSlot(SavedView view) {
        byte[] key = view.ownerKey().getBytes(StandardCharsets.UTF_8);
        return view.ownDefault()
                ? TAKEN + view.roadmapUid() + ":" + UUID.nameUUIDFromBytes(key)
                : Writing.free();
    }

    private static String commonSlot(SavedView view) {
        return view.commonDefault() ? TAKEN + view.roadmapUid() : Writing.free();
    }
}
