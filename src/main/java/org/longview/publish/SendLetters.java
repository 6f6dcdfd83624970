package org.longview.publish;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.longview.roadmap.KeepSubscription;
import org.longview.roadmap.Letter;
import org.longview.roadmap.NotFound;
import org.longview.roadmap.Period;
import org.longview.roadmap.Post;
import org.longview.roadmap.ReadPeriod;
import org.longview.roadmap.RoadmapStore;
import org.longview.roadmap.Round;
import org.longview.roadmap.SlotTaken;
import org.longview.roadmap.Subscription;
import org.longview.roadmap.Subscriptions;
import org.longview.roadmap.Viewer;
import org.longview.strategy.Cadence;
import org.longview.strategy.Roadmap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the letters that are due: the digest of a week, and reminders of status updates.
 *
 * <p>Every letter is claimed before it is sent, so that of several nodes one sends it. A node that
 * dies in between has lost the letter: none at all is better than the same one twice.
 */
public final class SendLetters implements Round {
    /** Digests end, and reminders go out, no earlier on a day than this. */
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    /** Long enough that nobody is reminded of the same missing update twice in a year. */
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private static final Logger LOG = LoggerFactory.getLogger(SendLetters.class);

    private final ReadPeriod read;
    private final RoadmapStore store;
    private final Subscriptions subscriptions;
    private final Post post;
    private final Clock clock;

    public SendLetters(
            ReadPeriod read,
            RoadmapStore store,
            Subscriptions subscriptions,
            Post post,
            Clock clock) {
        this.read = read;
        this.store = store;
        this.subscriptions = subscriptions;
        this.post = post;
        this.clock = clock;
    }

    /** One who cannot be written to does not keep the others from getting their letters. */
    @Override
    public void run() {
        if (!post.isOpen()) {
            return;
        }
        Instant now = clock.instant();
        for (Subscription subscription : subscriptions.toDigests()) {
            attempt(subscription.roadmapUid(), () -> digest(subscription, now));
        }
        for (Roadmap roadmap : store.roadmaps()) {
            if (roadmap.settings().cadence() != Cadence.NONE) {
                attempt(roadmap.uid(), () -> remind(roadmap.uid(), now));
            }
        }
        subscriptions.forget(now.minus(REMEMBERED));
    }

    private static void attempt(String roadmapUid, Runnable sending) {
        try {
            sending.run();
        } catch (RuntimeException e) {
            LOG.error(
                    "Longview could not send a mail about the roadmap {}; it tries again with the"
                            + " next round",
                    roadmapUid,
                    e);
        }
    }

    private void digest(Subscription subscription, Instant now) {
        String uid = subscription.roadmapUid();
        Instant since = subscription.since();
        Instant until = read.zone(uid).map(zone -> lastMonday(now, zone)).orElse(since);
        Viewer reader = post.reader(subscription.personKey()).orElse(null);
        if (!since.isBefore(until) || reader == null) {
            return;
        }
        Period period = period(reader, uid, since, until);
        if (period == null) {
            return;
        }
        String token = subscription.token();
        // by the day, so that a Monday has one digest even where the zone changes on it
        Set<String> name = Set.of("digest:" + token + ":" + period.lastDay());
        if (subscriptions.claim(name, now).isEmpty()) {
            return;
        }
        try {
            subscriptions.told(token, until);
            WriteLetters.digest(Digest.of(period), reader.locale(), links(period, token, "digest"))
                    .ifPresent(letter -> post.send(reader, letter));
        } catch (RuntimeException e) {
            subscriptions.told(token, since);
            subscriptions.giveBack(name);
            throw e;
        }
    }

    /** What that person may see of it, null for nothing. */
    private Period period(Viewer reader, String roadmapUid, Instant since, Instant until) {
        try {
            return read.of(reader, roadmapUid, since, until);
        } catch (NotFound hidden) {
            return null;
        }
    }

    private void remind(String roadmapUid, Instant now) {
        boolean isMorning =
                read.zone(roadmapUid)
                        .filter(zone -> !now.atZone(zone).toLocalTime().isBefore(MORNING))
                        .isPresent();
        if (isMorning) {
            read.late(roadmapUid, now)
                    .forEach(
                            (owner, late) ->
                                    attempt(
                                            roadmapUid,
                                            () -> remind(owner, roadmapUid, late, now)));
        }
    }

    private void remind(String owner, String roadmapUid, Map<String, LocalDate> late, Instant now) {
        Viewer reader = post.reader(owner).orElse(null);
        boolean wanted =
                subscriptions.of(roadmapUid, owner).map(Subscription::reminders).orElse(true);
        if (reader == null || !wanted) {
            return;
        }
        Map<String, String> names = new LinkedHashMap<>();
        late.forEach((uid, due) -> names.put("reminder:" + uid + ":" + due, uid));
        Set<String> claimed = subscriptions.claim(names.keySet(), now);
        boolean sent = false;
        try {
            Set<String> missing = new LinkedHashSet<>();
            claimed.forEach(name -> missing.add(names.get(name)));
            sent = !missing.isEmpty() && remind(reader, roadmapUid, missing, now);
        } finally {
            if (!sent) {
                subscriptions.giveBack(claimed);
            }
        }
    }

    /** Whether there was anything that this reader may be told. */
    private boolean remind(Viewer reader, String roadmapUid, Set<String> late, Instant now) {
        Period period = period(reader, roadmapUid, now, now);
        if (period == null) {
            return false;
        }
        String owner = reader.userKey();
        WriteLetters.Links links = links(period, tokenOf(owner, roadmapUid, now), "reminders");
        Optional<Letter> letter =
                WriteLetters.reminder(Digest.of(period), owner, late, reader.locale(), links);
        letter.ifPresent(written -> post.send(reader, written));
        return letter.isPresent();
    }

    /** Who has chosen nothing gets a token with the first letter. */
    private String tokenOf(String owner, String roadmapUid, Instant now) {
        Optional<Subscription> kept = subscriptions.of(roadmapUid, owner);
        if (kept.isEmpty()) {
            try {
                subscriptions.put(
                        Subscription.usual(KeepSubscription.freshToken(), roadmapUid, owner, now));
            } catch (SlotTaken another) {
                LOG.debug("Another node has just added it");
            }
        }
        return subscriptions.of(roadmapUid, owner).orElseThrow().token();
    }

    /** The morning of the latest Monday that is not still to come. */
    static Instant lastMonday(Instant now, ZoneId zone) {
        ZonedDateTime local = now.atZone(zone);
        ZonedDateTime monday =
                local.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(MORNING);
        return (monday.toInstant().isAfter(now) ? monday.minusWeeks(1) : monday).toInstant();
    }

    private WriteLetters.Links links(Period period, String token, String kind) {
        String base = post.baseAddress();
        String roadmap =
                period.project() == null
                        ? "/plugins/servlet/longview/portfolio/" + period.roadmap().uid()
                        : "/projects/"
                                + period.project()
                                + "?selectedItem=org.longview.longview:roadmap-link";
        return new WriteLetters.Links(
                base + roadmap,
                base + "/plugins/servlet/longview/unsubscribe/" + kind + "/" + token);
    }
}
