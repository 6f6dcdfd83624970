package org.longview.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import org.longview.roadmap.Recorded;
import org.longview.roadmap.StrategyRecords;
import org.longview.roadmap.TransferStore;
import org.longview.strategy.Roadmap;

/** Hands out all rows, and takes in others, through Active Objects. */
public final class ActiveObjectsTransfer implements TransferStore {
    private final ActiveObjects ao;

    public ActiveObjectsTransfer(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public StrategyRecords all() {
        Tables tables = new Tables(ao);
        return new StrategyRecords(
                tables.all(RoadmapRow.class).stream().map(Rows::toRoadmap).toList(),
                tables.all(ThemeRow.class).stream().map(Rows::toTheme).toList(),
                tables.all(InitiativeRow.class).stream().map(Rows::toInitiative).toList(),
                tables.all(PlacementRow.class).stream().map(Rows::toPlacement).toList(),
                tables.all(EpicLinkRow.class).stream().map(Rows::toLink).toList(),
                tables.all(CommitmentRow.class).stream().map(Rows::toCommitment).toList(),
                History.of(tables, tables.all(RevisionRow.class)),
                tables.all(GrantRow.class).stream().map(Rows::toGrant).toList(),
                tables.all(SavedViewRow.class).stream().map(SavedViews::toView).toList(),
                new ItemReading(ao).all());
    }

    @Override
    public void add(StrategyRecords records, List<Roadmap> givingWay) {
        try {
            new Transactions(ao)
                    .run(
                            () -> {
                                givingWay.forEach(this::end);
                                write(records);
                            });
        } catch (Overlong tooLong) {
            throw tooLong.unnamed();
        }
    }

    private void end(Roadmap deleted) {
        RoadmapRow row = new Tables(ao).one(RoadmapRow.class, "UID", deleted.uid()).orElseThrow();
        row.setVersionNo(deleted.version());
        row.setDeletedAt(Columns.millis(deleted.deletedAt()));
        row.setDefaultSlot(Writing.defaultSlot(deleted));
        row.save();
    }

    private void write(StrategyRecords records) {
        Writing writing = new Writing(ao);
        for (Recorded recorded : records.history()) {
            writing.add(recorded.revision());
            for (int i = 0; i < recorded.changes().size(); i++) {
                writing.add(recorded.revision(), i, recorded.changes().get(i));
            }
        }
        records.roadmaps().forEach(writing::add);
        records.themes().forEach(writing::add);
        records.initiatives().forEach(writing::add);
        records.placements().forEach(writing::add);
        records.links().forEach(writing::add);
        records.commitments().forEach(writing::add);
        records.grants().forEach(writing::add);
        records.views().forEach(new SavedViews(ao)::add);
        ItemWriting items = new ItemWriting(ao);
        records.items().items().forEach(items::add);
        records.items().checkIns().forEach(items::add);
        records.items().contributions().forEach(items::add);
    }
}
