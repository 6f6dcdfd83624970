package org.longview.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.java.ao.DBParam;
import org.longview.roadmap.SlotTaken;
import org.longview.roadmap.Subscription;
import org.longview.roadmap.Subscriptions;

/** Keeps in Jira's database who wants which mails, and which were sent. */
public final class ActiveObjectsSubscriptions implements Subscriptions {
    private final ActiveObjects ao;
    private final Tables tables;

    public ActiveObjectsSubscriptions(ActiveObjects ao) {
        this.ao = ao;
        this.tables = new Tables(ao);
    }

    @Override
    public Optional<Subscription> of(String roadmapUid, String personKey) {
        return tables.one(SubscriptionRow.class, "SLOT", slot(roadmapUid, personKey))
                .map(ActiveObjectsSubscriptions::toSubscription);
    }

    @Override
    public Optional<Subscription> byToken(String token) {
        return row(token).map(ActiveObjectsSubscriptions::toSubscription);
    }

    @Override
    public List<Subscription> toDigests() {
        return tables.all(SubscriptionRow.class).stream()
                .map(ActiveObjectsSubscriptions::toSubscription)
                .filter(Subscription::digest)
                .toList();
    }

    @Override
    public void put(Subscription subscription) {
        new Transactions(ao)
                .run(
                        () -> {
                            SubscriptionRow row =
                                    row(subscription.token()).orElseGet(() -> add(subscription));
                            boolean told = Boolean.TRUE.equals(row.getWantsDigest());
                            if (!told || row.getToldUntil() == null) {
                                row.setToldUntil(subscription.since().toEpochMilli());
                            }
                            row.setWantsDigest(subscription.digest());
                            row.setWantsReminders(subscription.reminders());
                            row.save();
                        });
    }

    private SubscriptionRow add(Subscription subscription) {
        String slot = slot(subscription.roadmapUid(), subscription.personKey());
        return ao.create(
                SubscriptionRow.class,
                new DBParam("SLOT", slot),
                new DBParam("TOKEN", subscription.token()),
                new DBParam("ROADMAP_UID", subscription.roadmapUid()),
                new DBParam("PERSON_KEY", subscription.personKey()));
    }

    @Override
    public void told(String token, Instant until) {
        new Transactions(ao)
                .run(
                        () ->
                                row(token)
                                        .ifPresent(
                                                row -> {
                                                    row.setToldUntil(until.toEpochMilli());
                                                    row.save();
                                                }));
    }

    @Override
    public Set<String> claim(Set<String> letters, Instant now) {
        Set<String> free = new LinkedHashSet<>(letters);
        rows(letters).forEach(row -> free.remove(row.getLetterName()));
        try {
            new Transactions(ao).run(() -> free.forEach(letter -> add(letter, now)));
            return free;
        } catch (SlotTaken another) {
            return Set.of();
        }
    }

    private void add(String letter, Instant now) {
        ao.create(
                LetterRow.class,
                new DBParam("LETTER_NAME", letter),
                new DBParam("CLAIMED_AT", now.toEpochMilli()));
    }

    @Override
    public void giveBack(Set<String> letters) {
        delete(rows(letters));
    }

    private List<LetterRow> rows(Set<String> letters) {
        return tables.in(LetterRow.class, "LETTER_NAME", letters, "");
    }

    private void delete(List<LetterRow> rows) {
        if (!rows.isEmpty()) {
            new Transactions(ao).run(() -> ao.delete(rows.toArray(new LetterRow[0])));
        }
    }

    @Override
    public void forget(Instant before) {
        delete(tables.all(LetterRow.class, "CLAIMED_AT < ?", before.toEpochMilli()));
    }

    private Optional<SubscriptionRow> row(String token) {
        return tables.one(SubscriptionRow.class, "TOKEN", token);
    }

    /** The person's key goes in as a digest: the key alone may be as long as the column. */
    static String slot(String roadmapUid, String personKey) {
        byte[] key = personKey.getBytes(StandardCharsets.UTF_8);
        return roadmapUid + ":" + UUID.nameUUIDFromBytes(key);
    }

    private static Subscription toSubscription(SubscriptionRow row) {
        return new Subscription(
                row.getToken(),
                row.getRoadmapUid(),
                row.getPersonKey(),
                row.getWantsDigest(),
                row.getWantsReminders(),
                Instant.ofEpochMilli(row.getToldUntil()));
    }
}
