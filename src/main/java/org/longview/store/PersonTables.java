package org.longview.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import net.java.ao.Entity;
import org.longview.roadmap.PersonRecords;
import org.longview.strategy.Grant;
import org.longview.strategy.GrantHolder;
import org.longview.strategy.ViewQuery;

/** Finds and replaces the key of a person in every table, with its history and its slots. */
public final class PersonTables implements PersonRecords {
    private static final String OWNER = "owner";
    private static final String QUERY = "query";

    private final ActiveObjects ao;
    private final Tables tables;

    public PersonTables(ActiveObjects ao) {
        this.ao = ao;
        this.tables = new Tables(ao);
    }

    /** A column that holds nothing but a person's key. */
    private record Column<T extends Entity>(
            Class<T> type, String name, BiConsumer<T, String> setter) {}

    private static final List<Column<?>> COLUMNS =
            List.of(
                    new Column<>(CheckInRow.class, "WHO_KEY", CheckInRow::setWhoKey),
                    new Column<>(CommitmentRow.class, "WHO_KEY", CommitmentRow::setWhoKey),
                    new Column<>(RevisionRow.class, "WHO_KEY", RevisionRow::setWhoKey),
                    new Column<>(InitiativeRow.class, "OWNER_KEY", InitiativeRow::setOwnerKey),
                    new Column<>(ObjectiveRow.class, "OWNER_KEY", ObjectiveRow::setOwnerKey),
                    new Column<>(
                            StatusUpdateRow.class, "AUTHOR_KEY", StatusUpdateRow::setAuthorKey));

    @Override
    public long count(String userKey) {
        long found = 0;
        for (Column<?> column : COLUMNS) {
            found += rows(column, userKey).size();
        }
        return found
                + views(userKey).size()
                + subscriptions(userKey).size()
                + grants(userKey).size()
                + changes(userKey).size();
    }

    @Override
    public void rename(String userKey, String newKey) {
        if (userKey.equals(newKey)) {
            return;
        }
        COLUMNS.forEach(column -> replace(column, userKey, newKey));
        inOne(() -> grants(userKey).forEach(row -> move(row, newKey)));
        inOne(() -> subscriptions(userKey).forEach(row -> move(row, newKey)));
        inOne(() -> views(userKey).forEach(row -> move(row, userKey, newKey)));
        inOne(() -> changes(userKey).forEach(row -> move(row, userKey, newKey)));
    }

    private void inOne(Runnable work) {
        new Transactions(ao).run(work);
    }

    private <T extends Entity> List<T> rows(Column<T> column, String userKey) {
        return tables.all(column.type(), column.name() + " = ?", userKey);
    }

    private <T extends Entity> void replace(Column<T> column, String userKey, String newKey) {
        inOne(
                () ->
                        rows(column, userKey)
                                .forEach(
                                        row -> {
                                            column.setter().accept(row, newKey);
                                            row.save();
                                        }));
    }

    private List<GrantRow> grants(String userKey) {
        return tables.all(
                GrantRow.class,
                "HOLDER_KIND = ? AND HOLDER_ID = ?",
                GrantHolder.Kind.USER.name(),
                userKey);
    }

    private void move(GrantRow row, String newKey) {
        row.setHolderId(newKey);
        row.save();
    }

    private List<SubscriptionRow> subscriptions(String userKey) {
        return tables.all(SubscriptionRow.class, "PERSON_KEY = ?", userKey);
    }

    /** Where the new key has chosen mails of its own, those hold. */
    private void move(SubscriptionRow row, String newKey) {
        String slot = ActiveObjectsSubscriptions.slot(row.getRoadmapUid(), newKey);
        if (tables.one(SubscriptionRow.class, "SLOT", slot).isPresent()) {
            ao.delete(row);
            return;
        }
        row.setPersonKey(newKey);
        row.setSlot(slot);
        row.save();
    }

    /** The person's own views, and those whose address names the person. */
    private List<SavedViewRow> views(String userKey) {
        return tables.all(SavedViewRow.class).stream()
                .filter(
                        row ->
                                row.getOwnerKey().equals(userKey)
                                        || ViewQuery.names(row.getQueryText(), userKey))
                .toList();
    }

    private void move(SavedViewRow row, String userKey, String newKey) {
        row.setQueryText(ViewQuery.renamed(row.getQueryText(), userKey, newKey));
        if (row.getOwnerKey().equals(userKey)) {
            row.setOwnerKey(newKey);
            row.setOwnSlot(SavedViews.ownSlot(SavedViews.toView(row)));
        }
        row.save();
    }

    private List<ChangeRow> changes(String userKey) {
        GrantHolder person = new GrantHolder(GrantHolder.Kind.USER, userKey);
        List<ChangeRow> found =
                new ArrayList<>(tables.all(ChangeRow.class, "FIELD_NAME = ?", Grant.field(person)));
        // not every database compares long texts
        tables.all(ChangeRow.class, "FIELD_NAME = ? OR FIELD_NAME = ?", OWNER, QUERY).stream()
                .filter(
                        row ->
                                isNamed(row, row.getOldText(), userKey)
                                        || isNamed(row, row.getNewText(), userKey))
                .forEach(found::add);
        return found;
    }

    private static boolean isNamed(ChangeRow row, String text, String userKey) {
        return row.getFieldName().equals(OWNER)
                ? userKey.equals(text)
                : ViewQuery.names(text, userKey);
    }

    private static void move(ChangeRow row, String userKey, String newKey) {
        Function<String, String> put =
                row.getFieldName().equals(OWNER)
                        ? text -> userKey.equals(text) ? newKey : text
                        : text -> ViewQuery.renamed(text, userKey, newKey);
        if (row.getFieldName().equals(OWNER) || row.getFieldName().equals(QUERY)) {
            row.setOldText(put.apply(row.getOldText()));
            row.setNewText(put.apply(row.getNewText()));
        } else {
            row.setFieldName(Grant.field(new GrantHolder(GrantHolder.Kind.USER, newKey)));
        }
        row.save();
    }
}
