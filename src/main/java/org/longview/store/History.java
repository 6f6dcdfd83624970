package org.longview.store;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.longview.roadmap.Recorded;
import org.longview.strategy.Revision;

/** Puts revisions together with their changes. */
final class History {
    private History() {}

    /** In the order of the rows. */
    static List<Recorded> of(Tables tables, List<RevisionRow> rows) {
        List<Revision> revisions = rows.stream().map(Rows::toRevision).toList();
        List<String> slots = revisions.stream().map(Revision::slot).toList();
        Map<String, List<ChangeRow>> changes =
                tables.in(ChangeRow.class, "REVISION_SLOT", slots, "").stream()
                        .sorted(Comparator.comparing(ChangeRow::getItemNo))
                        .collect(Collectors.groupingBy(ChangeRow::getRevisionSlot));
        return revisions.stream()
                .map(
                        revision ->
                                new Recorded(
                                        revision,
                                        changes.getOrDefault(revision.slot(), List.of()).stream()
                                                .map(Rows::toChange)
                                                .toList()))
                .toList();
    }
}
