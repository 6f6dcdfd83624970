package org.longview.roadmap;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;

/** Lets people choose which mails of a roadmap they get. */
public final class KeepSubscription {
    private static final int TOKEN_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Gate gate;
    private final Subscriptions subscriptions;
    private final Post post;
    private final Clock clock;

    public KeepSubscription(Gate gate, Subscriptions subscriptions, Post post, Clock clock) {
        this.gate = gate;
        this.subscriptions = subscriptions;
        this.post = post;
        this.clock = clock;
    }

    /**
     * What a person gets of a roadmap.
     *
     * @param possible whether this Jira sends mails at all
     * @param reachable whether the person has an address
     */
    public record Choice(boolean digest, boolean reminders, boolean possible, boolean reachable) {}

    public Choice of(Viewer viewer, String roadmapUid) {
        return choice(viewer, kept(viewer, gate.roadmap(viewer, roadmapUid).uid()));
    }

    /** Chooses; the same choice again changes nothing. */
    public Choice choose(Viewer viewer, String roadmapUid, boolean digest, boolean reminders) {
        Subscription before = kept(viewer, gate.roadmap(viewer, roadmapUid).uid());
        Subscription after = before.wishing(digest, reminders, clock.instant());
        try {
            subscriptions.put(after);
        } catch (SlotTaken another) {
            throw Conflict.tryAgain();
        }
        return choice(viewer, after);
    }

    /**
     * Stops the mails that a link names.
     *
     * @return whether it names any; nobody but the one who got the mail is to learn it
     */
    public boolean stop(String token, boolean digest) {
        Optional<Subscription> named = subscriptions.byToken(token);
        named.ifPresent(
                one ->
                        subscriptions.put(
                                one.wishing(
                                        !digest && one.digest(),
                                        digest && one.reminders(),
                                        clock.instant())));
        return named.isPresent();
    }

    /** The one that is kept, or what holds without one. */
    private Subscription kept(Viewer viewer, String roadmapUid) {
        return subscriptions
                .of(roadmapUid, viewer.userKey())
                .orElseGet(
                        () ->
                                Subscription.usual(
                                        freshToken(),
                                        roadmapUid,
                                        viewer.userKey(),
                                        clock.instant()));
    }

    private Choice choice(Viewer viewer, Subscription now) {
        boolean possible = post.isOpen();
        return new Choice(
                now.digest(),
                now.reminders(),
                possible,
                possible && post.reader(viewer.userKey()).isPresent());
    }

    /** Nobody can guess it. */
    public static String freshToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
