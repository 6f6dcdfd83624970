package org.longview.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.longview.strategy.Health;
import org.longview.strategy.StatusUpdate;

/** Reads and writes the table of status updates. */
final class Updates {
    private final ActiveObjects ao;
    private final Tables tables;

    Updates(ActiveObjects ao) {
        this.ao = ao;
        this.tables = new Tables(ao);
    }

    Optional<StatusUpdate> byUid(String uid) {
        return tables.one(StatusUpdateRow.class, "UID", uid).map(Updates::toUpdate);
    }

    List<StatusUpdate> all() {
        return tables.all(StatusUpdateRow.class).stream().map(Updates::toUpdate).toList();
    }

    /** Those that stand and have that value in a column, newest first. */
    List<StatusUpdate> where(String column, String value) {
        return tables
                .all(StatusUpdateRow.class, column + " = ? AND DELETED_AT IS NULL", value)
                .stream()
                .map(Updates::toUpdate)
                .sorted(
                        Comparator.comparing(StatusUpdate::when)
                                .thenComparing(StatusUpdate::uid)
                                .reversed())
                .toList();
    }

    private static StatusUpdate toUpdate(StatusUpdateRow row) {
        return new StatusUpdate(
                row.getUid(),
                new StatusUpdate.Subject(
                        StatusUpdate.Subject.Kind.valueOf(row.getSubjectKind()),
                        row.getSubjectUid(),
                        row.getRoadmapUid()),
                Health.valueOf(row.getHealth()),
                row.getUpdateText(),
                row.getAuthorKey(),
                Columns.instant(row.getMadeAt()),
                Columns.instant(row.getEditedAt()),
                Columns.instant(row.getDeletedAt()),
                row.getVersionNo());
    }

    void add(StatusUpdate update) {
        ao.create(
                StatusUpdateRow.class,
                new Columns()
                        .with("UID", update.uid())
                        .with("ROADMAP_UID", update.subject().roadmapUid())
                        .with("SUBJECT_KIND", update.subject().kind().name())
                        .with("SUBJECT_UID", update.subject().uid())
                        .with("HEALTH", update.health().name())
                        .with("UPDATE_TEXT", update.text())
                        .with("AUTHOR_KEY", update.author())
                        .with("MADE_AT", Columns.millis(update.when()))
                        .with("EDITED_AT", Columns.millis(update.editedAt()))
                        .with("DELETED_AT", Columns.millis(update.takenBackAt()))
                        .with("VERSION_NO", update.version())
                        .values());
    }

    void change(StatusUpdate update) {
        StatusUpdateRow row = tables.one(StatusUpdateRow.class, "UID", update.uid()).orElseThrow();
        row.setHealth(update.health().name());
        row.setUpdateText(update.text());
        row.setEditedAt(Columns.millis(update.editedAt()));
        row.setDeletedAt(Columns.millis(update.takenBackAt()));
        row.setVersionNo(update.version());
        row.save();
    }
}
